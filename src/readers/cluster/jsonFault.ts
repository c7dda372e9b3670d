/** Longer pieces are quoted by their beginning. */
const QUOTED = 24;

/** Where a text stops being JSON. */
export interface JsonFault {
  /** Index of the first character that cannot stand there; the length of the text where it ends too early. */
  readonly index: number;
  /** What stands there, cut where it is long. */
  readonly found: string;
  /** It is a line break inside a text in quotation marks. */
  readonly breaksLine: boolean;
}

const SPACE = /[ \t\r\n]*/y;
// eslint-disable-next-line no-control-regex -- JSON forbids exactly these characters in its strings
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'next';

/** Walks over tokens; the stack holds what closes the open objects and lists. */
interface Walk {
  readonly text: string;
  index: number;
  expected: Expected;
  readonly open: ('}' | ']')[];
}

function skip(walk: Walk, pattern: RegExp): boolean {
  pattern.lastIndex = walk.index;
  const matched = pattern.exec(walk.text)?.[0];
  if (matched === undefined) return false;
  walk.index += matched.length;
  return true;
}

function take(walk: Walk, character: string, expected: Expected): boolean {
  if (walk.text[walk.index] !== character) return false;
  walk.index += 1;
  walk.expected = expected;
  return true;
}

function string(walk: Walk, expected: Expected): boolean {
  return skip(walk, STRING) && take(walk, '"', expected);
}

function close(walk: Walk): boolean {
  const closer = walk.open.at(-1);
  if (closer === undefined || !take(walk, closer, 'next')) return false;
  walk.open.pop();
  return true;
}

function value(walk: Walk): boolean {
  if (take(walk, '{', 'first-key')) return walk.open.push('}') > 0;
  if (take(walk, '[', 'first-value')) return walk.open.push(']') > 0;
  if (string(walk, 'next')) return true;
  if (!skip(walk, PLAIN)) return false;
  walk.expected = 'next';
  return true;
}

const steps: Readonly<Record<Expected, (walk: Walk) => boolean>> = {
  value,
  'first-value': (walk) => close(walk) || value(walk),
  key: (walk) => string(walk, 'colon'),
  'first-key': (walk) => close(walk) || string(walk, 'colon'),
  colon: (walk) => take(walk, ':', 'value'),
  next: (walk) => close(walk) || take(walk, ',', walk.open.at(-1) === '}' ? 'key' : 'value'),
};

function isDone({expected, open}: Walk): boolean {
  return expected === 'next' && open.length === 0;
}

/**
 * Finds what JSON.parse objects to. Its own message is another one in every browser, and not all say where.
 *
 * @param text one JSON value.
 * @returns undefined where nothing is wrong.
 * @example findJsonFault('{"a": tru}') // {index: 6, found: 'tru}', breaksLine: false}
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const walk: Walk = {text, index: 0, expected: 'value', open: []};
  skip(walk, SPACE);
  while (!isDone(walk) && steps[walk.expected](walk)) skip(walk, SPACE);
  if (isDone(walk) && walk.index === text.length) return undefined;
  const found = (text.slice(walk.index).split(/[\r\n]/, 1)[0] ?? '').slice(0, QUOTED);
  const isBreak = text[walk.index] === '\n' || text[walk.index] === '\r';
  return {index: walk.index, found, breaksLine: isBreak};
}
