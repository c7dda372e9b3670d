import type {Endpoint, ZoneNumbers} from './types';
import {addTo, countOf, sortedByZone, sum, totalOf} from './zoneNumbers';

/** Load relative to the mean over all endpoints: 1 is fair, 2 is twice the fair share. Empty where nothing is served. */
export interface Load {
  /** Mean load of the endpoints that stand in a zone, wherever their requests come from. */
  readonly loadByZone: ZoneNumbers;
  /** Load of the busiest endpoint that stands in a zone. */
  readonly peakLoadByZone: ZoneNumbers;
  /** Load of the busiest endpoint, wherever it stands; 0 where nothing is served. */
  readonly busiestPod: number;
}

interface Demand<E extends Endpoint> {
  readonly choice: {readonly endpoints: readonly E[]};
  readonly shareByZone: ReadonlyMap<string | null, number>;
}

/** Requests per single endpoint of each entry. */
function requestsPerEndpoint<E extends Endpoint>(
  ready: readonly E[],
  demands: readonly Demand<E>[],
): ReadonlyMap<E, number> {
  const requests = new Map<E, number>(ready.map((endpoint) => [endpoint, 0]));
  for (const {choice, shareByZone} of demands) {
    const each = sum(shareByZone.values()) / totalOf(choice.endpoints);
    for (const endpoint of choice.endpoints) addTo(requests, endpoint, each);
  }
  return requests;
}

interface ZoneTotal {
  readonly endpoints: number;
  readonly requests: number;
  readonly peak: number;
}

function totalsByZone(requests: ReadonlyMap<Endpoint, number>): ReadonlyMap<string, ZoneTotal> {
  const totals = new Map<string, ZoneTotal>();
  for (const [endpoint, each] of requests) {
    if (!endpoint.zone) continue;
    const so = totals.get(endpoint.zone) ?? {endpoints: 0, requests: 0, peak: 0};
    const count = countOf(endpoint);
    totals.set(endpoint.zone, {
      endpoints: so.endpoints + count,
      requests: so.requests + count * each,
      peak: Math.max(so.peak, each),
    });
  }
  return totals;
}

/**
 * How unevenly the endpoints are loaded.
 *
 * @param ready all endpoints that could serve; those that nobody chooses have load 0.
 * @param demands who chooses among which endpoints.
 * @example loadOf([inA, inB], [{choice: {endpoints: [inA]}, shareByZone: new Map([['a', 1]])}]).loadByZone // a: 2, b: 0
 */
export function loadOf<E extends Endpoint>(
  ready: readonly E[],
  demands: readonly Demand<E>[],
): Load {
  const requests = requestsPerEndpoint(ready, demands);
  const served = sum([...requests].map(([endpoint, each]) => each * countOf(endpoint)));
  if (served === 0) return {loadByZone: new Map(), peakLoadByZone: new Map(), busiestPod: 0};
  const mean = served / totalOf([...requests.keys()]);
  const totals = [...totalsByZone(requests)];
  let most = 0;
  for (const each of requests.values()) most = Math.max(most, each);
  return {
    busiestPod: most / mean,
    loadByZone: sortedByZone(
      new Map(totals.map(([zone, all]) => [zone, all.requests / all.endpoints / mean])),
    ),
    peakLoadByZone: sortedByZone(new Map(totals.map(([zone, {peak}]) => [zone, peak / mean]))),
  };
}
