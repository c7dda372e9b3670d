import {textAt} from '../../checks/manifests/read';
import {ClusterSilent} from './cluster';
import type {Cluster} from './cluster';
import type {ApiObject, Resources} from './resources';

/** What became of an object that was handed to the API server. */
export type Applied =
  | {readonly outcome: 'accepted'; readonly warnings: readonly string[]}
  | {readonly outcome: 'unknown kind'}
  /** Refused for what it says, for want of rights, or not answered at all. */
  | {readonly outcome: 'refused' | 'forbidden' | 'silent'; readonly message: string};

const manager = 'eks-east-west-guide';

/** Applies an object on the server's side, with strict validation: unknown and doubled fields are refused. */
export async function apply(
  {cluster, resources}: {readonly cluster: Cluster; readonly resources: Resources},
  object: ApiObject,
): Promise<Applied> {
  try {
    const path = await resources.pathOf(object);
    if (path === undefined) return {outcome: 'unknown kind'};
    const query = `fieldManager=${manager}&fieldValidation=Strict&force=true`;
    const type = 'application/apply-patch+yaml';
    const ask = {method: 'PATCH', path: `${path}?${query}`, body: object, type} as const;
    const {status, body, warnings} = await cluster.ask(ask);
    if (status === 200 || status === 201) return {outcome: 'accepted', warnings};
    const message = textAt(body, 'message') ?? `HTTP ${status}`;
    return {outcome: status === 401 || status === 403 ? 'forbidden' : 'refused', message};
  } catch (error) {
    if (!(error instanceof ClusterSilent)) throw error;
    return {outcome: 'silent', message: error.message};
  }
}
