import {
  choicesText,
  manifestChoices,
  type ManifestChoiceField,
  type ManifestChoices,
  type ManifestField,
} from '../data/manifestFields';
import type {PathId} from '../data/types';
import type {ManifestRequest} from './types';
import {knowsGateways} from './versions';

type Rule = (request: ManifestRequest) => readonly string[] | undefined;

const gatewayPaths: readonly PathId[] = ['nlb-ip', 'alb-ip'];
const loadBalancedPaths: readonly PathId[] = [
  ...gatewayPaths,
  'nlb-instance',
  'route53-nlb',
  'privatelink',
];
const istioPaths: readonly PathId[] = ['istio-sidecar', 'istio-ambient'];

/** What a field may be beside the others; undefined: everything in its list. */
const narrowed: Partial<Record<ManifestChoiceField, Rule>> = {
  // ClusterMesh is a part of Cilium.
  dataPlane: ({path}) => (path === 'cilium-clustermesh' ? ['cilium'] : undefined),
  // Controllers of 2.x call their Gateways not ready for production; how Auto Mode spells scheme and attributes of one, the guide has not read.
  loadBalancerBy: ({dataPlane, path, loadBalancerController}) =>
    gatewayPaths.includes(path) &&
    (dataPlane === 'auto-mode' || !knowsGateways(loadBalancerController))
      ? ['annotations']
      : undefined,
};

/** The values that a field may have beside the others. */
export function allowedFor<Field extends ManifestChoiceField>(
  field: Field,
  request: ManifestRequest,
): readonly ManifestChoices[Field][] {
  const all = manifestChoices[field] as unknown as readonly ManifestChoices[Field][];
  const some = narrowed[field]?.(request);
  return some === undefined ? all : all.filter((value) => some.includes(value));
}

/** The first field whose value does not go with the others. */
export interface ManifestFault {
  readonly field: ManifestField;
  readonly got: string;
  readonly allowed: string;
}

const choiceFields = Object.keys(manifestChoices) as readonly ManifestChoiceField[];

/**
 * What a request asks for that there is not, although each field is allowed by itself.
 *
 * @example faultOf({...request, path: 'cilium-clustermesh', dataPlane: 'kube-proxy'})
 * // {field: 'dataPlane', got: 'kube-proxy', allowed: '"cilium"'}
 */
export function faultOf(request: ManifestRequest): ManifestFault | undefined {
  for (const field of choiceFields) {
    const allowed: readonly string[] = allowedFor(field, request);
    if (!allowed.includes(request[field])) {
      return {field, got: request[field], allowed: choicesText(allowed)};
    }
  }
  return undefined;
}

/** The same request with what does not go with the others at its nearest: the last of what is allowed, the newest of versions. */
export function fitted(request: ManifestRequest): ManifestRequest {
  return choiceFields.reduce((fit, field) => {
    const allowed: readonly string[] = allowedFor(field, fit);
    return allowed.includes(fit[field]) ? fit : {...fit, [field]: allowed.at(-1)};
  }, request);
}

/** The choices that change something for a path; the others are not asked for. */
export function fieldsOf(request: ManifestRequest): readonly ManifestField[] {
  const {path, dataPlane, workload} = request;
  if (path === 'transit-gateway') return ['zones'];
  const hasController = gatewayPaths.includes(path) && dataPlane !== 'auto-mode';
  const isBalanced = loadBalancedPaths.includes(path);
  const asks: readonly (readonly [ManifestField, boolean])[] = [
    ['kubernetes', true],
    ['dataPlane', path !== 'cilium-clustermesh'],
    ['cilium', dataPlane === 'cilium'],
    ['loadBalancerController', hasController],
    ['loadBalancerBy', hasController],
    ['istio', istioPaths.includes(path)],
    ['waypoints', path === 'istio-ambient'],
    ['sameNode', path === 'clusterip-node-local'],
    ['workload', true],
    ['namespace', true],
    ['name', true],
    ['port', true],
    ['targetPort', true],
    ['replicas', path !== 'clusterip-node-local' && workload === 'new'],
    ['zones', true],
    ['healthPath', isBalanced || workload === 'new'],
    ['cluster', path === 'route53-nlb'],
    ['domain', path === 'route53-nlb'],
  ];
  return asks.filter(([, isAsked]) => isAsked).map(([field]) => field);
}
