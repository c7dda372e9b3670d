import type {Choices} from './choices';
import {DAY, HOUR, isMonthStart, monthOf, WEEK} from './dates';
import type {Digest, Group} from './digest';
import type {ReadPeriod} from './reading';
import type {Unit} from './units';

const isDefined = (value: number | undefined): value is number => value !== undefined;

/** Whether dates of rows are the beginnings of months: `2026-09-01`, `2026-10-01`, or months themselves. */
export function areMonths({starts, precision}: Pick<Digest, 'starts' | 'precision'>): boolean {
  return (
    (precision === 'month' || (precision === 'day' && starts.length > 1)) &&
    starts.every(isMonthStart)
  );
}

/** The end of rows that name only their start: one step behind the last. */
function endAfter(last: number, digest: Digest): number | undefined {
  const {starts, precision} = digest;
  if (areMonths(digest)) return monthOf(last).end;
  // The first of a month may stand for all of it; any other day is a day.
  if (starts.length < 2) return precision === 'day' && !isMonthStart(last) ? last + DAY : undefined;
  const steps = starts.slice(1).map((start, at) => start - (starts[at] ?? start));
  if (precision !== 'day') return last + Math.min(...steps);
  // Days that lie whole weeks apart are the beginnings of weeks.
  return last + (steps.every((step) => step % WEEK === 0) ? WEEK : DAY);
}

function rowSpan(
  digest: Digest,
  groups: readonly Group[],
): {start: number; end: number} | undefined {
  const starts = groups.map((group) => group.start).filter(isDefined);
  const ends = groups.map((group) => group.end).filter(isDefined);
  if (starts.length === 0) return undefined;
  const start = Math.min(...starts);
  const last = digest.series ? Math.max(...starts) : Math.max(start, digest.starts.at(-1) ?? start);
  const end = ends.length > 0 ? Math.max(...ends) : endAfter(last, digest);
  return end !== undefined && end > start ? {start, end} : undefined;
}

/**
 * The time that some groups of rows cover: what the reader says, else the bill's own period, else the rows'.
 *
 * @returns nothing where nobody says.
 */
export function periodOf(
  digest: Digest,
  groups: readonly Group[],
  {hours}: Choices,
): ReadPeriod | undefined {
  if (hours === 'month') return undefined;
  if (hours !== undefined) return {hours, from: 'reader'};
  const {billing} = digest;
  const span = billing ?? rowSpan(digest, groups);
  if (span === undefined) return undefined;
  return {...span, hours: (span.end - span.start) / HOUR, from: billing ? 'bill' : 'rows'};
}

const HOURS_PER_DAY = 24;

/** The period of bytes per second, of a unit that names one, else of the text. */
export function periodOfUnit(
  unit: Unit | undefined,
  digest: Digest,
  groups: readonly Group[],
  choices: Choices,
): ReadPeriod | undefined {
  const per = unit?.kind === 'data' ? unit.per : undefined;
  if (per === 'day' && choices.hours === undefined) return {hours: HOURS_PER_DAY, from: 'text'};
  if (per === 'hour' && choices.hours === undefined) return {hours: 1, from: 'text'};
  if (per === 'month' || per === 'second') return undefined;
  return periodOf(digest, groups, choices);
}

/** Whether a bill's rows reach less far than its period: that of a month that is not over, or a piece of it. */
export function isUnfinished(digest: Digest, groups: readonly Group[]): boolean {
  const {billing} = digest;
  const span = rowSpan(digest, groups);
  if (billing === undefined || span === undefined) return false;
  return billing.end - span.end > DAY || span.start - billing.start > DAY;
}
