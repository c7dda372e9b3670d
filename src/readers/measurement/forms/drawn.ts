import {knownAmong} from '../heading';
import type {Table} from './table';

/** A line that only draws: `+----+`, `|---|---:|`, `├────┤`, `=====`. */
const RULE = /^[\s|+:=\-─━│┃┌┬┐├┼┤└┴┘╞═╪╡╭╮╰╯┏┳┓┡╇┩]+$/;
const BAR = /[|│┃]/;
/** What DuckDB writes below headings, and what clients write below a table. */
const TYPES =
  /^(?:varchar|double|bigint|integer|hugeint|date|timestamp.*|decimal\(.*\)|float|boolean|u?int\d*|string|text)$/i;
const FOOTER = /^\(?\d+ rows?\)?(?:\s.*)?$/i;

const cellsBetweenBars = (line: string): string[] =>
  line
    .trim()
    .replace(/^[|│┃]/, '')
    .replace(/[|│┃]$/, '')
    .split(BAR)
    .map((cell) => cell.trim().replace(/^[`*_]+(.*?)[`*_]+$/, '$1'));

const isTypes = (row: readonly string[]) => row.every((cell) => TYPES.test(cell));

function tableOf(rows: readonly (readonly string[])[]): Table | undefined {
  const at = rows.findIndex((row) => knownAmong(row) > 0);
  const headings = rows[at];
  if (headings === undefined) return undefined;
  return {
    form: 'table',
    headings,
    rows: rows.slice(at + 1).filter((row, index) => !(index === 0 && isTypes(row))),
  };
}

/** Reads a table drawn with bars: Markdown, psql, MySQL, Athena, DuckDB, `aws --output table` of a flat list. */
export function readBars(text: string): Table | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !RULE.test(line));
  const drawn = lines.filter((line) => BAR.test(line) && !FOOTER.test(line.trim()));
  const hasRule = text.split('\n').some((line) => /[-─━═]{2}/.test(line) && RULE.test(line));
  if (drawn.length < 2 || !hasRule) return undefined;
  return tableOf(drawn.map(cellsBetweenBars));
}

/** Reads a table whose columns stand apart by two spaces or more, or by tabs. */
export function readAligned(text: string): Table | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !RULE.test(line));
  const rows = lines.map((line) => line.trim().split(/\s{2,}|\t/));
  const table = tableOf(rows);
  // An empty field leaves no trace here, and would shift those behind it.
  const isWhole = table?.rows.every((row) => row.length === table.headings?.length);
  return isWhole && table !== undefined && table.rows.length > 0 ? table : undefined;
}
