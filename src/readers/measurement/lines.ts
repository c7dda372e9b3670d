import type {Amount} from './amount';
import {readJson} from './json';
import {isAmount, readLine, wordsOf, type Line} from './line';

/** Why a pasted text cannot be used. */
export type PasteFault = 'empty' | 'no-number' | 'several-numbers' | 'per-second' | 'out-of-range';

/** Names of usage types on a bill end like this. */
export const USAGE_TYPE = /-Bytes$/;

/** Numbers that a line may be about: behind the usage type on a line of a bill, else all. */
function candidatesIn({parts}: Line): readonly Amount[] {
  const type = parts.findIndex((part) => !isAmount(part) && USAGE_TYPE.test(part));
  const amounts = parts.slice(type + 1).filter(isAmount);
  // The quantity comes first, its cost after it.
  return type === -1 ? amounts : amounts.slice(0, 1);
}

/** The one number that a line is about: the only one, or the only one with a unit. */
function amountOf(line: Line): Amount | PasteFault {
  const candidates = candidatesIn(line);
  const withUnit = candidates.filter(({unit}) => unit !== undefined);
  const [only] = withUnit.length === 1 ? withUnit : candidates;
  if (only === undefined) return 'no-number';
  if (candidates.some(({piece}) => piece)) return 'several-numbers';
  return candidates.length === 1 || withUnit.length === 1 ? only : 'several-numbers';
}

/** Thousands may stand apart by spaces where nothing else is on the line. */
function withoutGaps(text: string): string {
  const alone = /^([+-]?\d{1,3}(?:[\s_'’]\d{3})+(?:\.\d+)?)(\s*\S*)$/.exec(text);
  return alone ? `${(alone[1] ?? '').replaceAll(/[\s_'’]/g, '')}${alone[2] ?? ''}` : text;
}

/** Lines that cannot be added up: a piece of JSON without its braces, or numbers that nothing tells apart. */
function isUnclear(lines: readonly string[], read: readonly Line[]): boolean {
  const withNumbers = read.filter(({parts}) => parts.some(isAmount));
  if (withNumbers.length < 2) return false;
  const isPieceOfJson = lines.some((line) => /^\s*"[^"]*"\s*:/.test(line));
  return isPieceOfJson || withNumbers.some(({parts}) => wordsOf(parts).length === 0);
}

/** Lines of a text; nothing where nobody could say what their numbers mean together. */
function linesOf(text: string): readonly Line[] | undefined {
  if (/^[[{]/.test(text)) {
    try {
      return readJson(JSON.parse(text));
    } catch {
      // Labels of Prometheus begin with a brace too.
    }
  }
  const lines = withoutGaps(text).split(/\r?\n/);
  const read = lines.map(readLine);
  return isUnclear(lines, read) ? undefined : read;
}

/**
 * Lines of a pasted text that hold a number, each with the one number it is about; headings and blank lines fall away.
 *
 * @returns what is wrong, where a line is about more than one number, or no line about any.
 */
export function amountsOf(text: string): readonly (readonly [Line, Amount])[] | PasteFault {
  if (text.trim() === '') return 'empty';
  const lines = linesOf(text.trim());
  if (lines === undefined) return 'several-numbers';
  const found: (readonly [Line, Amount])[] = [];
  for (const line of lines) {
    const amount = amountOf(line);
    if (amount === 'several-numbers') return amount;
    if (typeof amount !== 'string') found.push([line, amount]);
  }
  if (found.length === 0) return 'no-number';
  return found.some(([, {value}]) => value < 0) ? 'out-of-range' : found;
}
