import {unitOf, type Unit} from './units';

/** How decimals are marked: `1,234.5` or `1.234,5`. */
export type DecimalMark = 'point' | 'comma';

/** A number as it stood in a text, with its unit where one stood on it. */
export interface Amount {
  readonly value: number;
  readonly unit?: Unit;
  /** Absent where only one reading is possible; else which marks it shows, or `either` for `1,234` and `1.234`. */
  readonly mark?: DecimalMark | 'either';
  /** What it is if the decimal mark is a comma. */
  readonly withComma?: number;
}

const GROUPED_POINT = /^[1-9]\d{0,2}(?:([,，'’_ ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;
const GROUPED_INDIAN = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const PLAIN_POINT = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED_COMMA = /^[1-9]\d{0,2}(?:([.'’_ ])\d{3})(?:\1\d{3})*(?:,\d+)?$/;
const PLAIN_COMMA = /^\d+,\d+$/;

function readPoint(body: string): number | undefined {
  if (PLAIN_POINT.test(body)) return Number(body);
  const isGrouped = GROUPED_POINT.test(body) || GROUPED_INDIAN.test(body);
  return isGrouped ? Number(body.replaceAll(/[,，'’_ ]/g, '')) : undefined;
}

function readComma(body: string): number | undefined {
  const isNumber = GROUPED_COMMA.test(body) || PLAIN_COMMA.test(body) || /^\d+$/.test(body);
  return isNumber ? Number(body.replaceAll(/[.'’_ ]/g, '').replace(',', '.')) : undefined;
}

/**
 * Reads digits with their marks.
 *
 * @example readDigits('18.000,5') // {value: 18000.5, mark: 'comma', withComma: 18000.5}
 */
function readDigits(text: string): Amount | undefined {
  // Some dates of file names and account numbers begin with a zero; amounts do not.
  const body = text.trim();
  const point = readPoint(body);
  const comma = readComma(body);
  if (point === undefined && comma === undefined) return undefined;
  if (point === undefined || comma === undefined) {
    const value = point ?? comma ?? NaN;
    const mark = point === undefined ? 'comma' : /[.,，]/.test(body) ? 'point' : undefined;
    return {value, ...(mark === undefined ? {} : {mark}), withComma: comma ?? value};
  }
  return point === comma ? {value: point} : {value: point, mark: 'either', withComma: comma};
}

const THOUSANDS: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
};
const NUMBER = String.raw`\d[\d.,，'’_ ]*\d(?:e[+-]?\d+)?|\.\d+|\d(?:\.)?(?:e[+-]?\d+)?`;
const CURRENCY = String.raw`US\$|\$|CN¥|¥|￥|€|£|₹|USD|CNY|RMB|EUR|GBP`;
const CELL = new RegExp(
  String.raw`^(\()?\s*([+\-−])?\s*(${CURRENCY})?\s*([+\-−])?\s*(${NUMBER})\s*(?:((?:k|thousand|mn|million|m)(?![a-z])|[千万亿]))?\s*(.*?)\s*(\))?$`,
  'i',
);

function scaled(amount: Amount, factor: number): Amount {
  if (factor === 1) return amount;
  const {withComma} = amount;
  return {
    ...amount,
    value: amount.value * factor,
    ...(withComma === undefined ? {} : {withComma: withComma * factor}),
  };
}

/** Nothing where what follows a number is no unit. */
function unitAround(before: string | undefined, after: string): Unit | 'none' | undefined {
  const unit = after === '' ? undefined : unitOf(after);
  if (after !== '' && unit === undefined) return undefined;
  if (before === undefined) return unit ?? 'none';
  // `$88.20 USD` and `$180/month` say the same twice.
  const money = unitOf(before);
  return unit === undefined || unit.kind === 'money' ? money : undefined;
}

/**
 * Reads a whole cell as a number, with the currency before it and the unit behind it.
 *
 * @returns nothing where the cell is something else: a name, a date, an address, `7d`.
 * @example readCell('$3,100.10') // {value: 3100.1, mark: 'point', unit: {kind: 'money', currency: 'USD'}, …}
 */
export function readCell(cell: string): Amount | undefined {
  const match = CELL.exec(cell.trim());
  if (!match) return undefined;
  const [, open, sign1, before, sign2, digits = '', times, rest = '', close] = match;
  if ((open === undefined) !== (close === undefined)) return undefined;
  const perMonth = /^(?:\/|per |a |每)/i.test(rest) && before !== undefined ? '' : rest;
  const unit = unitAround(before, perMonth);
  const number = readDigits(digits.replaceAll(/\s+/g, ' '));
  if (unit === undefined || number === undefined) return undefined;
  const isNegative = open !== undefined || /[-−]/.test(`${sign1 ?? ''}${sign2 ?? ''}`);
  const factor = (THOUSANDS[(times ?? '').toLowerCase()] ?? 1) * (isNegative ? -1 : 1);
  const amount = scaled(number, factor);
  return unit === 'none' ? amount : {...amount, unit};
}
