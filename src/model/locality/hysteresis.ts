import type {Allocations} from './allocation';
import type {Endpoint, Slice, SliceSets, ZoneNumbers} from './types';
import {addTo, countOf, isReady} from './zoneNumbers';

function countHints(slice: Slice, maximumByZone: ZoneNumbers): ZoneNumbers | undefined {
  const counts = new Map<string, number>();
  for (const endpoint of slice.filter(isReady)) {
    const zones = endpoint.hints?.zones ?? [];
    if (zones.length === 0 || !zones.every((zone) => maximumByZone.has(zone))) return undefined;
    for (const zone of zones) addTo(counts, zone, countOf(endpoint));
  }
  return counts;
}

/**
 * Hints per zone of a slice that may stay as it is; undefined where it must be written again: a ready endpoint has
 * no hint or one for a zone that is gone, or a zone would get more than leaves enough for the others.
 *
 * @param maximumByZone the most that each zone may be hinted.
 * @param already what the zones are hinted in slices that stay.
 * @see getHintsByZone in kubernetes/endpointslice topologycache/utils.go
 */
export function hintsToKeep(
  slice: Slice,
  maximumByZone: ZoneNumbers,
  already: ZoneNumbers,
): ZoneNumbers | undefined {
  const counts = countHints(slice, maximumByZone);
  const fits = ([zone, count]: readonly [string, number]) =>
    count + (already.get(zone) ?? 0) <= (maximumByZone.get(zone) ?? 0);
  return counts !== undefined && [...counts].every(fits) ? counts : undefined;
}

interface Kept<E extends Endpoint> {
  readonly slices: SliceSets<E>;
  readonly hintCountByZone: ZoneNumbers;
}

/**
 * Leaves alone what need not change: unchanged slices with valid hints stay, the others go to the end of the update.
 *
 * @see getAllocatedHintsByZone in kubernetes/endpointslice topologycache/sliceinfo.go
 * @example keepValidSlices({create: [], update: [], unchanged: [[unhinted]]}, allocations).slices.update // [[unhinted]]
 */
export function keepValidSlices<E extends Endpoint>(
  {create, update, unchanged}: SliceSets<E>,
  allocations: Allocations,
): Kept<E> {
  const maximumByZone = new Map([...allocations].map(([zone, {maximum}]) => [zone, maximum]));
  const hintCountByZone = new Map<string, number>();
  const kept: Slice<E>[] = [];
  const rewritten: Slice<E>[] = [];
  for (const slice of unchanged) {
    const counts = hintsToKeep(slice, maximumByZone, hintCountByZone);
    (counts === undefined ? rewritten : kept).push(slice);
    for (const [zone, count] of counts ?? []) addTo(hintCountByZone, zone, count);
  }
  return {
    slices: {create, update: [...update, ...rewritten], unchanged: kept},
    hintCountByZone,
  };
}
