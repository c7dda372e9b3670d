import type {ClusterNode, ZoneNumbers} from './types';
import {byName, sum} from './zoneNumbers';

/** Where requests come from. */
export interface Client {
  readonly zone: string;
  /** Null: any node of the zone, they all choose alike. */
  readonly node: string | null;
  /** Share of all requests, 0 to 1. */
  readonly share: number;
}

/**
 * Zones that have nodes, in the order of names.
 *
 * @example zonesOf([{zone: 'b', …}, {zone: null, …}, {zone: 'a', …}]) // ['a', 'b']
 */
export function zonesOf(nodes: readonly ClusterNode[]): readonly string[] {
  const zones = new Set(nodes.flatMap(({zone}) => (zone ? [zone] : [])));
  return [...zones].sort(byName);
}

/**
 * The share of all requests that come from each zone.
 *
 * @param given shares that are scaled to sum to 1; absent: equal over the zones that have nodes.
 * @returns shares in the order of zone names; empty where nobody asks.
 * @example clientShares([nodeInA, nodeInB]) // a: 0.5, b: 0.5
 */
export function clientShares(nodes: readonly ClusterNode[], given?: ZoneNumbers): ZoneNumbers {
  const shares = given ?? new Map(zonesOf(nodes).map((zone) => [zone, 1] as const));
  const asking = [...shares].filter(([, share]) => share > 0).sort(([a], [b]) => byName(a, b));
  const total = sum(asking.map(([, share]) => share));
  return new Map(asking.map(([zone, share]) => [zone, share / total]));
}

function nodesByZone(nodes: readonly ClusterNode[]): ReadonlyMap<string, readonly ClusterNode[]> {
  const found = new Map<string, ClusterNode[]>();
  for (const node of nodes) {
    if (!node.zone) continue;
    const others = found.get(node.zone);
    if (others === undefined) found.set(node.zone, [node]);
    else others.push(node);
  }
  return found;
}

/** Clients run on ready nodes; where a zone has none, requests in flight still come from the nodes it has. */
function hostsOf(nodes: readonly ClusterNode[] = []): readonly ClusterNode[] {
  const ready = nodes.filter((node) => node.ready);
  return ready.length > 0 ? ready : nodes;
}

/**
 * Clients of each zone spread over its nodes equally.
 *
 * @param shares from {@link clientShares}.
 * @example clientsByNode(twoNodesInA, new Map([['a', 1]])) // two clients with half of the requests each
 */
export function clientsByNode(
  nodes: readonly ClusterNode[],
  shares: ZoneNumbers,
): readonly Client[] {
  const byZone = nodesByZone(nodes);
  return [...shares].flatMap(([zone, share]): readonly Client[] => {
    const hosts = hostsOf(byZone.get(zone));
    if (hosts.length === 0) return [{zone, node: null, share}];
    return hosts.map(({name = null}) => ({zone, node: name, share: share / hosts.length}));
  });
}

/**
 * Clients of each zone as one, for choices that do not depend on the node.
 *
 * @example clientsByZone(new Map([['a', 1]])) // [{zone: 'a', node: null, share: 1}]
 */
export function clientsByZone(shares: ZoneNumbers): readonly Client[] {
  return [...shares].map(([zone, share]) => ({zone, node: null, share}));
}
