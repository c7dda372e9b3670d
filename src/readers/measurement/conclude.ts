import type {MeasurementSourceId} from '@site/src/data/measurement/headings';
import {modelConstants} from '@site/src/data/modelConstants';
import {BYTES_PER_GB, secondsPerMonth} from '@site/src/model/trafficUnits';
import type {Choices} from './choices';
import {KEPT_STARTS, type Digest} from './digest';
import {endsOf} from './ends';
import {Unusable, type Fault} from './fault';
import {gbForMoney} from './money';
import {areMonths, isUnfinished, periodOf} from './period';
import {bytesOf, checkUnits, leftOutOf, partsOf, unitName, type Part} from './parts';
import {ABOUT_ZONES, isCounted, pickColumn} from './quantity';
import type {NoteId, Reading, ReadPeriod} from './reading';
import type {Span} from './units';

const HOURS_PER_DAY = 24;

/** The latest step of a series of months, which is what a bill of several months is asked about. */
function latestOnly(digest: Digest, parts: readonly Part[], {hours}: Choices): readonly Part[] {
  if (!digest.series || hours !== undefined || !areMonths(digest)) return parts;
  const last = Math.max(...parts.flatMap(({group}) => group.step ?? []));
  return parts.filter(({group}) => group.step === last);
}

/** The period of bytes per second, of a unit that names one, else of the text. */
function readPeriodOf(
  digest: Digest,
  parts: readonly Part[],
  choices: Choices,
): ReadPeriod | undefined {
  const per = parts[0]?.unit?.kind === 'data' ? parts[0].unit.per : undefined;
  if (per === 'day' && choices.hours === undefined) return {hours: HOURS_PER_DAY, from: 'text'};
  if (per === 'hour' && choices.hours === undefined) return {hours: 1, from: 'text'};
  if (per === 'month' || per === 'second') return undefined;
  return periodOf(
    digest,
    parts.map(({group}) => group),
    choices,
  );
}

/** At how many moments a rate was taken: the sum of its values is no rate. */
function samplesOf(
  {starts, series}: Digest,
  parts: readonly Part[],
  per: Span | undefined,
): number {
  if (per === undefined) return 1;
  const moments = series ? new Set(parts.map(({group}) => group.step)).size : starts.length;
  return Math.max(moments, 1);
}

function firstFault(digest: Digest, source?: MeasurementSourceId): Unusable {
  const of = source === undefined ? {} : {source};
  const [refused] = digest.refusedMetrics;
  if (refused !== undefined) return new Unusable({reason: refused[1], about: refused[0], ...of});
  const reasons = digest.groups.map(({kind}) => kind.verdict);
  return new Unusable({reason: reasons.length === 0 ? 'no-number' : 'not-transfer', ...of});
}

/**
 * What a text says about bytes that crossed zones.
 *
 * @throws Unusable where no figure follows from it.
 */
