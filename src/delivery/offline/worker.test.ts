import {readFileSync} from 'node:fs';
import path from 'node:path';
import {createContext, runInContext} from 'node:vm';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {workerScript} from './build';

const host = 'https://guide.example';
const source = readFileSync(path.join(import.meta.dirname, 'worker.ts'), 'utf8');

type Network = (address: string) => Promise<Response>;
type Listener = (event: object) => void;

/** Storage as browsers have it for workers, and what is in it. */
function createCaches() {
  const stores = new Map<string, Map<string, Response>>();
  const storeOf = (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return store;
  };
  const caches = {
    open: (name: string) =>
      Promise.resolve({
        put: (address: string, response: Response) =>
          Promise.resolve(storeOf(name).set(address, response)),
        match: (address: string) => Promise.resolve(storeOf(name).get(address)?.clone()),
      }),
    keys: () => Promise.resolve([...stores.keys()]),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
  };
  return {caches, stores};
}

/** The worker of one release, as a browser starts it. */
function startWorker(release: string, caches: object, network: Network, windows = 0) {
  const skipWaiting = vi.fn(() => Promise.resolve());
  const matchAll = () => Promise.resolve(Array<object>(windows).fill({}));
  const listeners = new Map<string, Listener>();
  const asked: string[] = [];
  runInContext(
    workerScript(source, release),
    createContext({
      URL,
      caches,
      fetch: (request: Request | string) => {
        const address = typeof request === 'string' ? request : request.url;
        asked.push(address);
        return network(address);
      },
      registration: {scope: `${host}/`},
      clients: {claim: () => Promise.resolve(), matchAll},
      skipWaiting,
      addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    }),
  );
  const tell = async (type: string, event: object) => {
    const work: Promise<unknown>[] = [];
    let response: Promise<Response> | undefined;
    listeners.get(type)?.({
      ...event,
      waitUntil: (promise: Promise<unknown>) => work.push(promise),
      respondWith: (promise: Promise<Response>) => (response = promise),
    });
    const answer = await response;
    await Promise.all(work);
    return answer;
  };
  return {
    asked,
    skipWaiting,
    hear: (data: object) => tell('message', {data}),
    activate: () => tell('activate', {}),
    ask: async (address: string, options?: RequestInit) => {
      const answer = await tell('fetch', {request: new Request(host + address, options)});
      return answer?.text();
    },
  };
}

const page = (release: string, words: string, status = 200) =>
  new Response(`<html data-release="${release}">${words}</html>`, {
    status,
    headers: {'content-type': 'text/html; charset=utf-8'},
  });
const script = (code: string) =>
  new Response(code, {headers: {'content-type': 'application/javascript'}});
const noNetwork = () => Promise.reject(new TypeError('Failed to fetch'));

let storage: ReturnType<typeof createCaches>;
let network: Network;
const start = (release: string) =>
  startWorker(release, storage.caches, (address) => network(address));

beforeEach(() => {
  storage = createCaches();
});

describe('a page', () => {
  it('comes from the network, and without one as it was read last', async () => {
    const worker = start('a1');
    network = () => Promise.resolve(page('a1', 'first'));
    await worker.ask('/dns/?v=1');
    network = () => Promise.resolve(page('a1', 'second'));
    expect(await worker.ask('/dns/')).toContain('second');
    network = noNetwork;
    expect(await worker.ask('/dns/?v=1&azCount=2')).toContain('second');
  });

  it('of another release is shown, and not kept', async () => {
    const worker = start('a1');
    network = () => Promise.resolve(page('b2', 'newer'));
    expect(await worker.ask('/dns/')).toContain('newer');
    network = noNetwork;
    await expect(worker.ask('/dns/')).rejects.toThrow('Failed to fetch');
  });

  it('that says no is not kept', async () => {
    const worker = start('a1');
    network = () => Promise.resolve(page('a1', 'out of order', 503));
    await worker.ask('/dns/');
    network = noNetwork;
    await expect(worker.ask('/dns/')).rejects.toThrow('Failed to fetch');
  });
});

describe('a file with a hash in its name', () => {
  const file = '/assets/js/7.1a2b.js';

  it('is asked for once', async () => {
    const worker = start('a1');
    network = () => Promise.resolve(script('run()'));
    await worker.ask(file);
    network = noNetwork;
    expect(await worker.ask(file)).toBe('run()');
    expect(worker.asked).toEqual([host + file]);
  });

  it('that a host has answered with a page is not kept', async () => {
    const worker = start('a1');
    network = () => Promise.resolve(page('', 'Sign in'));
    await worker.ask(file);
    network = () => Promise.resolve(script('run()'));
    expect(await worker.ask(file)).toBe('run()');
  });

  it('of which half was kept is replaced when it is asked for anew', async () => {
    const worker = start('a1');
    network = () => Promise.resolve(script('ru'));
    await worker.ask(file);
    network = () => Promise.resolve(script('run()'));
    expect(await worker.ask(file, {cache: 'reload'})).toBe('run()');
    network = noNetwork;
    expect(await worker.ask(file)).toBe('run()');
  });
});

describe('another release', () => {
  it('takes nothing of the one before it', async () => {
    network = () => Promise.resolve(page('a1', 'older'));
    await start('a1').ask('/dns/');
    const newer = start('b2');
    await newer.activate();
    network = noNetwork;
    await expect(newer.ask('/dns/')).rejects.toThrow('Failed to fetch');
    expect([...storage.stores.keys()].filter((name) => name !== 'guide-b2')).toEqual([]);
  });

  it('leaves alone what others keep on the same host', async () => {
    await storage.caches.open('other').then((other) => other.put('/', script('')));
    await start('b2').activate();
    expect([...storage.stores.keys()]).toContain('other');
  });
});

describe('a worker that waits for the one before it', () => {
  const told = async (windows: number, alone: boolean) => {
    const {hear, skipWaiting} = startWorker('b2', storage.caches, noNetwork, windows);
    await hear({kind: 'start', alone});
    return skipWaiting.mock.calls.length;
  };

  it('starts when the reader asks for the newer edition, however many windows are open', async () => {
    expect(await told(1, false)).toBe(1);
    expect(await told(3, false)).toBe(1);
  });

  it('starts by itself only where no other window may need the one before it', async () => {
    expect(await told(1, true)).toBe(1);
    expect(await told(2, true)).toBe(0);
  });

  it('does not start for any other word', async () => {
    const {hear, skipWaiting} = startWorker('b2', storage.caches, noNetwork, 1);
    await hear({kind: 'keep', addresses: []});
    expect(skipWaiting).not.toHaveBeenCalled();
  });
});

const failing = (name: string) => vi.fn(() => Promise.reject(new DOMException(name, name)));

it.each([
  ['denied', () => ({open: failing('SecurityError'), keys: failing('SecurityError')})],
  [
    'full',
    () => ({
      open: () =>
        Promise.resolve({
          match: () => Promise.resolve(undefined),
          put: failing('QuotaExceededError'),
        }),
    }),
  ],
])('storage that is %s costs nobody the page', async (_how, caches) => {
  network = () => Promise.resolve(page('a1', 'words'));
  const worker = startWorker('a1', caches(), (address) => network(address));
  expect(await worker.ask('/dns/')).toContain('words');
  network = () => Promise.resolve(script('run()'));
  expect(await worker.ask('/assets/js/7.1a2b.js')).toBe('run()');
  expect(worker.asked.length).toBe(2);
});
