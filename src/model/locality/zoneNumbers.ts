import type {Endpoint, ZoneNumbers} from './types';

/** By code unit, so that the order is the same in every language and on every machine. */
export function byName(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * The same numbers in the order of zone names.
 *
 * @example [...sortedByZone(new Map([['b', 1], ['a', 2]])).keys()] // ['a', 'b']
 */
export function sortedByZone(numbers: ZoneNumbers): ZoneNumbers {
  return new Map([...numbers].sort(([a], [b]) => byName(a, b)));
}

/** Adds to the number of a zone, in place: for sums under construction. */
export function addTo<Key>(numbers: Map<Key, number>, key: Key, amount: number): void {
  numbers.set(key, (numbers.get(key) ?? 0) + amount);
}

export function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** How many endpoints an entry stands for. */
export function countOf({count = 1}: Pick<Endpoint, 'count'>): number {
  return count;
}

/**
 * Ready in the eyes of the EndpointSlice controller: only a condition that is exactly true.
 *
 * @example isReady({ready: null}) // false, although kube-proxy would use it
 */
export function isReady({ready}: Pick<Endpoint, 'ready'>): boolean {
  return ready === true;
}

/** How many endpoints some entries stand for. */
export function totalOf(endpoints: readonly Pick<Endpoint, 'count'>[]): number {
  let total = 0;
  for (const endpoint of endpoints) total += countOf(endpoint);
  return total;
}

/**
 * The N of the algorithm: endpoints that are ready, over all slices of one address type.
 *
 * @example readyCount([[{zone: 'a', ready: true, hints: null, count: 3}]]) // 3
 */
export function readyCount(slices: readonly (readonly Endpoint[])[]): number {
  return sum(slices.map((slice) => totalOf(slice.filter(isReady))));
}
