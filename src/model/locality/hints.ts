import type {Endpoint, Refusal, ZoneNumbers} from './types';
import {addTo, countOf, isReady, sortedByZone, totalOf} from './zoneNumbers';

/** The hints that ready endpoints have. */
export type Hints =
  | {
      readonly kind: 'set';
      /** Endpoints per hinted zone. */
      readonly countByZone: ZoneNumbers;
      /** Endpoints that are hinted for a zone other than their own. */
      readonly crossZone: number;
      /** Endpoints without any hint: a single one makes kube-proxy ignore the hints of all. */
      readonly unhinted: number;
    }
  /** The annotation asks for hints, the controller's safeguards refuse them. */
  | {readonly kind: 'refused'; readonly refusal: Refusal}
  /** Nothing asks for hints, or there is no endpoint to hint. */
  | {readonly kind: 'none'};

function crosses({zone, hints}: Endpoint): boolean {
  return (hints?.zones ?? []).some((hinted) => hinted !== zone);
}

function countByHintedZone(endpoints: readonly Endpoint[]): ZoneNumbers {
  const counts = new Map<string, number>();
  for (const endpoint of endpoints) {
    for (const zone of endpoint.hints?.zones ?? []) addTo(counts, zone, countOf(endpoint));
  }
  return sortedByZone(counts);
}

/**
 * The hints of endpoints, counted.
 *
 * @param endpoints as the controller wrote them, or as a cluster has them.
 * @param refusal why the annotation brought none.
 * @example hintsOf([{zone: 'a', ready: true, hints: {zones: ['b']}}]) // {kind: 'set', countByZone: b → 1, crossZone: 1, unhinted: 0}
 */
export function hintsOf(endpoints: readonly Endpoint[], refusal?: Refusal): Hints {
  if (refusal !== undefined) return {kind: 'refused', refusal};
  const ready = endpoints.filter(isReady);
  const hinted = ready.filter(({hints}) => hints !== null);
  if (hinted.length === 0) return {kind: 'none'};
  return {
    kind: 'set',
    countByZone: countByHintedZone(hinted),
    crossZone: totalOf(hinted.filter(crosses)),
    unhinted: totalOf(ready) - totalOf(hinted),
  };
}
