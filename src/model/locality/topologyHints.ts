import {allocate, type Allocations} from './allocation';
import {clearHints} from './clearHints';
import {keepValidSlices} from './hysteresis';
import {planMoves} from './movePlan';
import {hintedFor, redistribute} from './redistribution';
import type {Endpoint, Refusal, Slice, SliceSets, ZoneNumbers, ZoneRatios} from './types';
import {addTo, countOf, isReady, readyCount, sortedByZone} from './zoneNumbers';

export type Assigned<E extends Endpoint> =
  | {readonly ok: true; readonly slices: SliceSets<E>; readonly hintCountByZone: ZoneNumbers}
  | {readonly ok: false; readonly slices: SliceSets<E>; readonly refusal: Refusal};

function lacksZone(endpoint: Endpoint): boolean {
  return isReady(endpoint) && !endpoint.zone;
}

/** Every ready endpoint starts with its own zone. What is not ready keeps what it has, as in Kubernetes. */
function hintedForOwnZone<E extends Endpoint>(slice: Slice<E>): Slice<E> {
  return slice.map((endpoint) =>
    isReady(endpoint) && endpoint.zone
      ? hintedFor(endpoint, endpoint.zone, countOf(endpoint))
      : endpoint,
  );
}

function addReady(counts: Map<string, number>, slices: readonly Slice[]): void {
  for (const endpoint of slices.flat()) {
    if (isReady(endpoint) && endpoint.zone) addTo(counts, endpoint.zone, countOf(endpoint));
  }
}

function assign<E extends Endpoint>(sets: SliceSets<E>, allocations: Allocations): Assigned<E> {
  const {slices, hintCountByZone} = keepValidSlices(sets, allocations);
  const open = [...slices.create, ...slices.update];
  if (open.some((slice) => slice.some(lacksZone))) {
    const refusal: Refusal = {messageKey: 'NoZoneSpecified'};
    return {ok: false, slices: clearHints(slices), refusal};
  }
  const counts = new Map(hintCountByZone);
  addReady(counts, open);
  const desired = new Map([...allocations].map(([zone, wish]) => [zone, wish.desired]));
  const moved = redistribute(open.map(hintedForOwnZone), planMoves(desired, counts));
  for (const [zone, change] of moved.changeByZone) addTo(counts, zone, change);
  const create = moved.slices.slice(0, slices.create.length);
  const update = moved.slices.slice(slices.create.length);
  return {
    ok: true,
    slices: {create, update, unchanged: slices.unchanged},
    hintCountByZone: sortedByZone(counts),
  };
}

/**
 * The hints that the annotation `topology-mode: Auto` leads to: as many endpoints for each zone as it has of the
 * cluster's CPU, taken from other zones where it has too few of its own.
 *
 * Kubernetes' message NoAllocatedHintsForZones cannot happen: two zones need two ready endpoints, and each is hinted.
 *
 * @param sets slices of one Service and address type; unchanged ones keep valid hints.
 * @returns slices with hints, or the refusal and slices without any.
 * @see AddHints in kubernetes/endpointslice topologycache/topologycache.go
 * @example assignHints(sets, zoneRatios([])) // {ok: false, refusal: {messageKey: 'InsufficientNodeInfo', …}, …}
 */
export function assignHints<E extends Endpoint>(
  sets: SliceSets<E>,
  zones: ZoneRatios,
): Assigned<E> {
  const total = readyCount([...sets.create, ...sets.update, ...sets.unchanged]);
  const allocated = allocate(zones, total);
  if (allocated.ok) return assign(sets, allocated.allocations);
  return {ok: false, slices: clearHints(sets), refusal: allocated.refusal};
}
