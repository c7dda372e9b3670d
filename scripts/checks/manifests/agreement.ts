import type {Fault} from './explain';
import {at, labelsAt, listAt, textAt} from './read';
import type {Reference} from './references';
import {referencesOf} from './references';
import {selectorFaults} from './selectors';
import type {KubernetesObject} from './validate';
import type {World} from './chapterObjects';

/** Objects that a cluster or a controller's own installation brings along. */
const givens: Readonly<Record<string, readonly RegExp[]>> = {
  ClusterRole: [/^(admin|cluster-admin|edit|view)$/, /^system:/],
  // Istio and Cilium create their classes themselves.
  GatewayClass: [/^istio(-east-west|-remote|-waypoint)?$/, /^cilium$/],
  // The chart of the AWS Load Balancer Controller brings its class along.
  IngressClass: [/^alb$/],
  Service: [/^(kube-dns|kubernetes)$/],
};

/**
 * Checks that what an object names exists in the chapter or in the running example.
 *
 * @param object - A complete object.
 * @param world - What a reader of the chapter has.
 * @param external - Names the block says exist outside the guide.
 * @returns One fault for each name, port, listener or selector that leads nowhere.
 */
export function agreementFaults(
  object: KubernetesObject,
  world: World,
  external: ReadonlySet<string>,
): readonly Fault[] {
  return [
    ...referencesOf(object)
      .filter((reference) => !external.has(reference.name) && !isGiven(reference))
      .flatMap((reference) => referenceFaults(reference, world)),
    ...selectorFaults(object, world, external),
    ...requestFaults(object, world),
  ];
}

function isGiven({kind, name}: Reference): boolean {
  return (givens[kind] ?? []).some((pattern) => pattern.test(name));
}

function referenceFaults(reference: Reference, world: World): readonly Fault[] {
  const {path, kind, name, group, port, section} = reference;
  const targets = kind === 'ServiceEntry' ? entriesFor(name, world) : findTargets(reference, world);
  const [first] = targets;
  if (first !== undefined && group !== undefined && !inGroup(first, group)) {
    return [{path, message: `${kind} ${name} is ${first.kind.apiVersion}, not ${group}`}];
  }
  if (targets.length === 0) return [{path, message: missing(reference, world)}];
  if (port !== undefined && kind === 'Service') {
    const known = targets.flatMap(servicePorts);
    if (!known.includes(port)) {
      return [{path, message: `Service ${name} has no port ${port}; it has ${known.join(', ')}`}];
    }
  }
  if (section !== undefined && kind === 'Gateway') {
    const known = targets.flatMap(({data}) =>
      listAt(data, 'spec', 'listeners').map((listener) => textAt(listener, 'name') ?? ''),
    );
    if (!known.includes(section)) {
      return [
        {path, message: `Gateway ${name} has no listener ${section}; it has ${known.join(', ')}`},
      ];
    }
  }
  return [];
}

/** A reference may carry the namespace of its own object to a target that has none. */
function findTargets({kind, name, namespace}: Reference, world: World) {
  return world
    .find(kind, name)
    .filter(
      (object) =>
        object.namespace === undefined || namespace === undefined || object.namespace === namespace,
    );
}

function entriesFor(host: string, world: World): readonly KubernetesObject[] {
  const entries = world.objects.filter(({kind}) => kind.kind === 'ServiceEntry');
  return entries.filter(({data}) => listAt(data, 'spec', 'hosts').includes(host));
}

function inGroup({kind}: KubernetesObject, group: string): boolean {
  return kind.apiVersion === group || kind.apiVersion.replace(/\/?[^/]*$/, '') === group;
}

function servicePorts({data}: KubernetesObject): readonly (string | number)[] {
  return listAt(data, 'spec', 'ports').flatMap((port) =>
    [at(port, 'port'), at(port, 'name')].filter(
      (value) => typeof value === 'string' || typeof value === 'number',
    ),
  );
}

function missing({kind, name, namespace}: Reference, world: World): string {
  const place = namespace === undefined ? '' : ` in namespace ${namespace}`;
  const known = world.objects
    .filter((object) => object.kind.kind === kind)
    .map((object) => [object.namespace, object.name].filter(Boolean).join('/'));
  const there = known.length > 0 ? `there are ${[...new Set(known)].join(', ')}` : 'there is none';
  return `no ${kind} ${name}${place}: ${there}`;
}

/** An autoscaler on utilization does nothing for containers that request none of the resource. */
function requestFaults(object: KubernetesObject, world: World): readonly Fault[] {
  if (object.kind.kind !== 'HorizontalPodAutoscaler') return [];
  const target = at(object.data, 'spec', 'scaleTargetRef');
  const owners = world.find(
    textAt(target, 'kind') ?? '',
    textAt(target, 'name') ?? '',
    object.namespace,
  );
  const pods = world.pods.filter(({owner}) => owners.includes(owner));
  return listAt(object.data, 'spec', 'metrics').flatMap((metric, index) => {
    const resource = textAt(metric, 'resource', 'name');
    const byShare = textAt(metric, 'resource', 'target', 'type') === 'Utilization';
    if (resource === undefined || !byShare || pods.length === 0) return [];
    const requested = pods.some(({spec}) =>
      listAt(spec, 'containers').every(
        (container) => labelsAt(container, 'resources', 'requests')[resource] !== undefined,
      ),
    );
    if (requested) return [];
    const path = ['spec', 'metrics', index, 'resource'];
    return [
      {path, message: `the target's containers request no ${resource}, so there is no utilization`},
    ];
  });
}
