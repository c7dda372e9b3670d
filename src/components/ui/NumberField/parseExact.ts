import type {Currency} from '../../../data/types';

/** What a typed number is worth, or why it cannot be used. */
export type Exact =
  | {readonly ok: true; readonly value: number}
  | {readonly ok: false; readonly reason: 'not-a-number' | 'not-whole' | 'out-of-range'};

export interface ExactBounds {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
  /** Money of this currency may have its sign or code beside it; that of another is refused. */
  readonly currency?: Currency;
}

/** Commas part thousands and nothing else: whoever writes 0,5 for a half must not get five. */
const THOUSANDS = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;

const SIGNS: Readonly<Record<Currency, string>> = {
  USD: String.raw`US\$|\$|USD`,
  CNY: String.raw`CN¥|[¥￥]|CNY|RMB|元`,
};

/** A quote without the sign of its currency, before or behind the number. */
function withoutSign(typed: string, currency: Currency | undefined): string {
  if (currency === undefined) return typed;
  const sign = SIGNS[currency];
  return typed
    .replace(new RegExp(`^([+-]?)(?:${sign})`, 'i'), '$1')
    .replace(new RegExp(`(?:${sign})$`, 'i'), '');
}

/**
 * Reads what was typed into an exact number field. Spaces and commas between thousands are fine; a decimal comma is no
 * number.
 *
 * @example parseExact('10,240', {min: 0, max: 99999, whole: false}) // {ok: true, value: 10240}
 */
export function parseExact(text: string, {min, max, whole, currency}: ExactBounds): Exact {
  const typed = withoutSign(text.replaceAll(/\s/g, '').replaceAll('，', ','), currency);
  const plain = THOUSANDS.test(typed) ? typed.replaceAll(',', '') : typed;
  const value = Number(plain);
  if (plain === '' || !Number.isFinite(value)) return {ok: false, reason: 'not-a-number'};
  if (value < min || value > max) return {ok: false, reason: 'out-of-range'};
  if (whole && !Number.isInteger(value)) return {ok: false, reason: 'not-whole'};
  return {ok: true, value};
}
