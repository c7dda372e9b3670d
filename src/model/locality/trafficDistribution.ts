import {clearHints} from './clearHints';
import type {Endpoint, EndpointHints, Slice, SliceSets} from './types';
import {isReady} from './zoneNumbers';

/** PreferClose is the older name of PreferSameZone. */
const closeValues = ['PreferClose', 'PreferSameZone', 'PreferSameNode'] as const;
type Close = (typeof closeValues)[number];

function isClose(value: string | null): value is Close {
  return closeValues.some((close) => close === value);
}

function wantedHints({zone, node}: Endpoint, value: Close): EndpointHints | null {
  const nodes = value === 'PreferSameNode' && node ? [node] : undefined;
  if (zone === null) return nodes === undefined ? null : {nodes};
  return nodes === undefined ? {zones: [zone]} : {zones: [zone], nodes};
}

function isSameList(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function isRight(endpoint: Endpoint, value: Close): boolean {
  const wanted = wantedHints(endpoint, value);
  const {hints} = endpoint;
  return isSameList(hints?.zones, wanted?.zones) && isSameList(hints?.nodes, wanted?.nodes);
}

/**
 * The hints of `spec.trafficDistribution`: every ready endpoint for its own zone, with PreferSameNode for its own node
 * as well; no arithmetic, no minimum. Any other value, or none, takes hints away.
 *
 * @param value the field as the Service has it.
 * @returns new slice sets; unchanged slices with other hints go to the end of the update.
 * @see ReconcileHints in kubernetes/endpointslice trafficdist/trafficdist.go
 * @example distributeHints('PreferClose', {create: [[{zone: 'a', ready: true, hints: null}]], update: [], unchanged: []}).create
 * // [[{zone: 'a', ready: true, hints: {zones: ['a']}}]]
 */
export function distributeHints<E extends Endpoint>(
  value: string | null,
  sets: SliceSets<E>,
): SliceSets<E> {
  if (!isClose(value)) return clearHints(sets);
  const isStale = (slice: Slice) => slice.some((one) => isReady(one) && !isRight(one, value));
  const hinted = (slice: Slice<E>) =>
    slice.map((one) => (isReady(one) ? {...one, hints: wantedHints(one, value)} : one));
  return {
    create: sets.create.map(hinted),
    update: [...sets.update, ...sets.unchanged.filter(isStale)].map(hinted),
    unchanged: sets.unchanged.filter((slice) => !isStale(slice)),
  };
}
