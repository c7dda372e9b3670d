import type {PathId} from '../data/types';
import {costBends, pathCost} from './cost';
import type {CostInput} from './types';
import {withoutDust} from './withoutDust';

export interface BreakEvenInput {
  readonly a: PathId;
  readonly b: PathId;
  readonly input: CostInput;
  /** Largest traffic looked at, GB per month. */
  readonly maxTrafficGb: number;
}

/** Difference of two costs at one volume. */
interface Gap {
  readonly trafficGb: number;
  readonly difference: number;
}

/** Where the straight line through two gaps of opposite sign meets zero. */
function zeroBetween(a: Gap, b: Gap): number {
  const slope = (b.difference - a.difference) / (b.trafficGb - a.trafficGb);
  return withoutDust(a.trafficGb - a.difference / slope);
}

/** Volumes at which the sign changes. A gap that only touches zero does not count. */
function signChanges(gaps: readonly Gap[]): readonly number[] {
  const changes: number[] = [];
  let last: Gap | undefined;
  let zeroAt: number | undefined;
  for (const gap of gaps) {
    if (gap.difference === 0) {
      zeroAt ??= gap.trafficGb;
      continue;
    }
    if (last !== undefined && Math.sign(last.difference) !== Math.sign(gap.difference)) {
      changes.push(zeroAt ?? zeroBetween(last, gap));
    }
    last = gap;
    zeroAt = undefined;
  }
  return changes;
}

/**
 * Traffic volumes at which two paths cost the same and the cheaper one changes.
 *
 * The cost of a path is a chain of straight lines over traffic, so each crossing is exact: no search, no tolerance.
 *
 * @returns volumes in GB per month, ascending; empty where the lines never cross (parallel, equal, or
 *   meeting only at no traffic). Undefined where a price of either path is not known.
 * @example breakEvenGb({a: 'alb-ip', b: 'clusterip', input, maxTrafficGb: 10485760}) // [3079.6875]
 */
export function breakEvenGb({
  a,
  b,
  input,
  maxTrafficGb,
}: BreakEvenInput): readonly number[] | undefined {
  const costAt = (path: PathId, trafficGb: number) =>
    pathCost(path, {...input, scenario: {...input.scenario, trafficGb}}).monthlyCost;
  const bends = [...costBends(a, input), ...costBends(b, input)]
    .filter((bend) => bend > 0 && bend < maxTrafficGb)
    .toSorted((x, y) => x - y);
  const gaps: Gap[] = [];
  for (const trafficGb of [0, ...bends, maxTrafficGb]) {
    const costA = costAt(a, trafficGb);
    const costB = costAt(b, trafficGb);
    if (costA === undefined || costB === undefined) return undefined;
    gaps.push({trafficGb, difference: costA - costB});
  }
  return signChanges(gaps);
}
