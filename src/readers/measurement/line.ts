import {meantAsUnit, readAmount, readUnit, type Amount} from './amount';

/** One line of a result: its words and numbers in order, and the two zones it is about, if it names them. */
export interface Line {
  readonly parts: readonly (string | Amount)[];
  readonly zones?: readonly [string, string];
}

/** Labels of a Prometheus series. */
const LABELS = /\{\s*(?:\w+\s*=\s*"[^"]*"\s*(?:,\s*)?)*\}/g;
const ZONE_LABEL = /\w*zone\s*=\s*"([^"]*)"/g;
/** Times are no amounts: ISO dates with or without a clock, and what promtool writes behind a value. */
const TIMES =
  /\d{4}[-/]\d{2}[-/]\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?|@\s*\[?[\d.]+\]?/g;
const BETWEEN_WORDS = /[\s"'`|;()[\]{}]+/;
/** Names of zones and zone IDs, of Local Zones too, and what a mesh calls a zone that it does not know. */
const ZONE =
  /^(?:unknown|[a-z]{2}(?:-[a-z]+)+-\d(?:-[a-z]+-\d)?[a-z]|[a-z]{3,4}\d(?:-[a-z]+\d)?-az\d)$/;
const CURRENCY = /^(?:USD|CNY|EUR)$/;

export function isAmount(part: string | Amount): part is Amount {
  return typeof part !== 'string';
}

/** The words of a line, without its numbers. */
export function wordsOf(parts: Line['parts']): readonly string[] {
  return parts.flatMap((part) => (isAmount(part) ? [] : [part]));
}

/** The pair, if there are just two. */
function pairOf(zones: readonly string[]): readonly [string, string] | undefined {
  const [a, b] = zones;
  return zones.length === 2 && a !== undefined && b !== undefined ? [a, b] : undefined;
}

/**
 * A line with its zones: those that its labels name, or else the names of zones among its words.
 *
 * @param labelled zones that labels name.
 */
export function lineOf(
  parts: readonly (string | Amount)[],
  labelled: readonly string[] = [],
): Line {
  const zones = pairOf(labelled) ?? pairOf(wordsOf(parts).filter((word) => ZONE.test(word)));
  return zones === undefined ? {parts} : {parts, zones};
}

function readWord(word: string): readonly (string | Amount)[] {
  const trimmed = word.replace(/^,+|[,:]+$/g, '');
  const amount = readAmount(trimmed);
  if (amount !== undefined) return [amount];
  const pieces = trimmed.split(/[,=]/).filter((piece) => piece !== '');
  const read = pieces.map((piece) => readAmount(piece) ?? piece);
  const isNumbersOnly = read.length > 1 && read.every(isAmount);
  return isNumbersOnly ? read.map((piece) => ({...piece, piece: true as const})) : read;
}

/**
 * A number with the unit that follows it; nothing where what follows is money, or a unit that is not known.
 *
 * @param alone whether nothing else is on the line, so that what follows cannot be a name.
 */
function withUnit(amount: Amount, after: string, alone: boolean): readonly (string | Amount)[] {
  const unit = readUnit(after);
  if (unit !== undefined) return [{...amount, unit}];
  const isOther = CURRENCY.test(after) || meantAsUnit(after) || alone;
  return isOther ? [] : [amount, after];
}

/** Gives each number the unit that follows it, and takes money out. */
function joinUnits(parts: readonly (string | Amount)[]): readonly (string | Amount)[] {
  const joined: (string | Amount)[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index];
    const after = parts[index + 1];
    if (part === undefined) continue;
    if (!isAmount(part) || part.unit !== undefined || typeof after !== 'string') {
      joined.push(part);
      continue;
    }
    joined.push(...withUnit(part, after, parts.length === 2));
    index += 1;
  }
  return joined;
}

/**
 * Reads one line of the output of a command, a CSV file, a table or a Prometheus result.
 *
 * @example readLine('{src_zone="us-east-1a", dst_zone="us-east-1b"} 1.2e6')
 * // {parts: ['series', {value: 1200000}], zones: ['us-east-1a', 'us-east-1b']}
 */
export function readLine(text: string): Line {
  const labelled = [...text.matchAll(ZONE_LABEL)].map((match) => match[1] ?? '');
  const plain = text.replaceAll(LABELS, ' series ').replaceAll(TIMES, ' ');
  const words = plain.split(BETWEEN_WORDS).filter((word) => word !== '');
  return lineOf(joinUnits(words.flatMap(readWord)), labelled);
}
