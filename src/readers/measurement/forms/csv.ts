import Papa from 'papaparse';
import {knownAmong} from '../heading';
import {readCell} from '../number';
import {namedSeries} from './wide';
import type {Table} from './table';

const DELIMITERS = [',', '\t', ';', '|'] as const;
/** A table's headings stand among its first rows: exports put a title or a time above them. */
const SEARCHED_ROWS = 12;

/** Rows of cells without spaces around them, blank rows too. Trimmed in place: a copy of each row costs a long file a tenth of its time. */
export function rowsOfCells(text: string, delimiter: string): string[][] {
  const rows = Papa.parse<string[]>(text, {delimiter}).data;
  for (const row of rows) row.forEach((cell, at) => (row[at] = cell.trim()));
  return rows;
}

/** Rows of cells, without blank rows and without spaces around cells. */
export function parseCells(text: string, delimiter: string): string[][] {
  return rowsOfCells(text, delimiter).filter((row) => row.some((cell) => cell !== ''));
}

/** The beginning of a text, up to the end of a row. */
function beginning(text: string): string {
  let at = -1;
  for (let line = 0; line < SEARCHED_ROWS; line += 1) {
    const next = text.indexOf('\n', at + 1);
    if (next === -1) return text;
    at = next;
  }
  return text.slice(0, at);
}

interface Guess {
  readonly delimiter: string;
  /** Which row holds the headings; -1 if none does. */
  readonly at: number;
  readonly known: number;
  readonly columns: number;
}

/** The row with most known headings; the first of two tables, where rows with numbers stand between their headings. */
function headingAt(
  rows: readonly (readonly string[])[],
  known: readonly number[],
  most: number,
): number {
  const at = known.indexOf(most);
  const earlier = known.findIndex((count) => count > 1);
  const isRow = (row: readonly string[]) => row.some((cell) => readCell(cell) !== undefined);
  return earlier < at && rows.slice(earlier, at).some(isRow) ? earlier : at;
}

function guess(head: string, delimiter: string): Guess | undefined {
  const rows = parseCells(head, delimiter);
  const columns = Math.max(...rows.map((row) => row.length), 0);
  if (columns < 2) return undefined;
  const known = rows.map((row) => (row.length > 1 ? knownAmong(row) + namedSeries(row) : 0));
  const most = Math.max(...known);
  const at = most > 0 ? headingAt(rows, known, most) : -1;
  return {delimiter, at, known: most, columns};
}

/** How cells are separated and where the headings stand, read off the beginning of a text. */
export function csvLayout(text: string): Guess | undefined {
  const head = beginning(text);
  const guesses = DELIMITERS.flatMap((delimiter) => guess(head, delimiter) ?? []);
  return guesses.sort((a, b) => b.known - a.known || b.columns - a.columns)[0];
}

/** One column under one heading, as the result of a query with one value. */
function singleColumn(text: string): Table | undefined {
  const [heading = '', ...rows] = parseCells(text, '\u0000').map(([cell = '']) =>
    cell.replace(/^"|"$/g, ''),
  );
  const isPlain = rows.length > 0 && !/[\s,;]/.test(heading) && knownAmong([heading]) === 1;
  return isPlain ? {form: 'csv', headings: [heading], rows: rows.map((row) => [row])} : undefined;
}

/**
 * Reads comma-, tab-, semicolon- or bar-separated values with headings.
 *
 * @returns nothing where no row names columns that are known.
 */
export function readCsv(text: string): Table | undefined {
  const layout = csvLayout(text);
  if (layout === undefined || layout.at === -1) return singleColumn(text);
  const rows = parseCells(text, layout.delimiter);
  const headings = rows[layout.at] ?? [];
  return {
    form: 'csv',
    headings,
    rows: rows.slice(layout.at + 1),
    semicolons: layout.delimiter === ';',
  };
}
