import {listAt, textAt} from '../../checks/manifests/read';
import type {Cluster} from './cluster';

/** An object of the API as data. */
export interface ApiObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
  };
  readonly [field: string]: unknown;
}

/** How a cluster calls the kinds it knows. */
export interface Resources {
  /** Path of an object, or undefined where the cluster does not know its kind. */
  readonly pathOf: (object: ApiObject) => Promise<string | undefined>;
  /** Path of all objects of a kind, in a namespace or all of them. */
  readonly listPath: (
    apiVersion: string,
    kind: string,
    namespace?: string,
  ) => Promise<string | undefined>;
  /** Asks again from now on: kinds have been added. */
  readonly forget: () => void;
}

interface Kind {
  readonly plural: string;
  readonly namespaced: boolean;
}

/** Asks a cluster for its kinds, each group once. */
export function resourcesOf(cluster: Cluster): Resources {
  const groups = new Map<string, Promise<ReadonlyMap<string, Kind>>>();
  const find = async (apiVersion: string, kind: string) => {
    const known = groups.get(apiVersion) ?? kindsOf(cluster, apiVersion);
    groups.set(apiVersion, known);
    return (await known).get(kind);
  };
  const collection = async (apiVersion: string, kind: string, namespace?: string) => {
    const found = await find(apiVersion, kind);
    if (found === undefined) return undefined;
    const within = found.namespaced && namespace !== undefined ? `namespaces/${namespace}/` : '';
    return `${groupPath(apiVersion)}/${within}${found.plural}`;
  };
  return {
    pathOf: async ({apiVersion, kind, metadata}) => {
      const list = await collection(apiVersion, kind, metadata.namespace ?? 'default');
      return list === undefined ? undefined : `${list}/${metadata.name}`;
    },
    listPath: collection,
    forget: () => {
      groups.clear();
    },
  };
}

/**
 * Where a version of a group is.
 *
 * @example
 * groupPath('apps/v1') // '/apis/apps/v1'
 */
function groupPath(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}

async function kindsOf(cluster: Cluster, apiVersion: string): Promise<ReadonlyMap<string, Kind>> {
  const {body} = await cluster.ask({method: 'GET', path: groupPath(apiVersion)});
  const kinds = listAt(body, 'resources').flatMap((resource): [string, Kind][] => {
    const plural = textAt(resource, 'name') ?? '';
    const kind = textAt(resource, 'kind') ?? '';
    const {namespaced} = resource as {readonly namespaced?: boolean};
    return plural.includes('/') ? [] : [[kind, {plural, namespaced: namespaced === true}]];
  });
  return new Map(kinds);
}
