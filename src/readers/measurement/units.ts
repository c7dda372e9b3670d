/** What stands beside a number. */
export type Unit =
  | {readonly kind: 'data'; readonly bytes: number; readonly per?: Span}
  | {readonly kind: 'money'; readonly currency: Currency}
  | {readonly kind: 'percent'}
  /** Hours, requests, GB-months: anything that is no transfer of data. */
  | {readonly kind: 'other'};

/** `unspecified` where a column of costs does not say which. */
export type Currency = 'USD' | 'CNY' | 'other' | 'unspecified';
/** What an amount is counted over, where its unit says so. */
export type Span = 'second' | 'hour' | 'day' | 'month';

const PREFIXES = ['', 'k', 'm', 'g', 't', 'p'];
const BITS_PER_BYTE = 8;

const power = (prefix = '') => PREFIXES.indexOf(prefix.toLowerCase());

/** Bits per second have a small b or are written in full; a capital B is a byte. */
const BITS = /^([kmgtp]?)(?:bps|[Bb]its?(?:\/s| per second))$/i;
const IS_BITS = /bps$|bit/;
/** `gb` is read as bytes, `Gb` is neither: some mean bits by it. */
const DATA =
  /^(?:([KMGTPkmgtp])[iI]?B|([kmgtp])i?b|([KMGTPkmgtp])(?:iga|era|ega|ilo|ibi|ebi|eta)?[Bb]ytes?|B|[bB]ytes?|字节)$/;
const SPANS: readonly (readonly [RegExp, Span])[] = [
  [/\s*(?:\/\s*(?:s|sec|second)|per second|a second|每秒)$/i, 'second'],
  [/\s*(?:\/\s*(?:h|hr|hour)|per hour|an hour|hourly|每小时)$/i, 'hour'],
  [/\s*(?:\/\s*(?:d|day)|per day|a day|daily|每[天日]|\/\s*[天日])$/i, 'day'],
  [/\s*(?:\/\s*(?:mo|mth|month)|per month|a month|monthly|每月|\/\s*月)$/i, 'month'],
];
const CURRENCIES: Readonly<Record<string, Currency>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  dollars: 'USD',
  美元: 'USD',
  '¥': 'CNY',
  '￥': 'CNY',
  'cn¥': 'CNY',
  cny: 'CNY',
  rmb: 'CNY',
  元: 'CNY',
  人民币: 'CNY',
  '€': 'other',
  eur: 'other',
  '£': 'other',
  gbp: 'other',
  jpy: 'other',
  inr: 'other',
  '₹': 'other',
};

function dataUnit(word: string): Unit | undefined {
  // `GBps` is bytes, `Gbps` is bits.
  const perSecond = /^[KMGTPkmgtp]?Bps$/.test(word);
  if (perSecond) return {kind: 'data', bytes: 1024 ** power(word.slice(0, -3)), per: 'second'};
  const bits = IS_BITS.test(word) ? BITS.exec(word) : null;
  if (bits) {
    return {kind: 'data', bytes: 1000 ** power(bits[1]) / BITS_PER_BYTE, per: 'second'};
  }
  const bytes = DATA.exec(word);
  if (!bytes) return undefined;
  return {kind: 'data', bytes: 1024 ** power(bytes[1] ?? bytes[2] ?? bytes[3])};
}

function splitSpan(text: string): readonly [string, Span | undefined] {
  const span = SPANS.find(([pattern]) => pattern.test(text));
  return span ? [text.replace(span[0], '').trim(), span[1]] : [text, undefined];
}

/**
 * The unit that some words name. Bytes count in powers of 1,024 whatever their spelling, as AWS bills; bits, which are
 * always per second, in powers of 1,000.
 *
 * @returns nothing for words that are no unit, and for `Gb`, which some read as bits and some as bytes.
 * @example unitOf('GB/mo') // {kind: 'data', bytes: 1073741824, per: 'month'}
 */
export function unitOf(text: string): Unit | undefined {
  const word = text.trim();
  if (word === '%') return {kind: 'percent'};
  const currency = CURRENCIES[word.toLowerCase()];
  if (currency !== undefined) return {kind: 'money', currency};
  const whole = dataUnit(word);
  if (whole !== undefined) return whole;
  const [bare, per] = splitSpan(word);
  if (per === undefined) return undefined;
  const unit = unitOf(bare);
  return unit?.kind === 'data' ? {...unit, per} : unit;
}

/** Units of a bill that are no transfer of data. */
const OTHER =
  /^(?:hrs?|hours?|lcu|lcu-hrs?|requests?|count|gb-?(?:mo|month|hours?|hrs?)s?|iops.*|vcpu.*|mbps-mo|quantity|seconds?|secs?|minutes?|days?|events?|metrics?|alarms?|keys?|queries|packets?|flows?|connections?)$/i;

/**
 * The unit in a cell of its own.
 *
 * @returns nothing where the cell is empty or says that there is none, as `N/A`; kind `other` for any unit that is not known.
 * @example cellUnit('LCU-Hrs') // {kind: 'other'}
 */
export function cellUnit(text: string): Unit | undefined {
  const word = text.trim();
  if (word === '' || /^(?:n\/?a|none|null|-+|—)$/i.test(word)) return undefined;
  return unitOf(word) ?? {kind: 'other'};
}

/** Whether a word names a unit that is no transfer of data. */
export function isOtherUnit(word: string): boolean {
  return OTHER.test(word.trim());
}
