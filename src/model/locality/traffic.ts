import type {Client} from './clients';
import {clusterChoice, localChoice, type Choice, type ProxyTable} from './kubeProxy';
import {loadOf, type Load} from './load';
import type {Endpoint, Scope, TrafficPolicy} from './types';
import {addTo, byName, countOf, sum} from './zoneNumbers';

/** Requests from the clients of one zone to the endpoints of one zone. */
export interface Flow {
  readonly from: string;
  /** Null: the endpoints' zone is not known, which counts as another zone. */
  readonly to: string | null;
  /** How far kube-proxy had to reach for these endpoints. */
  readonly scope: Scope;
  /** Share of all requests, 0 to 1. */
  readonly share: number;
}

/** Who serves whom. */
export interface Traffic extends Load {
  /** In the order of zone names; together with `droppedShare` they sum to 1 where anybody asks and answers. */
  readonly flows: readonly Flow[];
  /** Expected share of requests that leave the client's zone, 0 to 1. */
  readonly crossZoneShare: number;
  /** Share of requests that a node drops, because policy Local finds no endpoint on it. */
  readonly droppedShare: number;
  /** False: no endpoint is ready anywhere, connections are refused. */
  readonly hasAnyEndpoints: boolean;
}

export interface TrafficInput<E extends Endpoint> {
  /** Endpoints with their hints, as kube-proxy sees them. */
  readonly table: ProxyTable<E>;
  readonly clients: readonly Client[];
  readonly internalTrafficPolicy: TrafficPolicy;
}

/** Clients that choose among the same endpoints. */
interface Demand<E extends Endpoint> {
  readonly choice: Choice<E>;
  readonly shareByZone: Map<string, number>;
}

function demands<E extends Endpoint>({
  table,
  clients,
  internalTrafficPolicy,
}: TrafficInput<E>): readonly Demand<E>[] {
  const found = new Map<readonly E[], Demand<E>>();
  for (const {node: name, zone, share} of clients) {
    const choice =
      internalTrafficPolicy === 'Local'
        ? localChoice(table, name)
        : clusterChoice(table, {name, zone});
    const demand = found.get(choice.endpoints) ?? {choice, shareByZone: new Map<string, number>()};
    addTo(demand.shareByZone, zone, share);
    found.set(choice.endpoints, demand);
  }
  return [...found.values()];
}

function countByZone(endpoints: readonly Endpoint[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const endpoint of endpoints) addTo(counts, endpoint.zone, countOf(endpoint));
  return counts;
}

function flowsOf({choice, shareByZone}: Demand<Endpoint>): readonly Flow[] {
  const counts = countByZone(choice.endpoints);
  const total = sum(counts.values());
  return [...shareByZone].flatMap(([from, share]) =>
    [...counts].map(([to, count]) => ({
      from,
      to,
      scope: choice.scope,
      share: (share * count) / total,
    })),
  );
}

/** Nodes of one zone that choose separately may send to the same zone at the same reach: one flow. */
function merged(flows: readonly Flow[]): readonly Flow[] {
  const found = new Map<string, Flow>();
  for (const flow of flows) {
    const key = JSON.stringify([flow.from, flow.to, flow.scope]);
    found.set(key, {...flow, share: flow.share + (found.get(key)?.share ?? 0)});
  }
  return [...found.values()].sort(
    (a, b) => byName(a.from, b.from) || byName(a.to ?? '', b.to ?? '') || byName(a.scope, b.scope),
  );
}

/**
 * Sends every client's requests to the endpoints that its node's kube-proxy chooses, each equally likely. Time and
 * memory grow with endpoints plus clients.
 *
 * @example trafficOf({table: proxyTable(sixInA), clients: [{zone: 'b', node: null, share: 1}], internalTrafficPolicy: 'Cluster'}).crossZoneShare // 1
 */
export function trafficOf<E extends Endpoint>(input: TrafficInput<E>): Traffic {
  const asked = demands(input);
  const served = asked.filter(({choice}) => choice.endpoints.length > 0);
  const flows = merged(served.flatMap(flowsOf));
  const isLocal = input.internalTrafficPolicy === 'Local';
  const unserved = asked.filter(({choice}) => choice.endpoints.length === 0);
  const dropped = sum(unserved.flatMap(({shareByZone}) => [...shareByZone.values()]));
  const crossing = flows.filter(({from, to}) => from !== to);
  const {ready, terminating} = input.table;
  return {
    flows,
    // Thirds and sixths may add up to a last digit above 1.
    crossZoneShare: Math.min(1, sum(crossing.map(({share}) => share))),
    droppedShare: isLocal ? Math.min(1, dropped) : 0,
    hasAnyEndpoints: ready.length + terminating.length > 0,
    ...loadOf(ready, served),
  };
}
