/**
 * Stands in for `react` and `react-dom`: see `table.ts`. What is named here goes before what Preact offers.
 * It is JavaScript because Preact's types have one export for all.
 */
import './attributes.ts';

export * from 'preact/compat';
export {default} from 'preact/compat';
export {useId} from './useId.ts';
