import {pathIds} from '../../../src/data/types';

/** A formula is code in its names, numbers and signs, and prose in its words: those are translated. */
export const isFormula = ({lang, meta}: {readonly lang: string; readonly meta: string}): boolean =>
  lang === 'text' && meta.split(/\s+/).includes('formula');

const TOKEN = /\d[\d,]*(?:\.\d+)?|[=×÷+−/<>≤≥]|[A-Za-z][\w-]*/g;
const SIGN = /^[=×÷+−/<>≤≥]$/;
const WORD = /^[A-Za-z]/;
const paths: ReadonlySet<string> = new Set(pathIds);

/** What the formulas define: a single word left of the first sign of equality. */
const definedIn = (formula: string): ReadonlySet<string> =>
  new Set([...formula.matchAll(/^\s*([A-Za-z]\w*)\s*=/gm)].map(([, name]) => name ?? ''));

const tokensOf = (line: string): readonly string[] => line.match(TOKEN) ?? [];

/**
 * Numbers and names, in an order of their own: words around them may change places. A name counts once, since
 * English may say it again as a word: `new = …  new connections`.
 */
function fixedOf(tokens: readonly string[], defined: ReadonlySet<string>): string {
  const numbers = tokens.filter((token) => /^\d/.test(token));
  const isName = (token: string) =>
    WORD.test(token) && (paths.has(token) || defined.has(token) || /[a-z][A-Z]|\d/.test(token));
  return [...numbers, ...new Set(tokens.filter(isName))].sort().join(' ');
}

const signsOf = (tokens: readonly string[]): string =>
  tokens.filter((token) => SIGN.test(token)).join(' ');

function lineDifference(
  [original, translation]: readonly [string, string],
  defined: ReadonlySet<string>,
): string | undefined {
  const [ours, theirs] = [tokensOf(original), tokensOf(translation)];
  if (signsOf(ours) !== signsOf(theirs)) {
    return `signs are "${signsOf(theirs)}", English has "${signsOf(ours)}"`;
  }
  if (fixedOf(ours, defined) !== fixedOf(theirs, defined)) {
    return `names and numbers are "${fixedOf(theirs, defined)}", English has "${fixedOf(ours, defined)}"`;
  }
  const english = ours.map((token) => token.toLowerCase());
  const added = theirs.find((token) => WORD.test(token) && !english.includes(token.toLowerCase()));
  return added === undefined ? undefined : `"${added}" is not in the English formula`;
}

/**
 * In what a translated formula differs from the English one, words aside.
 *
 * @returns The first difference, or `undefined` where both compute the same.
 */
export function formulaDifference(english: string, translation: string): string | undefined {
  const [ours, theirs] = [english.split('\n'), translation.split('\n')];
  if (ours.length !== theirs.length) {
    return `formula has ${theirs.length} lines, English has ${ours.length}`;
  }
  const defined = definedIn(english);
  for (const [place, line] of ours.entries()) {
    const difference = lineDifference([line, theirs[place] ?? ''], defined);
    if (difference !== undefined) return `formula, line ${place + 1}: ${difference}`;
  }
  return undefined;
}
