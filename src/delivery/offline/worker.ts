/**
 * The service worker of the guide. It keeps what was read, so that it opens without a network: files with a hash in their name from
 * the first time on, all else only for when the network does not answer. It keeps one release, its own: a page of another is shown and
 * not kept, so that no reader sees two at once. The build writes its release into it (`build.ts`); another release is another worker, which
 * waits until the reader asks for it.
 */
declare const RELEASE: string;

/** What is used of a service worker's globals; TypeScript has them only in place of a page's. */
interface Lifetime extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchAsked extends Lifetime {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Told extends Lifetime {
  readonly data:
    | {readonly kind: 'keep'; readonly addresses: readonly string[]}
    | {readonly kind: 'start'; readonly alone: boolean}
    | {readonly kind: 'which'};
  readonly ports: readonly MessagePort[];
}
interface Worker {
  readonly registration: {readonly scope: string};
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: {includeUncontrolled: boolean}): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'activate', listener: (event: Lifetime) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchAsked) => void): void;
  addEventListener(type: 'message', listener: (event: Told) => void): void;
}

const worker = globalThis as unknown as Worker;
const cacheName = `guide-${RELEASE}`;

const isHashed = ({pathname}: URL) => pathname.includes('/assets/');

/** The reader's choices stand in the query; the page is the same. */
const keyOf = ({origin, pathname}: URL) => origin + pathname;

const isPage = (response: Response) =>
  response.headers.get('content-type')?.startsWith('text/html') === true;

/** Other files without a hash, such as the text of the search, do not say which release they are of. */
const isPicture = (response: Response) =>
  response.headers.get('content-type')?.startsWith('image/') === true;

async function isOfThisRelease(page: Response): Promise<boolean> {
  const html = await page.text();
  return html.includes(`data-release="${RELEASE}"`);
}

async function keep(url: URL, response: Response): Promise<void> {
  if (!response.ok || response.redirected) return;
  const isOurs = isPage(response)
    ? await isOfThisRelease(response.clone())
    : isHashed(url) || isPicture(response);
  if (!isOurs) return;
  const cache = await caches.open(cacheName);
  await cache.put(keyOf(url), response);
}

async function kept(url: URL): Promise<Response | undefined> {
  const cache = await caches.open(cacheName);
  return cache.match(keyOf(url));
}

/** Storage that is full, or denied, must not cost the reader the page. */
const quietly = (work: Promise<unknown>) => work.catch(() => undefined);

/** Asked for anew, where what was kept is no good (`useLazyModule`): then the network answers. */
const isAskedAnew = ({cache}: Request) => cache === 'reload';

async function hashedFile(event: FetchAsked, url: URL): Promise<Response> {
  const stored = isAskedAnew(event.request) ? undefined : await kept(url).catch(() => undefined);
  if (stored !== undefined) return stored;
  const response = await fetch(event.request);
  event.waitUntil(quietly(keep(url, response.clone())));
  return response;
}

async function otherFile(event: FetchAsked, url: URL): Promise<Response> {
  try {
    // Else the browser's own cache might answer with a page of another release.
    const response = await fetch(event.request, {cache: 'no-cache'});
    event.waitUntil(quietly(keep(url, response.clone())));
    return response;
  } catch (error) {
    const stored = await kept(url).catch(() => undefined);
    if (stored === undefined) throw error;
    return stored;
  }
}

/** Keeps what a page had loaded before there was a worker. */
async function keepLoaded(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const url = new URL(address);
    if ((await kept(url)) === undefined) await keep(url, await fetch(keyOf(url)));
  }
}

/** Takes the place of the worker before it. An open page of its release may still need that: then this one waits. */
async function start(alone: boolean): Promise<void> {
  const open = await worker.clients.matchAll({includeUncontrolled: true});
  if (!alone || open.length <= 1) await worker.skipWaiting();
}

async function dropOtherReleases(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith('guide-') && name !== cacheName);
  await Promise.all(others.map((name) => caches.delete(name)));
}

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOtherReleases().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  const {data} = event;
  if (data.kind === 'keep') event.waitUntil(quietly(keepLoaded(data.addresses)));
  if (data.kind === 'start') event.waitUntil(start(data.alone));
  if (data.kind === 'which') event.ports[0]?.postMessage(RELEASE);
});

worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || !url.href.startsWith(worker.registration.scope)) return;
  event.respondWith(isHashed(url) ? hashedFile(event, url) : otherFile(event, url));
});
