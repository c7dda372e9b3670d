import type {Endpoint, Scope, TrafficPolicy} from './types';

/** The node whose kube-proxy chooses. */
export interface ProxyNode {
  readonly name: string | null;
  readonly zone: string | null;
}

/** The endpoints of one Service, laid out so that each node's choice is a look-up. */
export interface ProxyTable<E extends Endpoint> {
  readonly ready: readonly E[];
  /** No longer ready, but still serving while they go. */
  readonly terminating: readonly E[];
  /** Ready endpoints by node hint; absent where one has no such hint. */
  readonly byNodeHint?: ReadonlyMap<string, readonly E[]>;
  /** Ready endpoints by zone hint; absent where one has no such hint. */
  readonly byZoneHint?: ReadonlyMap<string, readonly E[]>;
}

/** The same endpoints by the node that they run on: all that policy Local looks at. */
export interface LocalTable<E extends Endpoint> {
  readonly readyByNode: ReadonlyMap<string, readonly E[]>;
  readonly terminatingByNode: ReadonlyMap<string, readonly E[]>;
}

// kube-proxy reads a condition that is not reported as ready and serving, and not terminating (endpointslicecache.go).
function isUsable({ready}: Endpoint): boolean {
  return ready !== false;
}

function isGoing({ready, serving, terminating}: Endpoint): boolean {
  return ready === false && serving !== false && terminating === true;
}

function indexed<E>(items: readonly E[], keysOf: (item: E) => readonly string[]) {
  const index = new Map<string, E[]>();
  const add = (key: string, item: E) => {
    const found = index.get(key);
    if (found === undefined) index.set(key, [item]);
    // Two equal hints of one endpoint are one: its last entry is then the endpoint itself.
    else if (found.at(-1) !== item) found.push(item);
  };
  for (const item of items) for (const key of keysOf(item)) add(key, item);
  return index;
}

const nowhere: readonly string[] = [];

function nodeOf({node}: Endpoint): readonly string[] {
  return node ? [node] : nowhere;
}

/** Hints count only if every ready endpoint has one. */
function byHint<E extends Endpoint>(ready: readonly E[], kind: 'zones' | 'nodes') {
  const hintsOf = ({hints}: E) => hints?.[kind] ?? nowhere;
  return ready.every((endpoint) => hintsOf(endpoint).length > 0)
    ? indexed(ready, hintsOf)
    : undefined;
}

/**
 * Lays out the endpoints of a Service for the choices of many nodes; one pass over the endpoints.
 *
 * @param nodeHints whether kube-proxy knows node hints (gate PreferSameTrafficDistribution, on since Kubernetes 1.34).
 * @example proxyTable([{zone: 'a', ready: true, hints: null}]).byZoneHint // undefined: one endpoint has no hint
 */
export function proxyTable<E extends Endpoint>(
  endpoints: readonly E[],
  nodeHints = true,
): ProxyTable<E> {
  const ready = endpoints.filter(isUsable);
  const terminating = endpoints.filter(isGoing);
  const byNodeHint = nodeHints ? byHint(ready, 'nodes') : undefined;
  const byZoneHint = byHint(ready, 'zones');
  return {
    ready,
    terminating,
    ...(byNodeHint && {byNodeHint}),
    ...(byZoneHint && {byZoneHint}),
  };
}

/**
 * Lays out the endpoints of a Service by their own nodes.
 *
 * @example localTable(proxyTable([{zone: 'a', node: 'n1', ready: true, hints: null}])).readyByNode.size // 1
 */
export function localTable<E extends Endpoint>({
  ready,
  terminating,
}: Pick<ProxyTable<E>, 'ready' | 'terminating'>): LocalTable<E> {
  return {
    readyByNode: indexed(ready, nodeOf),
    terminatingByNode: indexed(terminating, nodeOf),
  };
}

/** The endpoints among which one node's kube-proxy chooses at random. The same choice is the same list. */
export interface Choice<E extends Endpoint> {
  readonly scope: Scope;
  readonly endpoints: readonly E[];
}

/**
 * What a node uses for traffic with policy Cluster: endpoints hinted for it, else for its zone, else all that are
 * ready, else those that still serve while they terminate.
 *
 * @see topologyModeFromHints in kubernetes/kubernetes pkg/proxy/topology.go
 * @example clusterChoice(table, {name: 'n1', zone: null}).scope // 'cluster': a node without zone label ignores zone hints
 */
export function clusterChoice<E extends Endpoint>(
  table: ProxyTable<E>,
  {name, zone}: ProxyNode,
): Choice<E> {
  const sameNode = table.byNodeHint?.get(name ?? '');
  if (sameNode !== undefined) return {scope: 'node', endpoints: sameNode};
  const sameZone = table.byZoneHint?.get(zone ?? '');
  if (sameZone !== undefined) return {scope: 'zone', endpoints: sameZone};
  if (table.ready.length > 0) return {scope: 'cluster', endpoints: table.ready};
  return {scope: 'terminating', endpoints: table.terminating};
}

const nothing: readonly never[] = [];

/**
 * What a node uses for traffic with policy Local: its own ready endpoints, else its own that still serve while they
 * terminate, else none, and the traffic is dropped. Hints do not matter.
 */
export function localChoice<E extends Endpoint>(
  {readyByNode, terminatingByNode}: LocalTable<E>,
  name: string | null,
): Choice<E> {
  const ready = readyByNode.get(name ?? '');
  if (ready !== undefined) return {scope: 'node', endpoints: ready};
  return {scope: 'terminating', endpoints: terminatingByNode.get(name ?? '') ?? nothing};
}

/** The policies of a Service port. */
export interface PortPolicies {
  readonly internalTrafficPolicy: TrafficPolicy;
  readonly externalTrafficPolicy: TrafficPolicy;
  /** It has a node port, an external IP or a load balancer's address. */
  readonly externallyAccessible: boolean;
}

/** What one node's kube-proxy may use for a Service port. */
export interface Categorized<E extends Endpoint> {
  /** For traffic with policy Cluster; absent where the port never has such traffic. */
  readonly clusterEndpoints?: readonly E[];
  /** For traffic with policy Local; absent where the port never has such traffic. Empty: it is dropped. */
  readonly localEndpoints?: readonly E[];
  /** False: connections are refused, on every node. */
  readonly hasAnyEndpoints: boolean;
}

/**
 * Both sets of endpoints of a Service port on one node.
 *
 * @see CategorizeEndpoints in kubernetes/kubernetes pkg/proxy/topology.go
 */
export function categorize<E extends Endpoint>(
  table: ProxyTable<E>,
  node: ProxyNode,
  {internalTrafficPolicy, externalTrafficPolicy, externallyAccessible}: PortPolicies,
): Categorized<E> {
  const isInternalLocal = internalTrafficPolicy === 'Local';
  const usesCluster = !isInternalLocal || externallyAccessible;
  const usesLocal = isInternalLocal || (externalTrafficPolicy === 'Local' && externallyAccessible);
  return {
    ...(usesCluster && {clusterEndpoints: clusterChoice(table, node).endpoints}),
    ...(usesLocal && {localEndpoints: localChoice(localTable(table), node.name).endpoints}),
    hasAnyEndpoints: table.ready.length + table.terminating.length > 0,
  };
}
