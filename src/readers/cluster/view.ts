import {zonesOf, type Asking} from '@site/src/model/locality/clients';
import type {ZoneRatios} from '@site/src/model/locality/types';
import {isCounted, zoneRatios} from '@site/src/model/locality/zoneRatios';
import type {ReadCluster, ReadNode} from './types';

/** What is the same for all Services of a cluster. */
export interface ClusterView {
  readonly nodes: readonly ReadNode[];
  /** Ready workers. */
  readonly workers: readonly ReadNode[];
  readonly zones: ZoneRatios;
  /** Where requests are taken to come from. */
  readonly asking: Required<Asking>;
}

/** Clients run on ready workers, on other ready nodes where there are none, as in a cluster of one machine. */
function hostsOf(nodes: readonly ReadNode[]): readonly ReadNode[] {
  const workers = nodes.filter(isCounted);
  return workers.length > 0 ? workers : nodes.filter(({ready}) => ready);
}

/**
 * Clients as equal over the zones that have ready nodes. Nodes whose zone is not known have their part of the nodes, and
 * nobody knows what of it crosses; without any node nothing is known.
 */
function askingOf(nodes: readonly ReadNode[]): ClusterView['asking'] {
  const hosts = hostsOf(nodes);
  const nowhere = hosts.filter(({zone}) => !zone).length;
  return {
    nodes: hosts,
    clientShareByZone: new Map(zonesOf(hosts).map((zone) => [zone, 1])),
    unknownClientShare: hosts.length === 0 ? 1 : nowhere / hosts.length,
  };
}

const known = new WeakMap<ReadCluster, ClusterView>();

/**
 * The nodes of a cluster as its Services see them, worked out once.
 *
 * @example viewOf(cluster).asking.unknownClientShare // 0.25: one of four nodes has no zone label
 */
export function viewOf(cluster: ReadCluster): ClusterView {
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const {nodes} = cluster;
  const view = {
    nodes,
    workers: nodes.filter(isCounted),
    zones: zoneRatios(nodes),
    asking: askingOf(nodes),
  };
  known.set(cluster, view);
  return view;
}
