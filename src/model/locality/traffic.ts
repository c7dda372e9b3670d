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
  /** Null: the zone of the clients is not known. */
  readonly from: string | null;
  /** Null: the zone of the endpoints is not known. */
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
  /** Expected share of requests that leave the client's zone for certain, 0 to 1. */
  readonly crossZoneShare: number;
  /** Share of requests of which one end stands in an unknown zone: they may cross or stay. 0 to 1. */
  readonly unknownShare: number;
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
  readonly shareByZone: Map<string | null, number>;
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
  for (const endpoint of endpoints) addTo(counts, endpoint.zone || null, countOf(endpoint));
  return counts;
}

/** Shares by scope, client's zone and endpoint's zone. */
type Sums = Map<Scope, Map<string | null, Map<string | null, number>>>;

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
    (a, b) =>
      byName(a.from ?? '', b.from ?? '') ||
      byName(a.to ?? '', b.to ?? '') ||
      byName(a.scope, b.scope),
  );
}

/** What is known of a flow. On one and the same node both ends stand in one zone, whichever that is. */
export type FlowKind = 'stays' | 'crosses' | 'unknown';

/**
 * Whether a flow leaves its zone, stays in it, or nobody knows.
 *
 * @example flowKind({from: 'a', to: null, scope: 'cluster'}) // 'unknown'
 */
export function flowKind({from, to, scope}: Pick<Flow, 'from' | 'to' | 'scope'>): FlowKind {
  if (from !== null && from === to) return 'stays';
  if (from !== null && to !== null) return 'crosses';
  return scope === 'node' ? 'stays' : 'unknown';
}

/** Thirds and sixths may add up to a last digit above 1. */
function shareOf(flows: readonly Flow[], kind: FlowKind): number {
  const shares = flows.filter((flow) => flowKind(flow) === kind).map(({share}) => share);
  return Math.min(1, sum(shares));
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
  const {ready, terminating} = input.table;
  return {
    flows,
    crossZoneShare: shareOf(flows, 'crosses'),
    unknownShare: shareOf(flows, 'unknown'),
    droppedShare: isLocal ? Math.min(1, dropped) : 0,
    hasAnyEndpoints: ready.length + terminating.length > 0,
    ...loadOf(ready, served),
  };
}
