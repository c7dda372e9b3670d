import {setTimeout as pause} from 'node:timers/promises';
import type {Fields} from '../../checks/manifests/read';
import {listAt, textAt} from '../../checks/manifests/read';
import type {Answer, Cluster} from './cluster';
import type {Resources} from './resources';

/** How long something may take to come about, and how often it is looked at, in seconds. */
export interface Patience {
  readonly seconds: number;
  readonly every: number;
}

/** A cluster and how it calls its kinds. */
export interface Api {
  readonly cluster: Cluster;
  readonly resources: Resources;
  readonly patience: Patience;
}

/** The objects of a kind in a namespace; none where the kind is unknown or may not be read. */
export async function listOf(
  {cluster, resources}: Api,
  kind: {readonly apiVersion: string; readonly kind: string; readonly namespace?: string},
): Promise<readonly Fields[]> {
  const path = await resources.listPath(kind.apiVersion, kind.kind, kind.namespace);
  if (path === undefined) return [];
  const {status, body} = await cluster.ask({method: 'GET', path});
  return status === 200 ? (listAt(body, 'items') as readonly Fields[]) : [];
}

/**
 * Changes fields of an object; `null` removes one. An object that is not there stays away.
 *
 * @throws Error when the API server refuses the change.
 */
export async function change(api: Api, path: string, body: unknown): Promise<void> {
  const type = 'application/merge-patch+json';
  const answer = await api.cluster.ask({method: 'PATCH', path, body, type});
  if (answer.status !== 404) failUnlessDone(answer, `change of ${path}`);
}

/**
 * Deletes an object, at once; one that is not there is no fault.
 *
 * @throws Error when the API server refuses.
 */
export async function remove(api: Api, path: string, seconds?: number): Promise<void> {
  const body = {
    propagationPolicy: 'Background',
    ...(seconds !== undefined && {gracePeriodSeconds: seconds}),
  };
  const answer = await api.cluster.ask({method: 'DELETE', path, body});
  if (answer.status !== 404) failUnlessDone(answer, `deletion of ${path}`);
}

/** @throws Error with the API server's own words unless it did what it was asked for. */
export function failUnlessDone({status, body}: Answer, what: string): void {
  if (status < 300) return;
  throw new Error(`${what}: ${textAt(body, 'message') ?? `HTTP ${status}`}`);
}

/**
 * Looks again and again until something holds.
 *
 * @returns Whether it came to hold in time.
 */
export async function comesTrue(
  holds: () => Promise<boolean>,
  {seconds, every}: Patience,
): Promise<boolean> {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() >= end) return false;
    await pause(every * 1000);
  }
  return true;
}
