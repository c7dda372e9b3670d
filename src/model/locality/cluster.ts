import type {Hints} from './hints';
import {observe, type Locality} from './locality';
import {reconcileHints, type ServiceRouting} from './precedence';
import type {Asking} from './clients';
import type {Endpoint, FeatureGates, Slice, ZoneRatios} from './types';
import {zoneRatios} from './zoneRatios';

/** A Service as a cluster has it: one address type, every slice, every endpoint. */
export interface ClusterService<E extends Endpoint = Endpoint> extends Asking {
  readonly service: ServiceRouting;
  readonly slices: readonly Slice<E>[];
  /** Of the nodes, where they are known already: they are the same for all Services of a cluster. */
  readonly zones?: ZoneRatios;
  /** Name of the port that is asked about; absent: all of them. */
  readonly port?: string | undefined;
  readonly gates?: FeatureGates;
}

/** What a cluster does, and what the controller would make of it at its next sync. */
export interface ClusterLocality<E extends Endpoint = Endpoint> {
  /** With the hints that the slices have. */
  readonly actual: Locality;
  /** With the hints after a sync; valid ones are kept, as the controller keeps them. */
  readonly expected: Locality;
  /** Slices that the sync would write again, with their new hints. */
  readonly rewritten: readonly Slice<E>[];
  /** The sync would leave the same number of hints for every zone. */
  readonly agrees: boolean;
}

function isSame(a: Hints, b: Hints): boolean {
  if (a.kind !== 'set' || b.kind !== 'set') return a.kind === b.kind;
  const isSameCount = ([zone, count]: readonly [string, number]) =>
    b.countByZone.get(zone) === count;
  return (
    a.unhinted === b.unhinted &&
    a.countByZone.size === b.countByZone.size &&
    [...a.countByZone].every(isSameCount)
  );
}

/**
 * Compares the hints of a running Service with the model: what it has, and what a sync would leave.
 *
 * @example clusterLocality({service, nodes, slices}).agrees // false right after the annotation was added
 */
export function clusterLocality<E extends Endpoint>({
  service,
  slices,
  zones,
  gates,
  ...asked
}: ClusterService<E>): ClusterLocality<E> {
  const synced = reconcileHints({
    service,
    zones: zones ?? zoneRatios(asked.nodes),
    slices: {create: [], update: [], unchanged: slices},
    ...(gates && {gates}),
  });
  const {internalTrafficPolicy} = service;
  const {unchanged, update} = synced.slices;
  const seen = (all: readonly Slice<E>[]) => ({
    ...asked,
    endpoints: all.flat(),
    internalTrafficPolicy,
  });
  const actual = observe(seen(slices));
  const expected = observe({...seen([...unchanged, ...update]), refusal: synced.refusal});
  return {
    actual,
    expected,
    rewritten: update,
    agrees: update.length === 0 || isSame(actual.hints, expected.hints),
  };
}
