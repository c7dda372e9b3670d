/** What a cell of a table file holds; numbers are written as they are, so that a program reads them as numbers. */
export type CsvCell = string | number | undefined;

/** A spreadsheet takes a text that starts so for a formula; the full-width forms count too. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** Spreadsheets take a file without this mark for one in the system's old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

function csvCell(cell: CsvCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as a CSV file (RFC 4180) in UTF-8. Text that a spreadsheet would run as a formula is guarded with an apostrophe.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180 and https://owasp.org/www-community/attacks/CSV_Injection
 * @example csvFile([['Path', 'Cost'], ['=1+1', 136.53]]) // '\uFEFFPath,Cost\r\n\'=1+1,136.53\r\n'
 */
export function csvFile(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(csvCell).join(',') + LINE_END).join('');
}
