import type {Currency, PathId} from '@site/src/data/types';
import type {Estimate} from '../estimate/estimateOf';
import type {Pinned} from './usePinned';

/** Half a cent: less is shown as nothing. */
const NOTHING = 0.005;

/** What a pinned scenario costs beside the current one. */
export type Difference =
  | {readonly kind: 'less' | 'more'; readonly amount: number}
  | {readonly kind: 'same' | 'unknown' | 'other-currency'};

/**
 * How much less or more a path costs in another scenario.
 *
 * @returns an amount above zero in the currency of both; `unknown` where either cost is not known.
 * @example costDifference('clusterip', current, oneZone) // {kind: 'less', amount: 136.53…}
 */
export function costDifference(path: PathId, current: Estimate, other: Estimate): Difference {
  const [from, to] = [current.costOf(path).monthlyCost, other.costOf(path).monthlyCost];
  if (from === undefined || to === undefined) return {kind: 'unknown'};
  if (current.region.currency !== other.region.currency) return {kind: 'other-currency'};
  const difference = to - from;
  if (Math.abs(difference) < NOTHING) return {kind: 'same'};
  return {kind: difference < 0 ? 'less' : 'more', amount: Math.abs(difference)};
}

/** The pins whose costs can stand on one scale with the current ones. */
export function inCurrency(pinned: readonly Pinned[], currency: Currency): readonly Pinned[] {
  return pinned.filter(({estimate}) => estimate.region.currency === currency);
}

/** Letters that stand at one place of a bar. */
export interface Marker {
  readonly letters: string;
  /** Percent of the longest bar. */
  readonly at: number;
}

/** Nearer than this, in percent of the longest bar, two letters would cover each other. */
const TOO_NEAR = 5;
const FULL = 100;

/**
 * Where the pins' costs of a path lie on its bar, from left to right; letters that would cover each other share a
 * place. Unknown costs have no place.
 *
 * @param longest cost at the far end of the scale, above zero.
 */
export function barMarkers(
  path: PathId,
  pinned: readonly Pinned[],
  longest: number,
): readonly Marker[] {
  const single = pinned.flatMap(({letter, estimate}) => {
    const cost = estimate.costOf(path).monthlyCost;
    return cost === undefined ? [] : [{letters: letter, at: (cost / longest) * FULL}];
  });
  const markers: Marker[] = [];
  for (const next of single.toSorted((a, b) => a.at - b.at)) {
    const last = markers.at(-1);
    if (last === undefined || next.at - last.at >= TOO_NEAR) markers.push(next);
    else markers[markers.length - 1] = {...last, letters: last.letters + next.letters};
  }
  return markers;
}
