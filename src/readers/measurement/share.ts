import {Unusable} from './fault';
import {readTable} from './forms/recognise';
import {readCell} from './number';
import {cleanText} from './text';

export type Share =
  | {readonly ok: true; readonly share: number}
  | {readonly ok: false; readonly reason: 'empty' | 'share'};

/** The one cell that a text is about. */
function cellOf(text: string): string {
  try {
    const table = readTable(text);
    if (table?.metrics === undefined) return text;
    const at = table.headings?.indexOf('value') ?? -1;
    return table.rows.length === 1 ? (table.rows[0]?.[at] ?? '') : '';
  } catch (error) {
    if (error instanceof Unusable) return '';
    throw error;
  }
}

/**
 * Reads a share: a number from 0 to 1, or one with a percent sign, alone or as Prometheus answers.
 *
 * @example readShare('12.5%') // {ok: true, share: 0.125}
 */
export function readShare(text: string): Share {
  const clean = cleanText(text);
  if (clean === '') return {ok: false, reason: 'empty'};
  const amount = readCell(cellOf(clean));
  const isShare =
    amount !== undefined && (amount.unit === undefined || amount.unit.kind === 'percent');
  const share = isShare ? amount.value / (amount.unit === undefined ? 1 : 100) : NaN;
  return share >= 0 && share <= 1 ? {ok: true, share} : {ok: false, reason: 'share'};
}
