import type {ReactNode} from 'react';
import {loadedPartText} from './loadedPart';
import {LoadedPart} from '../../ui/LoadedPart';
import type {LineItemTableProps} from './LineItemTable';

const loadTable = () =>
  import('./LineItemTable').then(({LineItemTable}) => ({default: LineItemTable}));

/** The line items of a total that was closed until now: their code comes when the first one is opened. */
export function LineItems(props: LineItemTableProps): ReactNode {
  return <LoadedPart text={loadedPartText()} load={loadTable} part={props} />;
}
