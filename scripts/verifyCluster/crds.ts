import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import {parseAllDocuments} from 'yaml';
import {listAt, textAt} from '../checks/manifests/read';
import {InputError} from '../input/inputError';
import type {Api} from './kube/objects';
import {comesTrue} from './kube/objects';
import type {ApiObject} from './kube/resources';
import type {Ours} from './ours';

/**
 * Reads the CustomResourceDefinitions of a folder; other objects in its files are left alone.
 *
 * @param folder - Files ending in .yaml, .yml or .json.
 * @throws InputError when the folder cannot be read, a file is not YAML, or no file has one.
 */
export async function readCrds(folder: string): Promise<readonly ApiObject[]> {
  const allowed = 'a folder with CustomResourceDefinitions in YAML files';
  const wrong = (got: string) => new InputError({field: '--crds', got, allowed});
  const names = await readdir(folder).catch((error: unknown) => {
    throw wrong((error as Error).message);
  });
  const crds: ApiObject[] = [];
  for (const name of names.filter((entry) => /\.(ya?ml|json)$/.test(entry)).sort()) {
    const documents = parseAllDocuments(await readFile(path.join(folder, name), 'utf8'));
    for (const document of [...documents]) {
      const [fault] = document.errors;
      if (fault !== undefined) throw wrong(`${name}: ${fault.message.split('\n')[0] ?? ''}`);
      const data = document.toJS() as {readonly kind?: unknown} | null;
      if (data?.kind === 'CustomResourceDefinition') crds.push(data as unknown as ApiObject);
    }
  }
  if (crds.length === 0) throw wrong(`${folder}, without one`);
  return crds;
}

/**
 * Installs definitions that the cluster does not have, and waits until it serves them.
 *
 * @returns What went wrong, in words; definitions that are there already are left as they are.
 */
export async function installCrds(
  {api, ours}: {readonly api: Api; readonly ours: Ours},
  crds: readonly ApiObject[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const crd of crds) {
    if (await ours.isOthers(crd)) continue;
    const applied = await ours.apply(crd);
    if (applied.outcome === 'accepted') {
      if (await comesTrue(() => isServed(api, crd), api.patience)) continue;
      faults.push(`CRD ${crd.metadata.name}: is not served`);
    } else {
      const message = applied.outcome === 'unknown kind' ? '' : `: ${applied.message}`;
      faults.push(`CRD ${crd.metadata.name}: ${applied.outcome}${message}`);
    }
  }
  api.resources.forget();
  return faults;
}

async function isServed({cluster, resources}: Api, crd: ApiObject): Promise<boolean> {
  const place = await resources.pathOf(crd);
  const {body} = await cluster.ask({method: 'GET', path: place ?? ''});
  return listAt(body, 'status', 'conditions').some(
    (condition) =>
      textAt(condition, 'type') === 'Established' && textAt(condition, 'status') === 'True',
  );
}
