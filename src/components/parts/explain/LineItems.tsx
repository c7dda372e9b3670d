import type {ReactNode} from 'react';
import {LoadedPart} from '../../ui/LoadedPart';
import {LineItemTable, type LineItemTableProps} from './LineItemTable';
import {loadedPartText} from './loadedPart';

declare const HYDRATES_PAGES: boolean | undefined;

const loadTable = () =>
  import('./LineItemTable').then((module) => ({default: module.LineItemTable}));

/** The line items of a total that was closed until now: their code comes when the first one is opened. */
export function LineItems(props: LineItemTableProps): ReactNode {
  return <LoadedPart text={loadedPartText()} load={loadTable} part={props} />;
}

/**
 * Line items that the server writes into the page, for readers without scripts; in the browser their code comes when the first one is
 * opened. The bundler reads the constant here, and leaves the table out where nothing else asks for it.
 */
export const WrittenLineItems =
  typeof HYDRATES_PAGES !== 'undefined' && HYDRATES_PAGES ? LineItems : LineItemTable;
