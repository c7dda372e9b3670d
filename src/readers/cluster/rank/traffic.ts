import {byName, addTo, sum} from '@site/src/model/locality/zoneNumbers';
import type {Asking} from '@site/src/model/locality/clients';
import type {ServiceRow} from '../../measurement/serviceTraffic';
import {fullName} from '../report';
import type {ReadCluster, ReadService} from '../types';
import {viewOf} from '../view';

/** What was measured of one Service. */
export interface Measured {
  /** GB a month, as far as the measurement says. */
  readonly gb: number;
  /** GB by the zone of the clients; what is without one is not in it. */
  readonly gbByZone: ReadonlyMap<string, number>;
}

export type UnmatchedReason = 'not-in-the-cluster' | 'ambiguous-name';

/** A measurement put to the Services of a cluster. */
export interface MatchedTraffic {
  /** By `namespace/name`. */
  readonly measured: ReadonlyMap<string, Measured>;
  readonly unmatched: readonly {readonly service: string; readonly reason: UnmatchedReason}[];
}

/** Every way in which a tool may name a Service. */
function namesOf({services}: ReadCluster): ReadonlyMap<string, readonly ReadService[]> {
  const names = new Map<string, ReadService[]>();
  const add = (key: string, service: ReadService) => {
    const others = names.get(key);
    if (others === undefined) names.set(key, [service]);
    else others.push(service);
  };
  for (const service of services) {
    add(fullName(service), service);
    add(service.name, service);
    add(`${service.name}.${service.namespace}`, service);
  }
  return names;
}

/**
 * Puts rows of a measurement to the Services of a cluster.
 *
 * @example matchTraffic(cluster, [{service: 'orders', gb: 3000}]).measured.get('shop/orders')?.gb // 3000
 */
export function matchTraffic(cluster: ReadCluster, rows: readonly ServiceRow[]): MatchedTraffic {
  const names = namesOf(cluster);
  const measured = new Map<string, {gb: number; gbByZone: Map<string, number>}>();
  const unmatched = new Map<string, UnmatchedReason>();
  for (const {service, gb, fromZone} of rows) {
    const [found, ...others] = names.get(service) ?? [];
    if (found === undefined || others.length > 0) {
      unmatched.set(service, found === undefined ? 'not-in-the-cluster' : 'ambiguous-name');
      continue;
    }
    const key = fullName(found);
    const so = measured.get(key) ?? {gb: 0, gbByZone: new Map<string, number>()};
    so.gb += gb;
    if (fromZone !== undefined) addTo(so.gbByZone, fromZone, gb);
    measured.set(key, so);
  }
  return {
    measured,
    unmatched: [...unmatched]
      .map(([service, reason]) => ({service, reason}))
      .sort((a, b) => byName(a.service, b.service)),
  };
}

/**
 * Where the requests of a Service come from: the zones that were measured; what was measured without a zone, or in one
 * that has no node, is spread as if nothing was known.
 */
export function askingFor(cluster: ReadCluster, measured: Measured | undefined): Required<Asking> {
  const {asking} = viewOf(cluster);
  const known = asking.clientShareByZone ?? new Map<string, number>();
  const here = [...(measured?.gbByZone ?? [])].filter(([zone]) => known.has(zone));
  const located = sum(here.map(([, gb]) => gb));
  if (measured === undefined || located === 0) return asking;
  const total = Math.max(located, measured.gb);
  const elsewhere = (total - located) / total;
  const unknown = elsewhere * (asking.unknownClientShare ?? 0);
  const each = (elsewhere - unknown) / known.size;
  const shares = new Map([...known.keys()].map((zone) => [zone, each]));
  for (const [zone, gb] of here) addTo(shares, zone, gb / total);
  return {nodes: asking.nodes, clientShareByZone: shares, unknownClientShare: unknown};
}
