import {readDigits, writeDigits} from './base64Digits';

const WHOLE_WIDTH = 3;
/** Decimal exponents reach from −45 to 18. */
const LOWEST_EXPONENT = -45;

/** How a decimal is written: so many digits, the exponent in steps of `scale` before them. */
interface DecimalForm {
  readonly significant: number;
  readonly scale: number;
  readonly width: number;
}

/** Exact to nine digits; more than any of our figures is known to. */
const exact: DecimalForm = {significant: 9, scale: 64 ** 5, width: 6};
/** Exact to seven digits: no latency is measured better. */
const rounded: DecimalForm = {significant: 7, scale: 10 ** 7, width: 5};

const decimalForms = {decimal: exact, rounded} as const;

/** What a packed value is: a count, a number with nine or with seven digits, a word. */
export type Kind = 'whole' | 'decimal' | 'rounded' | 'word';

function writeDecimal(value: number, {significant, scale, width}: DecimalForm): string {
  const [mantissa = '', exponent = ''] = value.toExponential(significant - 1).split('e');
  const place = Number(exponent) - (significant - 1) - LOWEST_EXPONENT;
  const digits = Number(mantissa.replace('.', ''));
  const isZero = place < 0 || digits === 0;
  return writeDigits(isZero ? 0 : place * scale + digits, width);
}

function readDecimal(text: string, {scale, width}: DecimalForm): number {
  const number = readDigits(text, width);
  return Number(`${number % scale}e${Math.floor(number / scale) + LOWEST_EXPONENT}`);
}

/**
 * A value in letters and digits that no address has to escape.
 *
 * @example writeValue('whole', '2') // 'AAC'
 */
export function writeValue(kind: Kind, value: string): string {
  if (kind === 'whole') return writeDigits(Number(value), WHOLE_WIDTH);
  if (kind === 'word') return writeDigits(value.length, 1) + value;
  return writeDecimal(Number(value), decimalForms[kind]);
}

/** How many characters a value takes, its own first one included. */
function widthOf(kind: Kind, text: string): number {
  if (kind === 'whole') return WHOLE_WIDTH;
  return kind === 'word' ? 1 + readDigits(text.slice(0, 1), 1) : decimalForms[kind].width;
}

function valueIn(kind: Kind, text: string): string {
  if (kind === 'whole') return String(readDigits(text, WHOLE_WIDTH));
  return kind === 'word' ? text.slice(1) : String(readDecimal(text, decimalForms[kind]));
}

/**
 * The value that stands at the head of a text, and what comes after it. What cannot be read is `NaN`.
 *
 * @example readValue('whole', 'AACXY') // {value: '2', rest: 'XY'}
 */
export function readValue(
  kind: Kind,
  text: string,
): {readonly value: string; readonly rest: string} {
  const width = widthOf(kind, text);
  return {value: valueIn(kind, text.slice(0, width)), rest: text.slice(width)};
}
