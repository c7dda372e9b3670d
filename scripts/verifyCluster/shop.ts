import type {Fields} from '../checks/manifests/read';
import {at, labelsAt, listAt, textAt} from '../checks/manifests/read';
import type {ClusterNode} from '../../src/model/locality/types';
import {replicasFor} from '../../src/model/locality/whatIf/replicas';
import {zoneRatios} from '../../src/model/locality/zoneRatios';
import {milliOf} from '../../src/readers/cluster/quantity';
import type {Api} from './kube/objects';
import {listOf} from './kube/objects';

/** The namespace of the running example. */
export const shop = 'shop';

/** What the states look at in an endpoint. */
export interface SeenEndpoint {
  readonly zone: string | undefined;
  readonly forZones: readonly string[];
}

/** The ready endpoints of a Service of the running example. */
export async function readyEndpoints(api: Api, service: string): Promise<readonly SeenEndpoint[]> {
  const slices = await listOf(api, {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    namespace: shop,
  });
  return slices
    .filter(
      (slice) => labelsAt(slice, 'metadata', 'labels')['kubernetes.io/service-name'] === service,
    )
    .flatMap((slice) => listAt(slice, 'endpoints'))
    .filter((endpoint) => at(endpoint, 'conditions', 'ready') === true)
    .map((endpoint) => ({
      zone: textAt(endpoint, 'zone'),
      forZones: listAt(endpoint, 'hints', 'forZones').map((zone) => textAt(zone, 'name') ?? ''),
    }));
}

/** The cluster's nodes, as the hint algorithm sees them. */
export async function nodesOf(api: Api): Promise<readonly ClusterNode[]> {
  const nodes = await listOf(api, {apiVersion: 'v1', kind: 'Node'});
  return nodes.map((node) => ({
    name: textAt(node, 'metadata', 'name') ?? '',
    zone: labelsAt(node, 'metadata', 'labels')['topology.kubernetes.io/zone'] ?? null,
    allocatableCpuMilli: milliOf(textAt(node, 'status', 'allocatable', 'cpu') ?? '0') ?? 0,
    ready: isReady(node),
    labels: Object.keys(labelsAt(node, 'metadata', 'labels')),
  }));
}

/** Whether a pod or node has the condition Ready. */
export function isReady(object: Fields): boolean {
  return listAt(object, 'status', 'conditions').some(
    (condition) => textAt(condition, 'type') === 'Ready' && textAt(condition, 'status') === 'True',
  );
}

/**
 * A count of endpoints that the annotation refuses on these nodes: 6 if that is one, as in the guide.
 *
 * @returns undefined where no count of at least one endpoint in each zone, up to 12, is refused.
 * @example
 * refusedCount(threeEqualZones) // 11
 */
export function refusedCount(nodes: readonly ClusterNode[]): number | undefined {
  const ratios = zoneRatios(nodes);
  const zones = ratios.ok ? ratios.ratios.size : 0;
  // Fewer endpoints than zones are refused with another message.
  const counts = (replicasFor(ratios)?.refused ?? []).filter((n) => n >= zones && n <= 12);
  return counts.includes(6) ? 6 : counts.at(-1);
}
