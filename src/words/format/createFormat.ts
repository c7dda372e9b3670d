import type {Currency} from '@site/src/data/types';

const GB_PER_TB = 1024;
const GB_PER_PB = GB_PER_TB * 1024;
/** Doubles hold about 15 digits; cutting to 12 keeps 98.345 from being read as 98.34499… */
const SAFE_DIGITS = 12;
/** Ticks of an axis are round numbers. */
const AXIS_DIGITS = 3;

/** Numbers as a reader of one language expects them. */
export interface Format {
  /** Money with cents: $136.53. Half a cent rounds up. */
  readonly money: (amount: number, currency: Currency) => string;
  /** A difference with its sign: +$54.61, −$54.61; nothing has none. */
  readonly signedMoney: (amount: number, currency: Currency) => string;
  /** Money for chart axes, without needless cents: $1,200. Compact notation would count in 万 in Chinese. */
  readonly moneyShort: (amount: number, currency: Currency) => string;
  /** Money as a person says it, beside a bar: $136.53, but $139,810. Tables have the cents. */
  readonly moneyRounded: (amount: number, currency: Currency) => string;
  /** A unit price with every digit it has: $0.0225. */
  readonly unitPrice: (amount: number, currency: Currency) => string;
  /** GB (2^30 bytes) in the unit that reads best: 500 GB, 10 TB, 1.5 PB. */
  readonly traffic: (gb: number) => string;
  /** A plain number with at most so many decimals (2 unless told). */
  readonly number: (value: number, decimals?: number) => string;
  /** A share from 0 to 1: 95%. */
  readonly percent: (share: number) => string;
  /** Milliseconds: 0.41 ms, 2.8 ms. */
  readonly ms: (value: number) => string;
  /** An ISO date, month or year in words. */
  readonly date: (iso: string) => string;
  /** What stands between two sentences: a space, or nothing in Chinese. */
  readonly gap: string;
  /** Sentences one after the other: with a space between them, or without one in Chinese. */
  readonly sentences: (parts: readonly string[]) => string;
  /** Joined as a list in a sentence: a, b and c. */
  readonly list: (items: readonly string[]) => string;
  /** Things in a row, without a word before the last: 1, 2, 4. */
  readonly series: (items: readonly string[]) => string;
  /** A unit after a number: s, or 秒 in Chinese; what is no time stays as it is. */
  readonly unit: (unit: string) => string;
}

/**
 * A number with so many decimals, halves rounded up.
 *
 * @example roundedTo(1.005, 2) // 1.01
 */
export function roundedTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(Number((value * factor).toPrecision(SAFE_DIGITS))) / factor;
}

/** From here on nobody says the cents. */
const CENTS_BELOW = 1000;

/**
 * Formatters for one locale.
 *
 * @example createFormat('en').money(98.345, 'USD') // '$98.35'
 */
export function createFormat(locale: string): Format {
  const numberFormat = keptNumberFormats(locale);
  const number = (value: number, decimals = 2) =>
    numberFormat({maximumFractionDigits: decimals}).format(roundedTo(value, decimals));
  const currencyStyle = (currency: Currency, options: Intl.NumberFormatOptions) =>
    numberFormat({style: 'currency', currency, ...options});
  const lists = madeOnce(() => new Intl.ListFormat(locale, {type: 'conjunction'}));
  const isChinese = locale.startsWith('zh');
  const isFullWidth = isChinese || locale.startsWith('ja');
  // Full-width punctuation brings its own space.
  const between = isFullWidth ? '' : ' ';
  const money = (amount: number, currency: Currency) =>
    currencyStyle(currency, {}).format(roundedTo(amount, 2));
  return {
    money,
    moneyRounded: (amount, currency) =>
      Math.abs(amount) < CENTS_BELOW
        ? money(amount, currency)
        : currencyStyle(currency, {maximumFractionDigits: 0}).format(roundedTo(amount, 0)),
    signedMoney: (amount, currency) =>
      currencyStyle(currency, {signDisplay: 'exceptZero'})
        .format(roundedTo(amount, 2))
        .replace('-', '−'),
    moneyShort: (amount, currency) =>
      currencyStyle(currency, {maximumSignificantDigits: AXIS_DIGITS}).format(amount),
    unitPrice: (amount, currency) =>
      currencyStyle(currency, {minimumFractionDigits: 2, maximumFractionDigits: 6}).format(amount),
    traffic: (gb) => {
      if (gb >= GB_PER_PB) return `${number(gb / GB_PER_PB)} PB`;
      if (gb >= GB_PER_TB) return `${number(gb / GB_PER_TB)} TB`;
      return `${number(gb)} GB`;
    },
    number,
    percent: (share) => numberFormat({style: 'percent', maximumFractionDigits: 1}).format(share),
    ms: (value) =>
      `${numberFormat({minimumFractionDigits: 2, maximumFractionDigits: 2}).format(roundedTo(value, 2))} ms`,
    date: (iso) => formatDate(locale, iso),
    gap: between,
    sentences: (parts) => parts.filter((part) => part !== '').join(between),
    list: (items) => spaced(lists().formatToParts(items)),
    series: (items) => items.join(isFullWidth ? '、' : ', '),
    unit: (unit) => (isChinese ? (chineseUnits[unit] ?? unit) : unit),
  };
}

/** Chinese prose writes times in words; milliseconds and what is no time keep their symbols. */
const chineseUnits: Readonly<Record<string, string>> = {s: '秒', min: '分钟', h: '小时'};

/** A page that shows no list makes no formatter of lists. */
function madeOnce<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/** Making a formatter takes longer than everything it formats at one step of a slider, so each is made once. */
function keptNumberFormats(locale: string) {
  const kept = new Map<string, Intl.NumberFormat>();
  return (options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const key = JSON.stringify(options);
    const known = kept.get(key) ?? new Intl.NumberFormat(locale, options);
    kept.set(key, known);
    return known;
  };
}

const LATIN_END = /[\w%]$/;
const LATIN_START = /^[\w$%]/;
const CHINESE_WORD = /^\p{Script=Han}+$/u;

/** The parts of a list in a row, with a space between a Chinese word and Latin letters or digits beside it. */
function spaced(parts: readonly {readonly value: string}[]): string {
  return parts
    .map(({value}, index) => {
      if (!CHINESE_WORD.test(value)) return value;
      const before = LATIN_END.test(parts[index - 1]?.value ?? '') ? ' ' : '';
      const after = LATIN_START.test(parts[index + 1]?.value ?? '') ? ' ' : '';
      return before + value + after;
    })
    .join('');
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Days as `Intl.DateTimeFormat` writes them (a test compares), which takes a phone 50 ms to make. */
const dateIn: Readonly<Record<string, (year: number, month: number, day?: number) => string>> = {
  en: (year, month, day) =>
    `${months[month - 1] ?? ''} ${day === undefined ? '' : `${day}, `}${year}`,
  'zh-Hans': (year, month, day) => `${year} 年 ${month} 月${day === undefined ? '' : ` ${day} 日`}`,
};

/** In a language that has no row above: slower, and the same words. */
function dateByBrowser(locale: string, iso: string): string {
  const day = iso.length > 'YYYY-MM'.length && ({day: 'numeric'} as const);
  const format = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...day,
  });
  return format.format(new Date(iso));
}

/** Years stay years; a date or a month is in words where the locale has them. */
function formatDate(locale: string, iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const dayOfMonth = day === undefined ? undefined : Number(day);
  return dateIn[locale]?.(Number(year), Number(month), dayOfMonth) ?? dateByBrowser(locale, iso);
}
