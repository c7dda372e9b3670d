import type {ClusterNode, ZoneNumbers} from './types';
import {byName, sum} from './zoneNumbers';

/** Where requests come from. */
export interface Client {
  /** Null: it is not known. */
  readonly zone: string | null;
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

/** Who asks: nodes, and what is known of where the requests come from. */
export interface Asking {
  readonly nodes: readonly ClusterNode[];
  /** Share of requests per zone, scaled; absent: equal over the zones that have nodes. */
  readonly clientShareByZone?: ZoneNumbers | undefined;
  /** Share of all requests, 0 to 1, that comes from an unknown zone; the zones share the rest. */
  readonly unknownClientShare?: number | undefined;
}

/**
 * The share of all requests whose zone is not known: as given, or all of it where no node says where it is.
 *
 * @example unknownShare({nodes: [{zone: null, …}]}) // 1
 */
function unknownShare({nodes, clientShareByZone, unknownClientShare = 0}: Asking): number {
  if (clientShares(nodes, clientShareByZone).size > 0) return unknownClientShare;
  const isNowhere = clientShareByZone === undefined && nodes.length > 0;
  return isNowhere || unknownClientShare > 0 ? 1 : 0;
}

function nodesByZone(
  nodes: readonly ClusterNode[],
): ReadonlyMap<string | null, readonly ClusterNode[]> {
  const found = new Map<string | null, ClusterNode[]>();
  for (const node of nodes) {
    const zone = node.zone || null;
    const others = found.get(zone);
    if (others === undefined) found.set(zone, [node]);
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
 * Clients of each zone as one, for choices that do not depend on the node; those of unknown zones come last.
 *
 * @example clientsByZone({nodes: [nodeInA]}) // [{zone: 'a', node: null, share: 1}]
 */
export function clientsByZone(asking: Asking): readonly Client[] {
  const unknown = unknownShare(asking);
  const known = [...clientShares(asking.nodes, asking.clientShareByZone)].map(
    ([zone, share]): Client => ({
      zone,
      node: null,
      share: unknown === 0 ? share : share * (1 - unknown),
    }),
  );
  return unknown === 0 ? known : [...known, {zone: null, node: null, share: unknown}];
}

/**
 * Clients of each zone spread over its nodes equally.
 *
 * @example clientsByNode({nodes: twoNodesInA}) // two clients with half of the requests each
 */
export function clientsByNode(asking: Asking): readonly Client[] {
  const byZone = nodesByZone(asking.nodes);
  return clientsByZone(asking).flatMap((client): readonly Client[] => {
    const {zone, share} = client;
    const hosts = hostsOf(byZone.get(zone));
    if (hosts.length === 0) return [client];
    return hosts.map(({name = null}) => ({zone, node: name, share: share / hosts.length}));
  });
}
