import type {MovePlan} from './movePlan';
import type {Endpoint, Slice, ZoneNumbers} from './types';
import {addTo, byName, countOf, isReady} from './zoneNumbers';

/** What is still to be done of a plan; receivers in the order of names. */
interface OpenPlan {
  readonly giving: Map<string, number>;
  readonly receiving: [zone: string, count: number][];
}

interface Redistributed<E extends Endpoint> {
  readonly slices: readonly Slice<E>[];
  /** How the number of hints per zone changed. */
  readonly changeByZone: ZoneNumbers;
}

/** The endpoint, or so many of the equal ones, hinted for one zone. */
export function hintedFor<E extends Endpoint>(endpoint: E, zone: string, count: number): E {
  const hinted = {...endpoint, hints: {zones: [zone]}};
  return count === countOf(endpoint) ? hinted : {...hinted, count};
}

/** Ticks off up to `most` endpoints of one giver for the first receiver in need. */
function take(plan: OpenPlan, giver: string, most: number) {
  const [receiver] = plan.receiving;
  const count = Math.min(most, plan.giving.get(giver) ?? 0, receiver?.[1] ?? 0);
  if (receiver === undefined || count <= 0) return undefined;
  addTo(plan.giving, giver, -count);
  receiver[1] -= count;
  if (receiver[1] === 0) plan.receiving.shift();
  return {zone: receiver[0], count};
}

/** What is left of an endpoint, or of several equal ones, after each receiver has got its part. */
function split<E extends Endpoint>(endpoint: E, own: string, plan: OpenPlan): readonly E[] {
  const parts: E[] = [];
  let left = countOf(endpoint);
  for (let taken = take(plan, own, left); taken !== undefined; taken = take(plan, own, left)) {
    parts.push(hintedFor(endpoint, taken.zone, taken.count));
    left -= taken.count;
  }
  if (parts.length === 0) return [endpoint];
  return left === 0 ? parts : [...parts, {...endpoint, count: left}];
}

function moved<E extends Endpoint>(slice: Slice<E>, plan: OpenPlan): Slice<E> {
  const result: E[] = [];
  for (const endpoint of slice) {
    const own = isReady(endpoint) ? endpoint.zone : null;
    if (own && plan.giving.has(own)) result.push(...split(endpoint, own, plan));
    else result.push(endpoint);
  }
  return result;
}

function changes(before: MovePlan, after: OpenPlan): ZoneNumbers {
  const change = new Map<string, number>();
  const open = new Map(after.receiving);
  for (const [zone, count] of before.giving) {
    addTo(change, zone, (after.giving.get(zone) ?? 0) - count);
  }
  for (const [zone, count] of before.receiving) addTo(change, zone, count - (open.get(zone) ?? 0));
  return change;
}

/**
 * Rewrites hints as planned: in the order of slices and endpoints, an endpoint whose own zone still has to give is
 * hinted for a zone that still needs one. Of several in need Kubernetes takes any; this takes the lowest name.
 *
 * @param slices endpoints that are hinted for their own zones; they are not changed.
 * @see redistributeHints in kubernetes/endpointslice topologycache/utils.go
 * @example redistribute([[{zone: 'a', ready: true, hints: {zones: ['a']}}]], {giving: new Map([['a', 1]]), receiving: new Map([['b', 1]])})
 * // the endpoint is hinted for b; changeByZone: a −1, b +1
 */
export function redistribute<E extends Endpoint>(
  slices: readonly Slice<E>[],
  plan: MovePlan,
): Redistributed<E> {
  const open: OpenPlan = {
    giving: new Map(plan.giving),
    receiving: [...plan.receiving].sort(([a], [b]) => byName(a, b)),
  };
  const hinted = slices.map((slice) => moved(slice, open));
  return {slices: hinted, changeByZone: changes(plan, open)};
}
