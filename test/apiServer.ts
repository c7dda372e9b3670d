import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {json} from 'node:stream/consumers';
import {afterEach} from 'vitest';

type Fields = Readonly<Record<string, unknown>>;

/** How the server answers a request instead of doing it. */
type ServerAnswer = (response: ServerResponse) => void;

export interface ApiServer {
  readonly url: string;
  /** A kubeconfig that leads here. */
  readonly kubeconfig: string;
  /** `METHOD path` of every request that changes something, in order, without its query. */
  readonly changes: readonly string[];
  /** Objects by path. */
  readonly objects: Map<string, Fields>;
  /** Other answers, by the start of `METHOD path`. */
  readonly answers: Map<string, ServerAnswer>;
}

/** The kinds that the server knows: plural and whether objects are in namespaces. */
const kinds: Readonly<Record<string, Readonly<Record<string, readonly [string, boolean]>>>> = {
  '/api/v1': {
    Namespace: ['namespaces', false],
    Node: ['nodes', false],
    Pod: ['pods', true],
    Service: ['services', true],
    ConfigMap: ['configmaps', true],
  },
  '/apis/apps/v1': {Deployment: ['deployments', true], DaemonSet: ['daemonsets', true]},
  '/apis/discovery.k8s.io/v1': {EndpointSlice: ['endpointslices', true]},
  '/apis/apiextensions.k8s.io/v1': {
    CustomResourceDefinition: ['customresourcedefinitions', false],
  },
};

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** Answers with a Status object, as an API server refuses. */
export const refusal =
  (code: number, message: string): ServerAnswer =>
  (response) => {
    response.writeHead(code, {'content-type': 'application/json'});
    response.end(JSON.stringify({kind: 'Status', status: 'Failure', code, message}));
  };

/** Never answers. */
export const silence: ServerAnswer = () => undefined;

/**
 * Serves on this machine, until the test ends, what `verify:cluster` asks of an API server: discovery,
 * server-side apply, merge patches, lists and deletions of a few kinds.
 *
 * @param given - Objects that are there from the beginning, by path.
 */
export async function serveApi(given: Readonly<Record<string, Fields>> = {}): Promise<ApiServer> {
  const objects = new Map(Object.entries(given));
  const answers = new Map<string, ServerAnswer>();
  const changes: string[] = [];
  const server = createServer((request, response) => {
    const [place = ''] = (request.url ?? '').split('?');
    const call = `${request.method ?? ''} ${place}`;
    if (request.method !== 'GET') changes.push(call);
    const other = [...answers].find(([start]) => call.startsWith(start))?.[1];
    if (other !== undefined) other(response);
    else void answer({request, response, place, objects});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = mkdtempSync(path.join(tmpdir(), 'kubeconfig-'));
  const kubeconfig = path.join(folder, 'config');
  writeFileSync(kubeconfig, configFor(url));
  closers.push(async () => {
    rmSync(folder, {recursive: true});
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {url, kubeconfig, changes, objects, answers};
}

function configFor(server: string): string {
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'trial',
    clusters: [{name: 'trial', cluster: {server}}],
    users: [{name: 'me', user: {token: 'secret'}}],
    contexts: [{name: 'trial', context: {cluster: 'trial', user: 'me'}}],
  });
}

async function answer(asked: {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly place: string;
  readonly objects: Map<string, Fields>;
}): Promise<void> {
  const {request, response, objects} = asked;
  const place = asked.place.replace(/\/status$/, '');
  const send = (status: number, body: unknown) => {
    response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body));
  };
  const isApply = request.headers['content-type'] === 'application/apply-patch+yaml';
  const known = objects.get(place);
  if (place === '/version') send(200, {gitVersion: 'v1.36.2'});
  else if (request.method === 'GET' && place in kinds) send(200, discovery(place));
  else if (request.method === 'GET' && known !== undefined) send(200, known);
  else if (request.method === 'GET' && isList(place)) send(200, listOf(place, objects));
  else if (request.method === 'PATCH' && isApply) {
    objects.set(place, (await json(request)) as Fields);
    send(known === undefined ? 201 : 200, objects.get(place));
  } else if (request.method === 'POST') {
    const made = (await json(request)) as {readonly metadata: {readonly name: string}};
    objects.set(`${place}/${made.metadata.name}`, made);
    send(201, made);
  } else if (known === undefined) refusal(404, 'not found')(response);
  else if (request.method === 'DELETE') {
    for (const key of [...objects.keys()])
      if (key === place || key.includes(`${place.replace('/api/v1', '')}/`)) objects.delete(key);
    send(200, {kind: 'Status', status: 'Success'});
  } else {
    objects.set(place, {...known, ...((await json(request)) as Fields)});
    send(200, objects.get(place));
  }
}

function discovery(group: string) {
  const resources = Object.entries(kinds[group] ?? {}).map(([kind, [name, namespaced]]) => ({
    kind,
    name,
    namespaced,
  }));
  return {kind: 'APIResourceList', resources};
}

function isList(place: string): boolean {
  return Object.values(kinds).some((known) =>
    Object.values(known).some(([plural]) => place.endsWith(`/${plural}`)),
  );
}

function listOf(place: string, objects: ReadonlyMap<string, Fields>) {
  const [, group = '', plural = ''] =
    /^(\/api\/v1|\/apis\/[^/]+\/[^/]+)\/(?:.*\/)?(\w+)$/.exec(place) ?? [];
  const items = [...objects].flatMap(([key, object]) => {
    const parent = key.replace(/\/[^/]+$/, '');
    const within =
      parent === place || (parent.startsWith(`${group}/`) && place === `${group}/${plural}`);
    return within && parent.endsWith(`/${plural}`) ? [object] : [];
  });
  return {kind: 'List', items};
}
