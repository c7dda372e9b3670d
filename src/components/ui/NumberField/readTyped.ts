import {withoutDust} from '@site/src/model/withoutDust';
import type {Currency} from '../../../data/types';

/** What a number may have beside it. */
export interface Beside {
  /** Money of this currency may have its sign or code beside it; that of another is refused. */
  readonly currency?: Currency;
  /** A field that counts bytes takes other multiples of 1,024, too: `40 TB` among GB. */
  readonly bytes?: 'KB' | 'GB' | 'TB';
}

const SIGNS: Readonly<Record<Currency, string>> = {
  USD: String.raw`US\$|\$|USD`,
  CNY: String.raw`CN¥|[¥￥]|CNY|RMB|元`,
};

/** `1234.5`, `.5`, `1e3`. */
const PLAIN = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** `0,5`: a comma that cannot part thousands can only be the decimal one. */
const DECIMAL_COMMA = /^(?:\d+,\d*|,\d+)$/;

/** `1,234.5`, `1.234,5`, `1 234`, `1'234`, `1，234`: one mark parts all thousands, and another the decimals; both commas are one mark. */
const GROUPED = /^[1-9]\d{0,2}(?:([\s,，.'’])\d{3})(?:\1\d{3})*(?:(?!\1)(?:\.|(?<!，\d{3}),)\d*)?$/;

/** A number, what it is multiplied by, and a unit of bytes; `Gb` would be bits. */
const PARTS = /^(.*?)\s*([kK千万亿]?)\s*([kKMGTP]i?B|[kmgtp]b|[GTP]?)$/;

const TIMES: Readonly<Record<string, number>> = {'': 1, k: 1e3, 千: 1e3, 万: 1e4, 亿: 1e8};

const BYTE_MULTIPLES = 'KMGTP';
const PER_MULTIPLE = 1024;

/** Full-width letters, digits and marks as Chinese keyboards type them; the comma parts thousands and no decimals. */
function narrow(text: string): string {
  return text
    .replaceAll(/[！-＋－-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('−', '-')
    .replaceAll(/\p{Cf}/gu, '')
    .trim();
}

/** A quote without the sign of its currency, before or behind the number. */
function withoutSign(typed: string, currency: Currency | undefined): string {
  if (currency === undefined) return typed;
  const sign = SIGNS[currency];
  return typed
    .replace(new RegExp(String.raw`^([+-]?)\s*(?:${sign})\s*`, 'i'), '$1')
    .replace(new RegExp(String.raw`\s*(?:${sign})$`, 'i'), '');
}

function readDigits(digits: string): number {
  if (PLAIN.test(digits)) return Number(digits);
  const mark = GROUPED.exec(digits)?.[1];
  if (mark !== undefined) return Number(digits.replaceAll(mark, '').replace(',', '.'));
  return DECIMAL_COMMA.test(digits) ? Number(digits.replace(',', '.')) : NaN;
}

/** What stands behind a number makes so many of it; NaN for what could be meant in two ways, or in none. */
function factorOf(times: string, multiple: string, bytes: Beside['bytes']): number {
  const factor = TIMES[times.toLowerCase()] ?? NaN;
  if (bytes === undefined) return multiple === '' ? factor : NaN;
  // `5k` among bytes: five thousand, or five KB?
  if (/k/i.test(times)) return NaN;
  const rank = (unit: string) => BYTE_MULTIPLES.indexOf(unit.charAt(0).toUpperCase());
  return factor * PER_MULTIPLE ** (rank(multiple === '' ? bytes : multiple) - rank(bytes));
}

function readAmount(typed: string, bytes: Beside['bytes']): number {
  const [, sign = '', size = ''] = /^([+-]?)\s*(.*)$/s.exec(typed) ?? [];
  const [, digits = '', times = '', multiple = ''] = PARTS.exec(size) ?? [];
  const factor = factorOf(times, multiple, bytes);
  const value = readDigits(digits) * (sign === '-' ? -1 : 1);
  return factor === 1 ? value : withoutDust(value * factor);
}

/**
 * Reads a number as people write it in Europe and in China: full-width digits, a decimal comma, thousands with any mark, `3万`, the field's
 * own unit, other multiples of bytes. A comma before three digits parts thousands, as everywhere on the site.
 *
 * @param unit the word beside the field, which may be typed, too.
 * @returns NaN for what could be meant in two ways, or in none.
 * @example readTyped('1.234,5', {}, '') // 1234.5
 * @example readTyped('40 TB', {bytes: 'GB'}, 'GB') // 40960
 */
export function readTyped(text: string, {currency, bytes}: Beside, unit: string): number {
  const typed = withoutSign(narrow(text), currency);
  const word = narrow(unit);
  const hasUnit = bytes === undefined && word !== '' && typed.endsWith(word);
  return readAmount(hasUnit ? typed.slice(0, -word.length).trim() : typed, bytes);
}
