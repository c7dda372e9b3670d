import type {Fields} from './read';
import {at, labelsAt, listAt, textAt} from './read';
import type {KubernetesObject} from './validate';

/** Pods that an object of the world runs. */
export interface PodSet {
  readonly owner: KubernetesObject;
  readonly namespace: string | undefined;
  readonly labels: Readonly<Record<string, string>>;
  readonly spec: Fields;
  /** Where the pod's spec is in the owner. */
  readonly path: readonly string[];
}

/** What exists when a reader has pasted a chapter: its objects and those of `prerequisites`. */
export interface World {
  readonly objects: readonly KubernetesObject[];
  readonly pods: readonly PodSet[];
  /** Objects of one kind and name in a namespace; every version the chapter shows. */
  readonly find: (kind: string, name: string, namespace?: string) => readonly KubernetesObject[];
}

const templates: Readonly<Record<string, readonly string[]>> = {
  CronJob: ['spec', 'jobTemplate', 'spec', 'template'],
  DaemonSet: ['spec', 'template'],
  Deployment: ['spec', 'template'],
  Job: ['spec', 'template'],
  Pod: [],
  ReplicaSet: ['spec', 'template'],
  StatefulSet: ['spec', 'template'],
};

/**
 * Gathers the objects that a chapter's manifests can refer to.
 *
 * @param objects - Complete objects of the chapter and of the running example.
 * @returns The world.
 */
export function worldOf(objects: readonly KubernetesObject[]): World {
  return {
    objects,
    pods: objects.flatMap(podsOf),
    find: (kind, name, namespace) =>
      objects.filter(
        (object) =>
          object.kind.kind === kind &&
          object.name === name &&
          (namespace === undefined || object.namespace === namespace),
      ),
  };
}

function podsOf(owner: KubernetesObject): readonly PodSet[] {
  const template = templates[owner.kind.kind];
  if (template === undefined) return [];
  const pod = at(owner.data, ...template);
  return [
    {
      owner,
      namespace: owner.namespace,
      labels: labelsAt(pod, 'metadata', 'labels'),
      spec: (at(pod, 'spec') ?? {}) as Fields,
      path: [...template, 'spec'],
    },
  ];
}

/** A port that a container declares. */
export interface DeclaredPort {
  readonly name: string | undefined;
  readonly port: number;
}

/**
 * The ports that the containers of pods declare, sidecars included.
 *
 * @example
 * portsOf(pods) // [{name: 'http', port: 8080}]
 */
export function portsOf(pods: PodSet): readonly DeclaredPort[] {
  const containers = [...listAt(pods.spec, 'containers'), ...listAt(pods.spec, 'initContainers')];
  return containers
    .flatMap((container) => listAt(container, 'ports'))
    .map((port) => ({name: textAt(port, 'name'), port: Number(at(port, 'containerPort'))}));
}
