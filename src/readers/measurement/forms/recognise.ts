import {parse as parseYaml} from 'yaml';
import {Unusable} from '../fault';
import {readCostBoxes, readCostText} from './costExplorerText';
import {readCsv} from './csv';
import {readAligned, readBars} from './drawn';
import {readFlowLog} from './flowLog';
import {tableOfJson} from './json';
import {readSeries} from './prometheus';
import type {Table} from './table';
import {unfold} from './wide';

/** Longer texts are never YAML that somebody pastes. */
const LONGEST_YAML = 2_000_000;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One object or list per line, as `jq -c` and exporters write. */
function jsonLines(text: string): readonly unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isPlain = lines.length > 1 && lines.every((line) => /^\s*[[{]/.test(line));
  // Programs that print logs put the time and labels before each line.
  const bare = isPlain ? lines : lines.map((line) => /^\S.*?\s(\{".*\})\s*$/.exec(line)?.[1]);
  const values = bare.map((line) => (line === undefined ? undefined : parsed(line)));
  return values.length > 0 && values.every((value) => value !== undefined) ? values : undefined;
}

/** JSON with lines of a terminal around it, or a piece that was cut out of it. */
function jsonInside(text: string): unknown {
  if (/^\s*"[^"]*"\s*:/.test(text)) return parsed(`{${text.trim().replace(/,$/, '')}}`);
  const start = text.search(/^[[{]/m);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  return start > 0 || end < text.length - 1
    ? parsed(text.slice(Math.max(start, 0), end + 1))
    : undefined;
}

function readJson(text: string): Table | undefined {
  if (!/^\s*[[{"]|^[[{]|\s\{".*\}\s*$/m.test(text)) return undefined;
  const whole = parsed(text);
  if (typeof whole === 'object' && whole !== null) return tableOfJson(whole);
  const lines = jsonLines(text);
  if (lines !== undefined) return tableOfJson(lines);
  const inside = jsonInside(text);
  if (typeof inside === 'object' && inside !== null) return tableOfJson(inside);
  // Labels of Prometheus begin with a brace too, and a quoted CSV with a quote.
  if (/^\s*[[{]\s*["{[]|^\s*[[{]\s*$/m.test(text) && !/^\s*\{\s*"?\w+"?\s*=/m.test(text)) {
    throw new Unusable({reason: 'broken-json'});
  }
  return undefined;
}

function readYaml(text: string): Table | undefined {
  if (text.length > LONGEST_YAML || !/^\s*(?:- )?[\w.'"-]+:(?:\s|$)/.test(text)) return undefined;
  const hasLevels = /^\s*- |^\s+\w+:/m.test(text);
  if (!hasLevels) return undefined;
  try {
    // Dates stay text, as they stand in JSON.
    const value: unknown = parseYaml(text, {schema: 'core', logLevel: 'silent', maxAliasCount: 0});
    return typeof value === 'object' && value !== null ? tableOfJson(value, 'yaml') : undefined;
  } catch (error) {
    if (error instanceof Unusable) throw error;
    return undefined;
  }
}

const readers: readonly ((text: string) => Table | undefined)[] = [
  readCostBoxes,
  readCostText,
  readJson,
  readBars,
  readSeries,
  readFlowLog,
  readCsv,
  readYaml,
  readAligned,
];

/** A document of XML or HTML, not a `<none>` in a table. */
const MARKUP = /^\s*<(?:\?xml|!DOCTYPE|html|table|\w+UsageReport|OperationUsage|UsageReport)\b/i;

/**
 * Finds the table in a text that was cleaned, whatever it was written as.
 *
 * @returns nothing for a text without columns: a number, a sentence.
 * @throws Unusable where the form is clear and nothing in it can be used.
 */
export function readTable(text: string): Table | undefined {
  if (MARKUP.test(text)) throw new Unusable({reason: 'markup'});
  for (const read of readers) {
    const table = read(text);
    if (table?.headings !== undefined && table.headings.length > 0 && table.rows.length > 0)
      return unfold(table);
  }
  return undefined;
}
