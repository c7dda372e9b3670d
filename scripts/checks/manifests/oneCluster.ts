import {isDeepStrictEqual} from 'node:util';
import type {Finding} from '../shared/finding';
import {at, textAt} from './read';
import type {FieldPath} from './document';
import type {KubernetesObject} from './validate';
import {findingAt} from './validate';

/** Fields that the API server refuses to change once an object is there. */
const immutable: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ClusterRoleBinding: [['roleRef']],
  DaemonSet: [['spec', 'selector']],
  Deployment: [['spec', 'selector']],
  GatewayClass: [['spec', 'controllerName']],
  IngressClass: [['spec', 'controller']],
  Job: [
    ['spec', 'selector'],
    ['spec', 'template'],
    ['spec', 'completionMode'],
  ],
  PersistentVolumeClaim: [
    ['spec', 'accessModes'],
    ['spec', 'storageClassName'],
    ['spec', 'volumeMode'],
  ],
  PriorityClass: [['value']],
  ReplicaSet: [['spec', 'selector']],
  RoleBinding: [['roleRef']],
  Secret: [['type']],
  Service: [
    ['spec', 'clusterIP'],
    ['spec', 'loadBalancerClass'],
  ],
  StatefulSet: [
    ['spec', 'selector'],
    ['spec', 'serviceName'],
    ['spec', 'podManagementPolicy'],
    ['spec', 'volumeClaimTemplates'],
  ],
  StorageClass: [['provisioner'], ['parameters'], ['reclaimPolicy'], ['volumeBindingMode']],
  TargetGroupBinding: [
    ['spec', 'targetGroupARN'],
    ['spec', 'targetType'],
  ],
};

/**
 * Checks that all manifests of the guide can be applied in the order of its chapters to one cluster, and then again.
 *
 * An object that two blocks define is the same in both, or has more in the later one, or the later block says
 * `replaces=Kind/name`: a reader loses nothing that they are not told of. What the API server never changes is the same in
 * all of them, in both directions, since the second round puts the first one back.
 *
 * @param objects - Complete objects of one language.
 * @param order - The chapters in the order of the guide.
 * @returns A finding for each object that the API server would refuse, or that another one undoes.
 */
export function oneClusterFindings(
  objects: readonly KubernetesObject[],
  order: readonly string[],
): readonly Finding[] {
  const place = ({document: {block}}: KubernetesObject) => order.indexOf(block.chapter);
  const inOrder = objects
    .filter(({kind}) => kind.scope !== 'file')
    .sort((a, b) => place(a) - place(b));
  const seen = new Map<string, KubernetesObject[]>();
  return inOrder.flatMap((object) => {
    const earlier = seen.get(identity(object)) ?? [];
    seen.set(identity(object), [...earlier, object]);
    return [
      ...nameFaults(object),
      ...namespaceFaults(object, seen),
      ...changeFaults(object, earlier),
    ];
  });
}

/** Versions of a kind are views of one object: the group counts. */
function identity({kind, namespace = '', name}: KubernetesObject): string {
  const group = kind.apiVersion.replace(/\/?[^/]*$/, '');
  return `${group}/${kind.kind} ${namespace}/${name}`;
}

function fault(object: KubernetesObject, path: FieldPath, message: string): Finding {
  return findingAt(object.document, `${object.kind.kind}/${object.name}`, path, message);
}

function nameFaults(object: KubernetesObject): readonly Finding[] {
  const generated = textAt(object.data, 'metadata', 'generateName');
  if (generated === undefined) return [];
  const path = ['metadata', 'generateName'];
  return [fault(object, path, 'another object each time it is applied: give it a name')];
}

/** A namespace that some manifest makes is made before it is used. */
function namespaceFaults(
  object: KubernetesObject,
  seen: ReadonlyMap<string, readonly KubernetesObject[]>,
): readonly Finding[] {
  if (object.kind.kind !== 'Namespace' || (seen.get(identity(object)) ?? []).length > 1) return [];
  const users = [...seen.values()].flat().filter(({namespace}) => namespace === object.name);
  const path = ['metadata', 'namespace'];
  return users.map((user) =>
    fault(user, path, `the namespace comes later, at ${placeOf(object)}: put it first`),
  );
}

function changeFaults(
  object: KubernetesObject,
  earlier: readonly KubernetesObject[],
): readonly Finding[] {
  const fixed = immutable[object.kind.kind] ?? [];
  const refused = earlier.flatMap((other) =>
    fixed
      .filter((path) => !isDeepStrictEqual(at(object.data, ...path), at(other.data, ...path)))
      .map((path) =>
        fault(object, path, `differs from ${placeOf(other)}, and the API server never changes it`),
      ),
  );
  if (refused.length > 0) return refused;
  const last = earlier.at(-1);
  const lost = last === undefined ? undefined : lostField(last.data, object.data);
  const {kind, name, document} = object;
  const replaced = (document.block.meta.replaces ?? '').split(',').includes(`${kind.kind}/${name}`);
  if (last === undefined || lost === undefined || replaced) return [];
  const message =
    `undoes what ${placeOf(last)} says: another name if both are to stand side by side, ` +
    `replaces=${kind.kind}/${name} in the fence if this one takes its place`;
  return [fault(object, lost, message)];
}

/** The first field of a value that another one does not have in the same form. */
function lostField(before: unknown, after: unknown, path: FieldPath = []): FieldPath | undefined {
  if (typeof before !== 'object' || before === null)
    return isDeepStrictEqual(before, after) ? undefined : path;
  for (const [key, value] of Object.entries(before)) {
    const step = Array.isArray(before) ? Number(key) : key;
    const lost = lostField(value, at(after, step), [...path, step]);
    if (lost !== undefined) return lost;
  }
  return undefined;
}

function placeOf({document: {block, lineOf}}: KubernetesObject): string {
  return `${block.file}:${lineOf(['metadata', 'name'])}`;
}
