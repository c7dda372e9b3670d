import type {JsonObject, ManifestDocument, ManifestRequest, WorkloadPatch} from '../types';
import {countsByRevision} from '../versions';
import {documentOf, labelsOf, metadataIn, zoneKey} from './common';

export type WorkloadKind = 'Deployment' | 'DaemonSet' | 'StatefulSet';

/** What runs the callee's pods. */
export function workloadKind({path}: Pick<ManifestRequest, 'path'>): WorkloadKind {
  if (path === 'clusterip-node-local') return 'DaemonSet';
  return path === 'headless' ? 'StatefulSet' : 'Deployment';
}

/** The guide's example answers on every path; the reader puts the own image in its place. */
const EXAMPLE_IMAGE = 'registry.k8s.io/e2e-test-images/agnhost:2.53';
const MIN_READY_SECONDS = 10;

const comments = {
  image: 'The example of the guide. Put your own image here, with its arguments.',
  spread:
    'DoNotSchedule: a pod waits rather than stand in the wrong zone. Honor: zones without usable nodes do not count.',
  byRevision: 'Each revision is spread by itself, so a rollout ends evenly.',
  surge: 'One new pod for each zone, before an old one goes.',
  tolerations: 'Callers may run on tainted nodes, too.',
  update: 'The new pod starts before the old one stops: no node is left without one.',
} as const;

function constraint(request: ManifestRequest, key: string, whenUnsatisfiable: string): JsonObject {
  const byRevision = workloadKind(request) === 'Deployment' && countsByRevision(request);
  return {
    maxSkew: 1,
    topologyKey: key,
    whenUnsatisfiable,
    nodeTaintsPolicy: 'Honor',
    labelSelector: {matchLabels: labelsOf(request.name)},
    ...(byRevision && {matchLabelKeys: ['pod-template-hash']}),
  };
}

/** Over zones as a rule, over nodes as a wish. */
function spread(request: ManifestRequest): readonly JsonObject[] {
  return [
    constraint(request, zoneKey, 'DoNotSchedule'),
    constraint(request, 'kubernetes.io/hostname', 'ScheduleAnyway'),
  ];
}

/** Lattice goes on sending for a while to a pod that is about to end. */
const SLEEP_SECONDS = 60;
const GRACE_SECONDS = 150;

function container(request: ManifestRequest): JsonObject {
  const {name, targetPort, healthPath, path} = request;
  const lifecycle = {preStop: {sleep: {seconds: SLEEP_SECONDS}}};
  return {
    name,
    image: EXAMPLE_IMAGE,
    args: ['netexec', `--http-port=${targetPort}`],
    ports: [{name: 'http', containerPort: targetPort}],
    readinessProbe: {httpGet: {path: healthPath, port: 'http'}},
    ...(path === 'vpc-lattice' && {lifecycle}),
    resources: {requests: {cpu: '50m', memory: '32Mi'}},
  };
}

function template(request: ManifestRequest): JsonObject {
  const isEverywhere = workloadKind(request) === 'DaemonSet';
  return {
    metadata: {labels: labelsOf(request.name)},
    spec: {
      ...(request.path === 'vpc-lattice' && {terminationGracePeriodSeconds: GRACE_SECONDS}),
      ...(isEverywhere
        ? {tolerations: [{operator: 'Exists'}]}
        : {topologySpreadConstraints: spread(request)}),
      containers: [container(request)],
    },
  };
}

/** How a new revision takes the place of the old one, by kind. */
function rollout(request: ManifestRequest): JsonObject {
  const {zones, replicas, name} = request;
  switch (workloadKind(request)) {
    case 'DaemonSet':
      return {
        updateStrategy: {type: 'RollingUpdate', rollingUpdate: {maxSurge: 1, maxUnavailable: 0}},
      };
    case 'StatefulSet':
      return {serviceName: name, replicas};
    case 'Deployment':
      return {
        replicas,
        minReadySeconds: MIN_READY_SECONDS,
        strategy: {
          type: 'RollingUpdate',
          rollingUpdate: {maxSurge: zones.length, maxUnavailable: 0},
        },
      };
  }
}

function workloadComments(request: ManifestRequest): Readonly<Record<string, string>> {
  const pod = 'spec template spec';
  const kind = workloadKind(request);
  const image = {[`${pod} containers 0 image`]: comments.image};
  if (kind === 'DaemonSet') {
    return {
      'spec updateStrategy': comments.update,
      [`${pod} tolerations`]: comments.tolerations,
      ...image,
    };
  }
  const byRevision = kind === 'Deployment' && countsByRevision(request);
  return {
    ...(kind === 'Deployment' && {'spec strategy rollingUpdate maxSurge': comments.surge}),
    [`${pod} topologySpreadConstraints`]: comments.spread,
    ...(byRevision && {
      [`${pod} topologySpreadConstraints 0 matchLabelKeys`]: comments.byRevision,
    }),
    ...image,
  };
}

/** Lets drains take one pod at a time. */
function budget(request: ManifestRequest): ManifestDocument {
  const {name} = request;
  return documentOf(
    {
      apiVersion: 'policy/v1',
      kind: 'PodDisruptionBudget',
      metadata: metadataIn(request, name),
      spec: {
        maxUnavailable: 1,
        unhealthyPodEvictionPolicy: 'AlwaysAllow',
        selector: {matchLabels: labelsOf(name)},
      },
    },
    {'spec unhealthyPodEvictionPolicy': 'Pods that never became ready do not block a drain.'},
  );
}

/** The callee's pods and their disruption budget; nothing where they run already. */
export function workloadDocuments(request: ManifestRequest): readonly ManifestDocument[] {
  const {name, workload} = request;
  if (workload === 'existing') return [];
  const kind = workloadKind(request);
  const pods = documentOf(
    {
      apiVersion: 'apps/v1',
      kind,
      metadata: metadataIn(request, name, {labels: labelsOf(name)}),
      spec: {
        ...rollout(request),
        selector: {matchLabels: labelsOf(name)},
        template: template(request),
      },
    },
    workloadComments(request),
  );
  return kind === 'DaemonSet' ? [pods] : [pods, budget(request)];
}

/** What the reader's own workload lacks; a DaemonSet stands everywhere already. */
export function workloadPatch(request: ManifestRequest): WorkloadPatch | undefined {
  const kind = workloadKind(request);
  if (request.workload === 'new' || kind === 'DaemonSet') return undefined;
  return {kind, body: {spec: {template: {spec: {topologySpreadConstraints: spread(request)}}}}};
}
