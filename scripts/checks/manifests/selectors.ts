import type {FieldPath} from './document';
import type {Fault} from './explain';
import {at, labelsAt, listAt, selects, textAt} from './read';
import {podFaults} from './pods';
import type {KubernetesObject} from './validate';
import type {PodSet, World} from './chapterObjects';
import {portsOf} from './chapterObjects';

type Check = (object: KubernetesObject, world: World) => readonly Fault[];

const checks: Readonly<Record<string, Check>> = {
  AuthorizationPolicy: podSelector('spec', 'selector'),
  NetworkPolicy: podSelector('spec', 'podSelector'),
  PeerAuthentication: podSelector('spec', 'selector'),
  PodDisruptionBudget: podSelector('spec', 'selector'),
  PodMonitor: podMonitor,
  Service: service,
  ServiceMonitor: serviceMonitor,
  TargetGroupBinding: targetGroupBinding,
};

/** Pods that every cluster runs and that the guide's Services may select. */
const clusterPods: readonly Pick<PodSet, 'namespace' | 'labels'>[] = [
  {namespace: 'kube-system', labels: {'k8s-app': 'kube-dns'}},
];

/**
 * Checks that selectors choose something, and that the ports behind them exist.
 *
 * @param object - A complete object.
 * @param world - What a reader of the chapter has.
 * @param external - Names the block says exist outside; an object with such a name is not followed.
 * @returns The faults.
 */
export function selectorFaults(
  object: KubernetesObject,
  world: World,
  external: ReadonlySet<string>,
): readonly Fault[] {
  if (external.has(object.name)) return [];
  const own = world.pods.filter(({owner}) => owner === object);
  return [
    ...(checks[object.kind.kind]?.(object, world) ?? []),
    ...own.flatMap(podFaults),
    ...own.flatMap((pods) => affinityFaults(pods, world)),
  ];
}

function podsChosen(world: World, selector: unknown, namespace: string | undefined) {
  return world.pods.filter(
    (pods) => pods.namespace === namespace && selects(selector, pods.labels),
  );
}

function knownLabels(world: World, namespace: string | undefined): string {
  const there = world.pods.filter((pods) => pods.namespace === namespace);
  const texts = there.map(({labels}) =>
    Object.entries(labels)
      .map(([key, value]) => `${key}=${value}`)
      .join(','),
  );
  return texts.length > 0
    ? `pods there have ${[...new Set(texts)].join(' | ')}`
    : 'there are no pods';
}

function podSelector(...path: readonly string[]): Check {
  return ({data, namespace}, world) => {
    const selector = at(data, ...path);
    if (selector === undefined || podsChosen(world, selector, namespace).length > 0) return [];
    return [
      {path, message: `matches no pod in ${namespace ?? ''}; ${knownLabels(world, namespace)}`},
    ];
  };
}

function service({data, namespace}: KubernetesObject, world: World): readonly Fault[] {
  const matchLabels = labelsAt(data, 'spec', 'selector');
  if (Object.keys(matchLabels).length === 0) return [];
  const given = clusterPods.filter((pods) => pods.namespace === namespace);
  if (given.some(({labels}) => selects({matchLabels}, labels))) return [];
  const chosen = podsChosen(world, {matchLabels}, namespace);
  if (chosen.length === 0) {
    const message = `matches no pod in ${namespace ?? ''}; ${knownLabels(world, namespace)}`;
    return [{path: ['spec', 'selector'], message}];
  }
  const known = chosen.flatMap(portsOf);
  return listAt(data, 'spec', 'ports').flatMap((port, index) => {
    const target = at(port, 'targetPort') ?? at(port, 'port');
    if (known.some(({name, port: number}) => name === target || number === target)) return [];
    const names = known.map(
      (one) => `${one.port}${one.name === undefined ? '' : ` (${one.name})`}`,
    );
    const message = `no container of the selected pods has port ${String(target)}; they have ${names.join(', ')}`;
    return [{path: ['spec', 'ports', index, 'targetPort'], message}];
  });
}

function namespacesOf({data, namespace}: KubernetesObject): (other: string | undefined) => boolean {
  if (at(data, 'spec', 'namespaceSelector', 'any') === true) return () => true;
  const names = listAt(data, 'spec', 'namespaceSelector', 'matchNames');
  return (other) => (names.length > 0 ? names.includes(other) : other === namespace);
}

