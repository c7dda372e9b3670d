/** What stands beside a number: bytes, bytes per second, or a part of a hundred. */
export type AmountUnit =
  | {readonly kind: 'bytes'; readonly bytes: number; readonly perSecond: boolean}
  | {readonly kind: 'percent'};

/** A number as it stood in a text, with its unit where one stood beside it. */
export interface Amount {
  readonly value: number;
  readonly unit?: AmountUnit;
  /** A piece of `13.653,33` or `22,682`: two numbers, or one in a spelling that is not read. */
  readonly piece?: true;
}

const PREFIXES = ['', 'k', 'm', 'g', 't', 'p'];
const BITS_PER_BYTE = 8;

/** Digits with commas between thousands, or without; then decimals, an exponent, a unit. */
const NUMBER =
  /^([+-]?(?:\d{1,3}(?:[,，]\d{3})+|\d+)?(?:\.\d+)?(?:[eE][+-]?\d+)?)(%|[A-Za-z][A-Za-z/]*)?$/;

function power(prefix: string | undefined): number {
  return PREFIXES.indexOf((prefix ?? '').toLowerCase());
}

/** Bits per second are written with a small b or in full; a capital B is a byte. */
const BITS = /^([kmgtpKMGTP]?)(?:bps|[bB]it\/s)$/;
/** `gb` is read as bytes, `Gb` is neither: some mean bits by it. */
const BYTES = /^(?:([KMGTPkmgtp])[iI]?B|([kmgtp])i?b|B|[bB]ytes?)(\/s|(?<=B)ps)?$/;
/** What somebody meant as a unit of bytes or bits. */
const MEANT_AS_UNIT = /^[kmgtp]?i?b(?:$|[^a-z]|its?|ps|ytes?)/i;

/**
 * The unit that a word names. Bytes count in powers of 1,024 whatever their spelling, as AWS bills; bits, which are
 * always per second, in powers of 1,000.
 *
 * @returns nothing for a word that is no unit, and for `Gb`, which some read as bits and some as bytes.
 * @example readUnit('GiB/s') // {kind: 'bytes', bytes: 1073741824, perSecond: true}
 */
export function readUnit(word: string): AmountUnit | undefined {
  if (word === '%') return {kind: 'percent'};
  const bits = BITS.exec(word);
  if (bits) {
    return {kind: 'bytes', bytes: 1000 ** power(bits[1]) / BITS_PER_BYTE, perSecond: true};
  }
  const bytes = BYTES.exec(word);
  if (!bytes) return undefined;
  const prefix = bytes[1] ?? bytes[2];
  return {kind: 'bytes', bytes: 1024 ** power(prefix), perSecond: bytes[3] !== undefined};
}

/**
 * Whether a word was meant as a unit of data, known or not.
 *
 * @example meantAsUnit('Gb') // true
 */
export function meantAsUnit(word: string): boolean {
  return word === '%' || MEANT_AS_UNIT.test(word);
}

/**
 * Reads a word as a number, with a unit that is written onto it.
 *
 * @returns nothing where the word is something else: a name, a date, an address, `7d`.
 * @example readAmount('13,653.33GB') // {value: 13653.33, unit: {kind: 'bytes', bytes: 1073741824, perSecond: false}}
 */
export function readAmount(word: string): Amount | undefined {
  const match = NUMBER.exec(word);
  const digits = match?.[1] ?? '';
  if (!/\d/.test(digits)) return undefined;
  const value = Number(digits.replaceAll(/[,，]/g, ''));
  if (!Number.isFinite(value)) return undefined;
  if (match?.[2] === undefined) return {value};
  const unit = readUnit(match[2]);
  return unit && {value, unit};
}