export function conclude(digest: Digest, choices: Choices): Reading {
  const source = sourceFor(digest, choices);
  const of = source === undefined ? {} : {source};
  const columns = digest.numbers.map(({heading}) => heading);
  const isTable = digest.form !== 'sentence';
  const fault = (reason: Fault['reason'], about?: string) =>
    new Unusable({
      reason,
      ...of,
      ...(isTable ? {columns} : {}),
      ...(about === undefined || !isTable ? {} : {about}),
    });
  const counter = [...digest.refusedMetrics].find(([, why]) => why === 'counter');
  if (counter !== undefined) throw fault('counter', counter[0]);
  if (!digest.groups.some(isCounted)) throw firstFault(digest, source);

  const at = pickColumn(digest, choices, source);
  const heading = digest.numbers[at]?.heading ?? '';
  const all = partsOf(digest, at, choices, source);
  const usable = checkUnits(all, fault, heading);
  const parts = latestOnly(digest, usable, choices);
  const left = leftOutOf(digest, all);
  const [first] = parts;
  if (first === undefined) {
    if (left.list().some(({reason}) => reason === 'negative')) throw fault('out-of-range', heading);
    throw fault('no-number', heading);
  }
  const isMoney = first.unit?.kind === 'money';
  const names = parts.some(({group}) => group.kind.by !== 'nothing');
  if (
    isMoney &&
    !names &&
    !ABOUT_ZONES.test(heading) &&
    digest.form !== 'sentence' &&
    !(source === 'cost-explorer' && digest.rows === parts.length)
  ) {
    throw fault('costs-without-type', heading);
  }

  const money = isMoney ? gbForMoney(parts, choices, of) : undefined;
  const per = first.unit?.kind === 'data' ? first.unit.per : undefined;
  const perSecond = per === 'second';
  const saysPeriod = per !== undefined;
  const samples = samplesOf(digest, parts, per);
  if (samples >= KEPT_STARTS) throw fault('several-numbers', heading);
  const factor = (perSecond ? secondsPerMonth(modelConstants) : 1) / samples;
  const gbOf = (part: Part) =>
    money?.gb.get(part) ?? (part.value * bytesOf(part.unit) * factor) / BYTES_PER_GB;
  const gb = (verdict: 'crossing' | 'stays') =>
    parts
      .filter(({group}) => group.kind.verdict === verdict)
      .reduce((sum, part) => sum + gbOf(part), 0);
  const billedGb = gb('crossing');
  const {ends, notes: endNotes} = endsOf({digest, parts, gbOf, source, isMoney}, choices);
  const hasLocal = parts.some(({group}) => group.kind.verdict === 'stays');
  const period = readPeriodOf(digest, parts, choices);
  const perMonth = period === undefined ? 1 : modelConstants.hoursPerMonth / period.hours;
  const crossedGb = ends === undefined ? undefined : billedGb / ends;
  const totalGb = hasLocal && ends !== undefined ? (billedGb + gb('stays')) / ends : undefined;
  if (![billedGb, crossedGb ?? 0, totalGb ?? 0].every(Number.isFinite))
    throw fault('out-of-range', heading);

  const usedRows = parts.reduce((sum, {sum: {rows}}) => sum + rows, 0);
  const steps = digest.series
    ? stepsOf(usable, gbOf, money === undefined ? undefined : choices, of)
    : [];
  const notes: NoteId[] = [
    ...(isMoney ? (['from-money'] as const) : []),
    ...endNotes,
    ...(digest.hasNextPage ? (['first-page'] as const) : []),
    ...(names ||
    ABOUT_ZONES.test(heading) ||
    (digest.metrics !== undefined && choices.source !== undefined)
      ? []
      : (['nothing-names-transfer'] as const)),
    ...(digest.metrics === 'range' || samples > 1 ? (['averaged'] as const) : []),
    ...(first.assumed === 'rate' ? (['rate-assumed'] as const) : []),
    ...(first.assumed === 'gb' ? (['gb-assumed'] as const) : []),
    ...(period?.from === 'bill' &&
    isUnfinished(
      digest,
      parts.map(({group}) => group),
    )
      ? (['bill-unfinished'] as const)
      : []),
    ...(parts.length < usable.length ? (['latest-step'] as const) : []),
    ...(period === undefined && !saysPeriod && choices.hours === undefined
      ? [digest.unreadDates > 0 ? ('dates-unread' as const) : ('period-unknown' as const)]
      : []),
    ...(choices.source !== undefined && source !== undefined && choices.source !== source
      ? (['source-recognised'] as const)
      : []),
  ];
  return {
    form: digest.form,
    source,
    column: digest.form === 'sentence' ? undefined : heading,
    columns: digest.form === 'sentence' ? [] : columns,
    rows: {
      read: digest.rows,
      used: usedRows,
      leftOut: skipped(
        left.list(),
        usable.reduce((sum, {sum: {rows}}) => sum + rows, 0) - usedRows,
      ),
    },
    period,
    unit: money?.money.currency ?? unitName(first.unit, first),
    from: isMoney ? 'money' : 'quantity',
    ...(money === undefined ? {} : {money: money.money}),
    ...(perSecond ? {perSecond: (billedGb * BYTES_PER_GB) / secondsPerMonth(modelConstants)} : {}),
    billedGb,
    ends,
    crossedGb,
    crossedGbPerMonth: crossedGb === undefined ? undefined : crossedGb * perMonth,
    totalGb,
    totalGbPerMonth: totalGb === undefined ? undefined : totalGb * perMonth,
    crossingShare:
      totalGb === undefined || crossedGb === undefined || totalGb === 0
        ? undefined
        : crossedGb / totalGb,
    steps,
    notes,
  };
}

type Skipped = Reading['rows']['leftOut'];

function skipped(list: Skipped, count: number): Skipped {
  return count > 0 ? [...list, {reason: 'other-month', count}] : list;
}

function stepsOf(
  usable: readonly Part[],
  gbOf: (part: Part) => number,
  choices: Choices | undefined,
  of: {source?: MeasurementSourceId},
) {
  const priced = choices === undefined ? undefined : gbForMoney(usable, choices, of);
  const byStep = new Map<number, number>();
  for (const part of usable) {
    const {step} = part.group;
    if (step !== undefined)
      byStep.set(step, (byStep.get(step) ?? 0) + (priced?.gb.get(part) ?? gbOf(part)));
  }
  return [...byStep].sort(([a], [b]) => a - b).map(([start, billedGb]) => ({start, billedGb}));
}

/** Whose measurement it is: what the text itself shows, else what the reader says. */
function sourceFor(
  {source, form, groups}: Digest,
  {source: said}: Choices,
): MeasurementSourceId | undefined {
  const isBill = groups.some(
    ({kind, sums}) =>
      kind.by === 'usage-type' ||
      kind.by === 'operation' ||
      [...(sums[0]?.values() ?? [])].some(({unit}) => unit?.kind === 'money'),
  );
  if (source === undefined)
    return said ?? (form === 'sentence' && isBill ? 'cost-explorer' : undefined);
  // These share their labels and layouts.
  const siblings: readonly (readonly MeasurementSourceId[])[] = [
    ['opencost', 'kubecost'],
    ['istio', 'ztunnel'],
    ['athena', 'cur', 'cost-explorer', 'flow-logs'],
  ];
  const isSibling =
    said !== undefined && siblings.some((ids) => ids.includes(source) && ids.includes(said));
  const isBillOf =
    source === 'athena' ||
    source === 'opencost' ||
    source === 'ztunnel' ||
    source === 'kubecost' ||
    source === 'istio';
  return isSibling && isBillOf ? said : source;
}
