import {makesNamespace, meshLabels} from '../objects/common';
import {workloadKind, workloadPatch} from '../objects/workload';
import type {ManifestDocument, ManifestRequest, Step} from '../types';
import {fileName, inNamespace} from './commands';

const lower = (kind: string) => kind.toLowerCase();

/** The workload as kubectl names it: `deployment/orders`. */
export const workloadRef = (request: ManifestRequest) =>
  `${lower(workloadKind(request))}/${request.name}`;

function labelStep(request: ManifestRequest): readonly Step[] {
  const labels = Object.entries(meshLabels(request)).map(([key, value]) => `${key}=${value}`);
  if (labels.length === 0 || makesNamespace(request)) return [];
  return [
    {
      id: 'joinMesh',
      command: `kubectl label namespace ${request.namespace} ${labels.join(' ')}`,
    },
  ];
}

function patchStep(request: ManifestRequest): readonly Step[] {
  const patch = workloadPatch(request);
  if (patch === undefined) return [];
  const {namespace, name} = request;
  const body = JSON.stringify(patch.body);
  const command = `kubectl -n ${namespace} patch ${lower(patch.kind)} ${name} --type strategic -p '${body}'`;
  return [{id: 'patch', command, chapter: 'pod-placement#spread'}];
}

/** Applies the file: looks first where something runs already. */
export function applySteps(request: ManifestRequest): readonly Step[] {
  const file = fileName(request);
  const isNew = request.workload === 'new';
  const rollout: Step = {
    id: 'rollout',
    command: `${inNamespace(request)} rollout status ${workloadRef(request)}`,
  };
  return [
    ...labelStep(request),
    ...(isNew ? [] : [{id: 'diff', command: `kubectl diff -f ${file}`} as const]),
    {id: 'apply', command: `kubectl apply -f ${file}`},
    ...patchStep(request),
    ...(workloadKind(request) === 'DaemonSet' && !isNew ? [] : [rollout]),
  ];
}

/** What to remove from a Service that has been there for long. */
export function removeAnnotation(request: ManifestRequest): Step {
  const command = `${inNamespace(request)} annotate service ${request.name} service.kubernetes.io/topology-mode-`;
  return {id: 'oldAnnotation', command, chapter: 'zone-local-routing#precedence'};
}

/** A Service that comes with the set has no older annotation. */
export const annotationStep = (request: ManifestRequest): readonly Step[] =>
  request.workload === 'new' ? [] : [removeAnnotation(request)];

/** What stands in front of the pods goes first: its controller must still run. */
const firstToGo = ['HTTPRoute', 'TCPRoute', 'Ingress', 'Gateway'];

/** Objects that others may use as well, or that belong to the cluster. */
const shared = [
  'Namespace',
  'GatewayClass',
  'IngressClass',
  'IngressClassParams',
  'ServiceNetwork',
];

const plural: Readonly<Record<string, string>> = {
  LoadBalancerConfiguration: 'loadbalancerconfiguration.gateway.k8s.aws',
  TargetGroupConfiguration: 'targetgroupconfiguration.gateway.k8s.aws',
  Gateway: 'gateway.gateway.networking.k8s.io',
};

/**
 * Deletes what the set made, by name, in the order that leaves nothing behind in AWS.
 *
 * @param kept names of Services that the reader had before.
 */
export function undoSteps(
  request: ManifestRequest,
  documents: readonly ManifestDocument[],
): readonly Step[] {
  const own = documents
    .map(({object}) => object)
    .filter(({kind}) => !shared.includes(kind))
    .filter(({kind, metadata}) => !isReadersOwn(request, kind, metadata.name));
  const rank = (kind: string) => {
    const place = firstToGo.indexOf(kind);
    return place < 0 ? firstToGo.length : place;
  };
  const refs = [...own]
    .sort((a, b) => rank(a.kind) - rank(b.kind))
    .map(({kind, metadata}) => `${plural[kind] ?? lower(kind)}/${metadata.name}`);
  if (refs.length === 0) return [];
  const command = `${inNamespace(request)} delete ${refs.join(' ')}`;
  return [{id: 'undoObjects', command}];
}

/** Whether the Service was there before and only got fields. */
function isReadersOwn(
  {workload, name}: ManifestRequest,
  kind: string,
  objectName: string,
): boolean {
  return workload === 'existing' && kind === 'Service' && objectName === name;
}

/** A field of the reader's own Service, and the sentence that takes it back. */
export interface OwnField {
  readonly id: 'undoField' | 'undoLocal';
  readonly name: string;
}

export function undoField(request: ManifestRequest, {id, name}: OwnField): Step {
  const service = `${inNamespace(request)} patch service ${request.name} --type json`;
  return {id, command: `${service} -p '[{"op":"remove","path":"/spec/${name}"}]'`};
}

/** Takes fields of the reader's own Service and workload back. */
export function undoOwn(request: ManifestRequest, field?: OwnField): readonly Step[] {
  if (request.workload === 'new') return [];
  return [
    ...(field === undefined ? [] : [undoField(request, field)]),
    ...(workloadPatch(request) === undefined
      ? []
      : [
          {
            id: 'undoSpread',
            command: `${inNamespace(request)} rollout undo ${workloadRef(request)}`,
          } as const,
        ]),
  ];
}

/** Classes come last and by a command of their own: others may use them. */
export function undoClasses(documents: readonly ManifestDocument[]): readonly Step[] {
  const refs = documents
    .map(({object}) => object)
    .filter(({kind}) => /Class(Params)?$/.test(kind))
    .map(({kind, metadata, apiVersion}) =>
      kind === 'IngressClassParams'
        ? `ingressclassparams.${apiVersion.split('/')[0]}/${metadata.name}`
        : `${kind.toLowerCase()}/${metadata.name}`,
    );
  return refs.length === 0
    ? []
    : [{id: 'undoClasses', command: `kubectl delete ${refs.join(' ')}`}];
}
