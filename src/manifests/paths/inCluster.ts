import {
  answersCheck,
  hintsCheck,
  nodeHintsCheck,
  sidecarCheck,
  zonesCheck,
  ztunnelChecks,
} from '../advice/checks';
import {inNamespace, slicesOf} from '../advice/commands';
import {commonNotes, fieldNotes, hintNotes, valueNotes} from '../advice/notes';
import {oneLine} from '../advice/shortest';
import {
  annotationStep,
  applySteps,
  removeAnnotation,
  undoField,
  undoOwn,
  undoSteps,
  workloadRef,
} from '../advice/steps';
import {makesNamespace, meshLabels, namespaceDocuments} from '../objects/common';
import {ambientDocuments, sidecarDocuments} from '../objects/mesh';
import {calleeService, headlessService, nodal, zonal} from '../objects/services';
import {workloadDocuments} from '../objects/workload';
import type {ManifestDocument, ManifestRequest, PathParts, Say, Step} from '../types';
import {nodeValue, overlaysWaypoints} from '../versions';

/** The namespace, these objects, and the workload behind them. */
export function withWorkload(
  request: ManifestRequest,
  documents: readonly ManifestDocument[],
): readonly ManifestDocument[] {
  return [...namespaceDocuments(request), ...workloadDocuments(request), ...documents];
}

export function clusterIp(request: ManifestRequest): PathParts {
  const documents = withWorkload(request, [calleeService(request)]);
  return {
    documents,
    notes: [{id: 'zoneBlind', chapter: 'zone-local-routing'}, ...commonNotes(request)],
    steps: applySteps(request),
    checks: [zonesCheck(request), ...answersCheck(request)],
    undo: [...undoSteps(request, documents), ...undoOwn(request)],
  };
}

const theField = {id: 'undoField', name: 'trafficDistribution'} as const;

/** Where Cilium picks the pod, it must be told to read the hints. */
const ciliumStep = ({dataPlane}: ManifestRequest): readonly Step[] =>
  dataPlane === 'cilium'
    ? [
        {
          id: 'letCiliumRead',
          command: `kubectl -n kube-system get configmap cilium-config -o json | jq -r '.data["enable-service-topology"] // "not set"'`,
          prints: ['true'],
          chapter: 'zone-local-routing#cilium',
        },
      ]
    : [];

export function sameZone(request: ManifestRequest): PathParts {
  const documents = withWorkload(request, [calleeService(request, zonal(request))]);
  return {
    documents,
    shortest: [
      oneLine('shortZone', request, documents),
      removeAnnotation(request),
      ...ciliumStep(request),
      undoField(request, theField),
    ],
    notes: [
      ...valueNotes(request, 'zone'),
      ...hintNotes(request),
      ...commonNotes(request),
      ...fieldNotes(request),
    ],
    steps: [...ciliumStep(request), ...annotationStep(request), ...applySteps(request)],
    checks: [hintsCheck(request), zonesCheck(request), ...answersCheck(request)],
    undo: [...undoSteps(request, documents), ...undoOwn(request, theField)],
  };
}

function nodeNotes(request: ManifestRequest): readonly Say[] {
  const insists = request.sameNode === 'insist';
  return [
    ...(insists
      ? [{id: 'dropsCalls', chapter: 'node-local-routing#local'} as const]
      : [...valueNotes(request, 'node'), ...hintNotes(request)]),
    ...(request.workload === 'existing'
      ? [{id: 'podOnEveryNode', chapter: 'node-local-routing#placement'} as const]
      : []),
  ];
}

function nodeChecks(request: ManifestRequest): readonly Step[] {
  if (request.sameNode === 'prefer') {
    const isNodal = nodeValue(request) === 'PreferSameNode';
    return [isNodal ? nodeHintsCheck(request) : hintsCheck(request)];
  }
  const jq = '[.items[].endpoints[] | select(.conditions.ready) | .nodeName] | unique[]';
  return [
    {
      id: 'checkNodes',
      command: slicesOf(request, request.name, jq),
      chapter: 'node-local-routing#verify',
    },
  ];
}

