import type {Refusal, ZoneNumbers, ZoneRatios} from './types';
import {sum} from './zoneNumbers';

/** The most that an endpoint may be overloaded because its zone has too few. */
const overloadThreshold = 0.2;

// 0.8333333333333334 as a double. Written like this, and multiplied last, because the last digit decides at exact multiples.
const factor = 1 / (1 + overloadThreshold);

/** Endpoints that a zone should be hinted. */
export interface Allocation {
  readonly minimum: number;
  readonly maximum: number;
  /** Its share of the endpoints, not rounded, but never less than the minimum. */
  readonly desired: number;
}

export type Allocations = ReadonlyMap<string, Allocation>;

type Allocated =
  | {readonly ok: true; readonly allocations: Allocations}
  | {readonly ok: false; readonly refusal: Refusal};

/**
 * The fewest endpoints for a zone whose share is `desired`: fewer would overload one by more than a fifth.
 *
 * @example minimumOf(2.4) // 2, but minimumOf(0.8 * 3) is 3: the product is 2.4000000000000004
 */
export function minimumOf(desired: number): number {
  return Math.ceil(desired * factor);
}

function refuse(refusal: Refusal): Allocated {
  return {ok: false, refusal};
}

function share(ratios: ZoneNumbers, endpoints: number): Allocated {
  const minimumByZone = new Map(
    [...ratios].map(([zone, ratio]) => [zone, minimumOf(ratio * endpoints)]),
  );
  const spare = endpoints - sum(minimumByZone.values());
  if (spare < 0) {
    const messageKey = 'MinAllocationExceedsOverloadThreshold';
    return refuse({messageKey, endpoints, zones: ratios.size, minimumByZone});
  }
  const allocations = new Map<string, Allocation>();
  for (const [zone, minimum] of minimumByZone) {
    const desired = Math.max((ratios.get(zone) ?? 0) * endpoints, minimum);
    allocations.set(zone, {minimum, maximum: minimum + spare, desired});
  }
  return {ok: true, allocations};
}

/**
 * How many endpoints each zone should be hinted, or why that cannot be done without overloading one by more than a fifth.
 *
 * @param endpoints ready endpoints of the Service, over all slices of one address type.
 * @see getAllocations in kubernetes/endpointslice topologycache/topologycache.go
 * @example allocate(zoneRatios(threeEqualZones), 4) // refused: 2 + 2 + 2 endpoints are more than 4
 */
export function allocate(zones: ZoneRatios, endpoints: number): Allocated {
  if (!zones.ok) return refuse({messageKey: 'InsufficientNodeInfo', gap: zones.gap});
  const {ratios} = zones;
  if (ratios.size < 2) return refuse({messageKey: 'NodesReadyInOneZoneOnly'});
  if (ratios.size > endpoints) {
    const messageKey = 'InsufficientNumberOfEndpoints';
    return refuse({messageKey, endpoints, zones: ratios.size});
  }
  return share(ratios, endpoints);
}

/**
 * Whether a change of nodes makes the controller sync a Service that has hints: a zone has too few by now.
 * A Service that was refused is not synced by a change of nodes; it waits for a change of its own.
 *
 * @param hintCountByZone the hints that the Service has; empty: it has none and is never overloaded.
 * @see serviceOverloaded in kubernetes/endpointslice topologycache/utils.go
 * @example isOverloaded(new Map([['a', 3], ['b', 3]]), zoneRatios(nodesOfThreeZones)) // true: none for c
 */
export function isOverloaded(hintCountByZone: ZoneNumbers, zones: ZoneRatios): boolean {
  if (hintCountByZone.size === 0) return false;
  if (!zones.ok) return true;
  const total = sum(hintCountByZone.values());
  return [...zones.ratios].some(([zone, ratio]) => {
    const hints = hintCountByZone.get(zone);
    return hints === undefined || hints < minimumOf(total * ratio);
  });
}
