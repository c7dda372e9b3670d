import {csvLayout, parseCells, rowsOfCells} from './csv';
import {isFieldLine} from './flowLog';
import type {Table} from './table';
import {unfold} from './wide';

/** A table whose rows come piece by piece. */
export interface StreamedTable extends Omit<Table, 'rows'> {
  /** Rows in a piece of text that holds whole rows only. */
  readonly rowsIn: (piece: string) => readonly (readonly string[])[];
  /** Where a piece of text may end. */
  readonly cut: (text: string) => number;
  /** How much of the beginning stands above the rows. */
  readonly skip: number;
}

const lastLine = (text: string) => text.lastIndexOf('\n') + 1;

function quotesIn(text: string, to: number): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1 && at < to; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}

/** The end of the last row that is whole: a line break between quotes belongs to a cell. */
function lastRow(text: string): number {
  const line = lastLine(text);
  if (quotesIn(text, line) % 2 === 0) return line;
  // The last quote before the break opens a cell: the row ends before it.
  const quote = text.lastIndexOf('"', line - 1);
  return quote === -1 ? 0 : text.lastIndexOf('\n', quote) + 1;
}

function afterLines(text: string, count: number): number {
  let at = 0;
  for (let line = 0; line < count; line += 1) at = text.indexOf('\n', at) + 1;
  return at;
}

function streamedCsv(head: string): StreamedTable | undefined {
  const layout = csvLayout(head);
  if (layout === undefined || layout.at === -1) return undefined;
  const {delimiter, at} = layout;
  const skip = afterLines(head, at + 1);
  const headings = parseCells(head.slice(0, skip), delimiter).at(-1) ?? [];
  const [sample = []] = parseCells(head.slice(skip, afterLines(head, at + 2)), delimiter);
  const table: Table = {form: 'csv', headings, rows: [sample], semicolons: delimiter === ';'};
  // Tables with values in their headings are short.
  if (unfold(table) !== table) return undefined;
  return {
    form: 'csv',
    headings,
    semicolons: delimiter === ';',
    rowsIn: (piece) => rowsOfCells(piece, delimiter),
    cut: lastRow,
    skip,
  };
}

function streamedFlowLog(head: string): StreamedTable | undefined {
  const [first = ''] = head.split('\n', 1);
  if (!isFieldLine(first)) return undefined;
  return {
    form: 'flow-log',
    headings: first.trim().split(' '),
    source: 'flow-logs',
    rowsIn: (piece) => piece.split('\n').map((line) => line.trim().split(' ')),
    cut: lastLine,
    skip: first.length + 1,
  };
}

type Row = Readonly<Record<string, unknown>>;

function streamedJsonLines(head: string): StreamedTable | undefined {
  const lines = head
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== '');
  const isObject = (line: string) => line.startsWith('{"') && line.trimEnd().endsWith('}');
  if (lines.length < 2 || !lines.every(isObject)) return undefined;
  const headings = [...new Set(lines.flatMap((line) => Object.keys(JSON.parse(line) as Row)))];
  const cellsOf = (line: string) => {
    const row = JSON.parse(line) as Row;
    return headings.map((heading) => {
      const value = row[heading];
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    });
  };
  return {
    form: 'json',
    headings,
    rowsIn: (piece) =>
      piece.split('\n').flatMap((line) => (line.trim() === '' ? [] : [cellsOf(line)])),
    cut: lastLine,
    skip: 0,
  };
}

/** How to read a long text piece by piece; nothing where it has to be read as a whole. */
export function streamedTable(head: string): StreamedTable | undefined {
  return streamedFlowLog(head) ?? streamedJsonLines(head) ?? streamedCsv(head);
}
