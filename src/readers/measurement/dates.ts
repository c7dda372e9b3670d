/** A moment as milliseconds since 1970 in UTC, and how much of it was written. */
export interface Moment {
  readonly at: number;
  readonly precision: 'month' | 'day' | 'time';
}

/** From one moment up to another, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

const ISO =
  /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:Z|UTC|\+00:?00)?)?)?$/;
/** Usage reports of AWS write month, day, year. */
const US = /^(\d{2})\/(\d{2})\/(\d{2})\s+(\d{2}):(\d{2}):(\d{2})$/;
/** Days before months, where points stand between them. */
const POINTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const NAMED = /^([A-Za-z]{3})[a-z]*\.?[\s-]+(\d{4})$/;
const CHINESE = /^(\d{4})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?$/;
/** Seconds and milliseconds since 1970, from 2001 to 2033. */
const SECONDS = /^1\d{9}(?:\.\d+)?$/;
const MILLISECONDS = /^1\d{12}$/;

function utc(parts: readonly (string | undefined)[]): number | undefined {
  const [year = NaN, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    part === undefined ? undefined : Number(part),
  );
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 24) return undefined;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function momentOf(at: number | undefined, precision: Moment['precision']): Moment | undefined {
  return at === undefined ? undefined : {at, precision};
}

/**
 * Reads a date, a month or a time as bills, logs and metrics write them. All are taken as UTC, as AWS bills.
 *
 * @returns nothing for anything else, also for dates whose day and month could be swapped.
 * @example readMoment('2026-10') // {at: 1790812800000, precision: 'month'}
 */
export function readMoment(text: string): Moment | undefined {
  const word = text.trim();
  const iso = ISO.exec(word);
  if (iso) {
    const precision = iso[3] === undefined ? 'month' : iso[4] === undefined ? 'day' : 'time';
    return momentOf(utc(iso.slice(1)), precision);
  }
  const us = US.exec(word);
  if (us) return momentOf(utc([`20${us[3]}`, us[1], us[2], us[4], us[5], us[6]]), 'time');
  const points = POINTS.exec(word);
  if (points) return momentOf(utc([points[3], points[2], points[1]]), 'day');
  if (MILLISECONDS.test(word)) return {at: Number(word), precision: 'time'};
  if (SECONDS.test(word)) return {at: Number(word) * 1000, precision: 'time'};
  const chinese = CHINESE.exec(word);
  if (chinese) return momentOf(utc(chinese.slice(1)), chinese[3] === undefined ? 'month' : 'day');
  const named = NAMED.exec(word);
  const month = MONTHS.indexOf((named?.[1] ?? '').toLowerCase());
  return month === -1 ? undefined : momentOf(utc([named?.[2], String(month + 1)]), 'month');
}

/** The calendar month that begins with this moment or holds it. */
export function monthOf(at: number): Span {
  const date = new Date(at);
  const start = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
  return {start, end: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)};
}

export const isMonthStart = (at: number): boolean => monthOf(at).start === at;

/** Two moments with a slash between them, as `identity/TimeInterval`. */
export function readInterval(text: string): Span | undefined {
  const [start = '', end = ''] = text.split(/\s*(?:\/(?=\d{4}-)|,|\bto\b|→)\s*/);
  const [from, to] = [readMoment(start), readMoment(end)];
  return from && to && to.at > from.at ? {start: from.at, end: to.at} : undefined;
}

/** Start and end as text, for output: `2026-10-01T00:00:00Z`. */
export function isoOf(at: number): string {
  return new Date(at).toISOString().replace('.000Z', 'Z');
}
