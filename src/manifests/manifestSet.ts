import type {PathId} from '../data/types';
import {workloadPatch} from './objects/workload';
import {clusterMesh, lattice, transitGateway} from './paths/betweenClusters';
import {ambient, clusterIp, headless, sameNode, sameZone, sidecar} from './paths/inCluster';
import {albIp, nlbInstance, nlbIp, privateLink, route53} from './paths/loadBalanced';
import type {ManifestRequest, ManifestSet, PathParts} from './types';

const partsOf: Readonly<Record<PathId, (request: ManifestRequest) => PathParts>> = {
  clusterip: clusterIp,
  'clusterip-same-zone': sameZone,
  'clusterip-node-local': sameNode,
  headless,
  'nlb-instance': nlbInstance,
  'nlb-ip': nlbIp,
  'alb-ip': albIp,
  'istio-sidecar': sidecar,
  'istio-ambient': ambient,
  'cilium-clustermesh': clusterMesh,
  'vpc-lattice': lattice,
  'route53-nlb': route53,
  'transit-gateway': transitGateway,
  privatelink: privateLink,
};

/**
 * What to apply for a path: its objects in order, how, how to see that it worked, and how to go back.
 *
 * Version rules come from the facts. A path without objects of Kubernetes has steps only.
 *
 * @param request within what `fault` allows.
 * @example
 * manifestSet({...defaultManifestChoices, path: 'clusterip-same-zone'}).documents.map(({object}) => object.kind)
 * // ['Namespace', 'Deployment', 'PodDisruptionBudget', 'Service']
 */
export function manifestSet(request: ManifestRequest): ManifestSet {
  const parts = partsOf[request.path](request);
  const patch = parts.documents.length === 0 ? undefined : workloadPatch(request);
  return {request, ...parts, ...(patch && {patch})};
}
