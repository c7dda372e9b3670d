import {labelsAt} from '../checks/manifests/read';
import {apply} from './kube/apply';
import type {Applied} from './kube/apply';
import type {Api} from './kube/objects';
import {comesTrue, listOf, remove} from './kube/objects';
import type {ApiObject} from './kube/resources';

/** The label of everything that this command makes, and by which it finds what is left of an earlier run. */
const label = ['app.kubernetes.io/managed-by', 'eks-east-west-guide'] as const;

/** What this command has made in a cluster, and how it is taken away again. */
export interface Ours {
  /** Applies an object with our label; one that others made is refused. */
  readonly apply: (object: ApiObject) => Promise<Applied>;
  /** Whether an object with this name is there that others made. */
  readonly isOthers: (object: ApiObject) => Promise<boolean>;
  /** Takes away, newest first, what was made; gives what could not be taken away, in words. */
  readonly removeAll: () => Promise<readonly string[]>;
  /** Names of what was made and stands outside our namespaces, namespaces included. */
  readonly made: () => readonly string[];
}

interface Made {
  readonly path: string;
  readonly object: ApiObject;
}

/**
 * Keeps the book of what is made.
 *
 * @example
 * const ours = oursIn(api);
 * await ours.apply(namespace);
 * await ours.removeAll(); // []
 */
export function oursIn(api: Api): Ours {
  const made = new Map<string, Made>();
  const isOthers = async (object: ApiObject) => {
    const path = await api.resources.pathOf(object);
    if (path === undefined || made.has(path)) return false;
    const {status, body} = await api.cluster.ask({method: 'GET', path});
    return status === 200 && !isLabelled(body);
  };
  return {
    isOthers,
    apply: async (object) => {
      if (await isOthers(object)) return {outcome: 'refused', message: 'others made it already'};
      // Noted before it is made: an answer that comes too late may still have made it.
      const path = await api.resources.pathOf(object);
      if (path !== undefined) made.set(path, {path, object});
      return apply(api, labelled(object));
    },
    removeAll: () => removeAll(api, [...made.values()].reverse()),
    made: () => [...made.values()].filter(isOutside).map(({object}) => nameOf(object)),
  };
}

/**
 * How an object is called in messages.
 *
 * @example
 * nameOf(service) // 'Service shop/orders'
 */
export function nameOf({kind, metadata: {name, namespace}}: ApiObject): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}

function isLabelled(object: unknown): boolean {
  const [key, value] = label;
  return labelsAt(object, 'metadata', 'labels')[key] === value;
}

function labelled(object: ApiObject): ApiObject {
  const [key, value] = label;
  const labels = {...object.metadata.labels, [key]: value};
  return {...object, metadata: {...object.metadata, labels}};
}

/** What is in a namespace of ours goes with it. */
function isOutside({object}: Made): boolean {
  return object.metadata.namespace === undefined;
}

async function removeAll(api: Api, made: readonly Made[]): Promise<readonly string[]> {
  const left: string[] = [];
  const outside = made.filter(isOutside);
  for (const {path, object} of outside) {
    try {
      await remove(api, path);
    } catch (error) {
      left.push(`${nameOf(object)}: ${(error as Error).message}`);
    }
  }
  for (const {path, object} of outside) {
    const gone = async () => {
      if (object.kind === 'Namespace') await endPods(api, object.metadata.name);
      return (await api.cluster.ask({method: 'GET', path})).status === 404;
    };
    const isGone = await comesTrue(gone, api.patience).catch(() => false);
    if (!isGone) left.push(`${nameOf(object)}: is still there`);
  }
  return left;
}

/** Without kubelets nobody confirms that a pod has ended, and its namespace would wait for it. */
async function endPods(api: Api, namespace: string): Promise<void> {
  for (const pod of await listOf(api, {apiVersion: 'v1', kind: 'Pod', namespace})) {
    const {name = ''} = (pod.metadata ?? {}) as {readonly name?: string};
    await remove(api, `/api/v1/namespaces/${namespace}/pods/${name}`, 0);
  }
}