export function sameNode(request: ManifestRequest): PathParts {
  const documents = withWorkload(request, [calleeService(request, nodal(request))]);
  const field =
    request.sameNode === 'insist'
      ? ({id: 'undoLocal', name: 'internalTrafficPolicy'} as const)
      : theField;
  const reads = request.sameNode === 'insist' ? [] : ciliumStep(request);
  const isZonal = request.sameNode === 'prefer' && nodeValue(request) === 'PreferClose';
  return {
    documents,
    shortest: [
      oneLine(isZonal ? 'shortZone' : 'shortNode', request, documents),
      removeAnnotation(request),
      ...reads,
      undoField(request, field),
    ],
    notes: [...nodeNotes(request), ...commonNotes(request)],
    steps: [...reads, ...annotationStep(request), ...applySteps(request)],
    checks: [...nodeChecks(request), ...answersCheck(request)],
    undo: [...undoSteps(request, documents), ...undoOwn(request, field)],
  };
}

export function headless(request: ManifestRequest): PathParts {
  const {namespace, name} = request;
  const documents = withWorkload(request, [headlessService(request)]);
  const lookup = `${inNamespace(request)} run lookup --rm --attach --quiet --restart=Never \\
  --image=registry.k8s.io/e2e-test-images/agnhost:2.53 --command -- \\
  dig +short ${name}.${namespace}.svc.cluster.local`;
  return {
    documents,
    notes: [{id: 'headless', chapter: 'scenarios#stateful'}, ...commonNotes(request)],
    steps: applySteps(request),
    checks: [{id: 'checkAddresses', command: lookup}, zonesCheck(request)],
    undo: [...undoSteps(request, documents), ...undoOwn(request)],
  };
}

function meshNotes(request: ManifestRequest): readonly Say[] {
  const {dataPlane, istio, waypoints, path} = request;
  const lonely = path === 'istio-ambient' && waypoints !== 'none' && !overlaysWaypoints(request);
  return [
    {id: 'meshReadsField', chapter: 'service-mesh#zones'},
    ...valueNotes(request, 'zone'),
    ...(dataPlane === 'cilium' ? [{id: 'ciliumBesideMesh'} as const] : []),
    ...(lonely
      ? [{id: 'oneWaypoint', values: {version: istio}, chapter: 'service-mesh#waypoints'} as const]
      : []),
    {id: 'meshCost', chapter: 'service-mesh#cost'},
    ...commonNotes(request),
    ...(request.zones.length > 1
      ? [{id: 'zoneLoad', chapter: 'pod-placement#zone-overload'} as const]
      : []),
  ];
}

/** Takes the namespace out of the mesh where it was put in by a command. */
function leaveMesh(request: ManifestRequest): readonly Step[] {
  const labels = Object.keys(meshLabels(request)).map((key) => `${key}-`);
  const command = `kubectl label namespace ${request.namespace} ${labels.join(' ')}
${inNamespace(request)} rollout restart ${workloadRef(request)}`;
  return [{id: 'undoMesh', command}];
}

function mesh(
  request: ManifestRequest,
  own: {
    readonly documents: readonly ManifestDocument[];
    readonly daemons: string;
    readonly steps?: readonly Step[];
    readonly checks: readonly Step[];
  },
): PathParts {
  const documents = withWorkload(request, own.documents);
  const command = `kubectl -n istio-system rollout status deployment/istiod${own.daemons}`;
  // What a waypoint needs is more than a field.
  const isField = request.path === 'istio-sidecar' || request.waypoints === 'none';
  return {
    documents,
    ...(isField && {
      shortest: [oneLine('shortMesh', request, documents), undoField(request, theField)],
    }),
    notes: meshNotes(request),
    steps: [
      {id: 'haveIstio', command, chapter: 'service-mesh#install'},
      ...applySteps(request),
      ...(own.steps ?? []),
    ],
    checks: [...own.checks, zonesCheck(request), ...answersCheck(request)],
    undo: [
      ...undoSteps(request, documents),
      ...undoOwn(request, theField),
      ...(makesNamespace(request) ? [] : leaveMesh(request)),
    ],
  };
}

export function sidecar(request: ManifestRequest): PathParts {
  const restart: Step = {
    id: 'restart',
    command: `${inNamespace(request)} rollout restart ${workloadRef(request)}`,
  };
  return mesh(request, {
    documents: sidecarDocuments(request),
    daemons: '',
    steps: makesNamespace(request) ? [] : [restart],
    checks: [sidecarCheck(request)],
  });
}

export function ambient(request: ManifestRequest): PathParts {
  return mesh(request, {
    documents: ambientDocuments(request),
    daemons: '\nkubectl -n istio-system rollout status daemonset/ztunnel',
    checks: ztunnelChecks(request),
  });
}
