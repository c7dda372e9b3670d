import type {ClusterNode, NodeInfoGap, ZoneNumbers, ZoneRatios} from './types';
import {addTo, sortedByZone, sum} from './zoneNumbers';

/** A node with one of these labels, whatever its value, is no place for workloads and is not counted. */
const excludedLabels = [
  'node-role.kubernetes.io/control-plane',
  'node-role.kubernetes.io/master',
] as const;

/**
 * Whether the controller counts a node's CPU: ready, and a worker.
 *
 * @example isCounted({zone: null, allocatableCpuMilli: 2000, ready: true, labels: []}) // true, although its zone is missing
 */
export function isCounted({labels, ready}: ClusterNode): boolean {
  return ready && !excludedLabels.some((label) => labels.includes(label));
}

function gapOf({zone, allocatableCpuMilli}: ClusterNode, node: number): NodeInfoGap | undefined {
  if (!zone) return {kind: 'node-without-zone', node};
  return allocatableCpuMilli === 0 ? {kind: 'node-without-cpu', node} : undefined;
}

function ratiosOf(cpuMilliByZone: ZoneNumbers): ZoneRatios {
  const [only, ...others] = cpuMilliByZone.keys();
  if (only === undefined) return {ok: false, gap: {kind: 'no-nodes'}};
  if (others.length === 0) return {ok: false, gap: {kind: 'one-zone', zone: only}};
  const total = sum(cpuMilliByZone.values());
  const ratios = new Map([...cpuMilliByZone].map(([zone, cpu]) => [zone, cpu / total]));
  return {ok: true, cpuMilliByZone, ratios};
}

/**
 * Each zone's share of the CPU of all ready worker nodes, as the EndpointSlice controller computes it.
 * One ready worker without zone or CPU is enough to have none, for every Service of the cluster.
 *
 * @returns shares from 0 to 1 that sum to 1, or what is missing.
 * @see SetNodes in kubernetes/endpointslice topologycache/topologycache.go
 * @example zoneRatios([{zone: 'a', allocatableCpuMilli: 2000, ready: true, labels: []}]) // {ok: false, gap: {kind: 'one-zone', zone: 'a'}}
 */
export function zoneRatios(nodes: readonly ClusterNode[]): ZoneRatios {
  const cpuMilliByZone = new Map<string, number>();
  for (const [index, node] of nodes.entries()) {
    if (!isCounted(node)) continue;
    const gap = gapOf(node, index);
    if (gap !== undefined) return {ok: false, gap};
    addTo(cpuMilliByZone, node.zone ?? '', node.allocatableCpuMilli);
  }
  return ratiosOf(sortedByZone(cpuMilliByZone));
}
