import {modelConstants} from '@site/src/data/modelConstants';
import {BYTES_PER_GB, secondsPerMonth} from '@site/src/model/trafficUnits';
import {KEPT_STARTS} from './digest';
import {gbForMoney} from './money';
import {bytesOf, type Part} from './parts';
import type {Money, Reading, ReadPeriod} from './reading';
import {faultIn, type Selection} from './selection';

/** GB behind each part, whatever it counts: bytes, bytes per time, or money. */
export interface Amounts {
  /** GB as the source counts them; of a rate per second, a month of it. */
  readonly gbOf: (part: Part) => number;
  /** The money that the GB were worked out from. */
  readonly money: Money | undefined;
  /** At how many moments a rate was taken: the sum of its values is no rate. */
  readonly samples: number;
}

/** What the numbers are per; nothing for an amount. */
const spanOf = ({first: {unit}}: Selection) => (unit?.kind === 'data' ? unit.per : undefined);

export const isPerSecond = (selection: Selection): boolean => spanOf(selection) === 'second';

/** Whether the unit itself says what time the numbers cover: GB per day, bytes per second. */
export const saysPeriod = (selection: Selection): boolean => spanOf(selection) !== undefined;

function samplesOf(selection: Selection): number {
  const {digest, parts} = selection;
  if (!saysPeriod(selection)) return 1;
  const moments = digest.series
    ? new Set(parts.map(({group}) => group.step)).size
    : digest.starts.length;
  return Math.max(moments, 1);
}

const sourceOf = ({source}: Selection) => (source === undefined ? {} : {source});

/**
 * GB behind the numbers of a selection.
 *
 * @throws Unusable where money has no price, or a rate was taken at more moments than are counted.
 */
export function amountsOf(selection: Selection): Amounts {
  const {parts, choices, heading, isMoney} = selection;
  const priced = isMoney ? gbForMoney(parts, choices, sourceOf(selection)) : undefined;
  const samples = samplesOf(selection);
  if (samples >= KEPT_STARTS) throw faultIn(selection, 'several-numbers', heading);
  const factor = (isPerSecond(selection) ? secondsPerMonth(modelConstants) : 1) / samples;
  return {
    samples,
    money: priced?.money,
    gbOf: (part) =>
      priced?.gb.get(part) ?? (part.value * bytesOf(part.unit) * factor) / BYTES_PER_GB,
  };
}

/**
 * What each month or day of a series was billed, the first one first.
 *
 * @returns none where rows are no series.
 */
export function stepsOf(
  selection: Selection,
  {gbOf, money}: Pick<Amounts, 'gbOf' | 'money'>,
): Reading['steps'] {
  const {digest, usable, choices} = selection;
  if (!digest.series) return [];
  // Only the latest month was priced for the figure.
  const priced =
    money === undefined ? undefined : gbForMoney(usable, choices, sourceOf(selection)).gb;
  const byStep = new Map<number, number>();
  for (const part of usable) {
    const {step} = part.group;
    if (step !== undefined)
      byStep.set(step, (byStep.get(step) ?? 0) + (priced?.get(part) ?? gbOf(part)));
  }
  return [...byStep].sort(([a], [b]) => a - b).map(([start, billedGb]) => ({start, billedGb}));
}

/** The figures of a reading. */
type Figures = Pick<
  Reading,
  'billedGb' | 'crossedGb' | 'crossedGbPerMonth' | 'totalGb' | 'totalGbPerMonth' | 'crossingShare'
>;

const times = (gb: number | undefined, factor: number) =>
  gb === undefined ? undefined : gb * factor;

/**
 * The figures that follow from amounts: each byte once where the ends are known, for a month of 730 hours.
 *
 * @throws Unusable where a figure is beyond all numbers.
 */
export function figuresOf(
  selection: Selection,
  {gbOf}: Amounts,
  ends: Reading['ends'],
  period: ReadPeriod | undefined,
): Figures {
  const {parts, heading} = selection;
  const gbThat = (verdict: 'crossing' | 'stays') =>
    parts
      .filter(({group}) => group.kind.verdict === verdict)
      .reduce((sum, part) => sum + gbOf(part), 0);
  const billedGb = gbThat('crossing');
  const hasLocal = parts.some(({group}) => group.kind.verdict === 'stays');
  const crossedGb = ends === undefined ? undefined : billedGb / ends;
  const totalGb = hasLocal && ends !== undefined ? (billedGb + gbThat('stays')) / ends : undefined;
  if (![billedGb, crossedGb ?? 0, totalGb ?? 0].every(Number.isFinite))
    throw faultIn(selection, 'out-of-range', heading);
  const perMonth = period === undefined ? 1 : modelConstants.hoursPerMonth / period.hours;
  return {
    billedGb,
    crossedGb,
    crossedGbPerMonth: times(crossedGb, perMonth),
    totalGb,
    totalGbPerMonth: times(totalGb, perMonth),
    crossingShare:
      totalGb === undefined || crossedGb === undefined || totalGb === 0
        ? undefined
        : crossedGb / totalGb,
  };
}
