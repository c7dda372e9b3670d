import type {Client} from './clients';
import {
  clusterChoice,
  localChoice,
  localTable,
  type Choice,
  type ProxyNode,
  type ProxyTable,
} from './kubeProxy';
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

/** How each node chooses, under the policy of the Service. */
function chooser<E extends Endpoint>({
  table,
  internalTrafficPolicy,
}: TrafficInput<E>): (node: ProxyNode) => Choice<E> {
  if (internalTrafficPolicy === 'Cluster') return (node) => clusterChoice(table, node);
  const local = localTable(table);
  return ({name}) => localChoice(local, name);
}

function demands<E extends Endpoint>(input: TrafficInput<E>): readonly Demand<E>[] {
  const choose = chooser(input);
  const found = new Map<readonly E[], Demand<E>>();
  for (const {node: name, zone, share} of input.clients) {
    const choice = choose({name, zone});
    const demand = found.get(choice.endpoints);
    if (demand !== undefined) addTo(demand.shareByZone, zone, share);
    else found.set(choice.endpoints, {choice, shareByZone: new Map([[zone, share]])});
  }
  return [...found.values()];
}

function countByZone(endpoints: readonly Endpoint[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const endpoint of endpoints) addTo(counts, endpoint.zone, countOf(endpoint));
  return counts;
}

/** Shares by scope, client's zone and endpoint's zone. */
type Sums = Map<Scope, Map<string, Map<string | null, number>>>;

function inner<Key, InnerKey, Value>(
  outer: Map<Key, Map<InnerKey, Value>>,
  key: Key,
): Map<InnerKey, Value> {
  const found = outer.get(key) ?? new Map<InnerKey, Value>();
  outer.set(key, found);
  return found;
}

function addFlows(sums: Sums, {choice, shareByZone}: Demand<Endpoint>): void {
  const counts = countByZone(choice.endpoints);
  const total = sum(counts.values());
  const byFrom = inner(sums, choice.scope);
  for (const [from, share] of shareByZone) {
    const byTo = inner(byFrom, from);
    for (const [to, count] of counts) addTo(byTo, to, (share * count) / total);
  }
}

/** Nodes of one zone that choose separately may send to the same zone at the same reach: that is one flow. */
function flowsOf(served: readonly Demand<Endpoint>[]): readonly Flow[] {
  const sums: Sums = new Map();
  for (const demand of served) addFlows(sums, demand);
  const flows = [...sums].flatMap(([scope, byFrom]) =>
    [...byFrom].flatMap(([from, byTo]) =>
      [...byTo].map(([to, share]): Flow => ({from, to, scope, share})),
    ),
  );
  return flows.sort(
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
  const flows = flowsOf(served);
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