function serviceMonitor(object: KubernetesObject, world: World): readonly Fault[] {
  const chosen = world.objects.filter(
    (other) =>
      other.kind.kind === 'Service' &&
      namespacesOf(object)(other.namespace) &&
      selects(at(object.data, 'spec', 'selector'), labelsAt(other.data, 'metadata', 'labels')),
  );
  if (chosen.length === 0) {
    return [
      {path: ['spec', 'selector'], message: 'matches the labels of no Service in its namespaces'},
    ];
  }
  const ports = chosen.flatMap(({data}) => listAt(data, 'spec', 'ports'));
  return endpointFaults(
    object,
    ['spec', 'endpoints'],
    ports.map((port) => textAt(port, 'name')),
  );
}

function podMonitor(object: KubernetesObject, world: World): readonly Fault[] {
  const selector = at(object.data, 'spec', 'selector');
  const chosen = world.pods.filter(
    (pods) => namespacesOf(object)(pods.namespace) && selects(selector, pods.labels),
  );
  if (chosen.length === 0) {
    return [{path: ['spec', 'selector'], message: 'matches no pod in its namespaces'}];
  }
  const names = chosen.flatMap(portsOf).map(({name}) => name);
  return endpointFaults(object, ['spec', 'podMetricsEndpoints'], names);
}

function endpointFaults(
  object: KubernetesObject,
  path: FieldPath,
  names: readonly (string | undefined)[],
): readonly Fault[] {
  return listAt(object.data, ...path).flatMap((endpoint, index) => {
    const port = textAt(endpoint, 'port');
    if (port === undefined || names.includes(port)) return [];
    const known = names.filter((name) => name !== undefined).join(', ');
    return [
      {path: [...path, index, 'port'], message: `no port is named ${port}; there are ${known}`},
    ];
  });
}

/** The security group rules of a binding open the ports that its Service's pods listen on. */
function targetGroupBinding({data, namespace}: KubernetesObject, world: World): readonly Fault[] {
  const services = world.find(
    'Service',
    textAt(data, 'spec', 'serviceRef', 'name') ?? '',
    namespace,
  );
  const selectors = services.map((one) => labelsAt(one.data, 'spec', 'selector'));
  const pods = selectors.flatMap((matchLabels) => podsChosen(world, {matchLabels}, namespace));
  const known = pods.flatMap(portsOf).map(({port}) => port);
  return listAt(data, 'spec', 'networking', 'ingress').flatMap((rule, index) =>
    listAt(rule, 'ports').flatMap((entry, place) => {
      const port = at(entry, 'port');
      if (typeof port !== 'number' || known.length === 0 || known.includes(port)) return [];
      const path = ['spec', 'networking', 'ingress', index, 'ports', place, 'port'];
      return [{path, message: `the target pods listen on ${known.join(', ')}, not on ${port}`}];
    }),
  );
}

/**
 * Checks that the label selectors of a fragment match pods.
 *
 * @param data - The fragment's value.
 * @param world - What a reader of the chapter has.
 * @returns A fault for each `labelSelector` that matches nothing.
 */
export function fragmentSelectorFaults(
  data: unknown,
  world: World,
  path: FieldPath = [],
): readonly Fault[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
    const place = [...path, key];
    if (key !== 'labelSelector') return fragmentSelectorFaults(value, world, place);
    if (world.pods.some(({labels}) => selects(value, labels))) return [];
    return [{path: place, message: 'matches no pod of the chapter'}];
  });
}

function affinityFaults(pods: PodSet, world: World): readonly Fault[] {
  return ['podAffinity', 'podAntiAffinity'].flatMap((kind) => {
    const place = ['affinity', kind];
    const required = 'requiredDuringSchedulingIgnoredDuringExecution';
    const preferred = 'preferredDuringSchedulingIgnoredDuringExecution';
    const terms: FieldPath[] = [
      ...listAt(pods.spec, ...place, required).map((_, index) => [...place, required, index]),
      ...listAt(pods.spec, ...place, preferred).map((_, index) => [
        ...place,
        preferred,
        index,
        'podAffinityTerm',
      ]),
    ];
    return terms.flatMap((path) => termFaults(pods, world, path));
  });
}

function termFaults(pods: PodSet, world: World, path: FieldPath): readonly Fault[] {
  const term = at(pods.spec, ...path);
  const named = listAt(term, 'namespaces');
  const namespaces = named.length > 0 ? named : [pods.namespace];
  const selector = at(term, 'labelSelector');
  const found = world.pods.some(
    (other) => namespaces.includes(other.namespace) && selects(selector, other.labels),
  );
  if (found || at(term, 'namespaceSelector') !== undefined) return [];
  const message = `matches no pod; ${knownLabels(world, pods.namespace)}`;
  return [{path: [...pods.path, ...path, 'labelSelector'], message}];
}
