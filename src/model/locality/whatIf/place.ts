import type {ReadyEndpoints} from '../locality';
import type {ClusterNode} from '../types';
import {addTo, byName} from '../zoneNumbers';

/** Endpoints per zone name, among those that stand in a zone. */
export function countsByZone(endpoints: readonly ReadyEndpoints[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {zone, count} of endpoints) if (zone) addTo(counts, zone, count);
  return counts;
}

function first<Item>(items: readonly Item[], order: (a: Item, b: Item) => number) {
  return [...items].sort(order)[0];
}

/** The place of one more pod, as an even spread over zones and then nodes would choose it. */
function emptiest(nodes: readonly ClusterNode[], endpoints: readonly ReadyEndpoints[]) {
  const byZone = countsByZone(endpoints);
  const onNode = new Map<string, number>();
  for (const {node, count} of endpoints) if (node) addTo(onNode, node, count);
  const inZone = ({zone}: ClusterNode) => byZone.get(zone ?? '') ?? 0;
  const here = ({name = ''}: ClusterNode) => onNode.get(name) ?? 0;
  return first(
    nodes,
    (a, b) =>
      inZone(a) - inZone(b) ||
      byName(a.zone ?? '', b.zone ?? '') ||
      here(a) - here(b) ||
      byName(a.name ?? '', b.name ?? ''),
  );
}

/** Adds to one place, as a new list. */
export function changed(
  endpoints: readonly ReadyEndpoints[],
  {zone, node = null}: Omit<ReadyEndpoints, 'count'>,
  by: number,
): readonly ReadyEndpoints[] {
  const isPlace = (one: ReadyEndpoints) => one.zone === zone && (one.node ?? null) === node;
  if (!endpoints.some(isPlace)) return [...endpoints, {zone, node, count: by}];
  return endpoints.map((one) => (isPlace(one) ? {...one, count: one.count + by} : one));
}

/**
 * Places pods one by one where an even spread puts them: the zone with the fewest, in it the node with the fewest.
 *
 * @param nodes nodes that take pods; without any the pods stay pending and are not placed.
 * @example placed([{zone: 'a', count: 2}], [nodeInA, nodeInB], 1) // one in b
 */
export function placed(
  endpoints: readonly ReadyEndpoints[],
  nodes: readonly ClusterNode[],
  pods: number,
): readonly ReadyEndpoints[] {
  // Endpoints that are known by zone only stay so.
  const isByNode = endpoints.some(({node}) => node);
  let all = endpoints;
  for (let pod = 0; pod < pods; pod += 1) {
    const place = emptiest(nodes, all);
    if (place === undefined) return all;
    all = changed(all, {zone: place.zone, node: isByNode ? (place.name ?? null) : null}, 1);
  }
  return all;
}
