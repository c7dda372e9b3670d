import {trustedAddress} from '../trustedTypes';

/** The waiting worker of a newer release, and how to let it start. */
export type Offer = () => void;

/** The release of the open page; undefined where no release was made of the build. */
const openRelease = () => document.documentElement.dataset.release;

function releaseOf(worker: ServiceWorker): Promise<unknown> {
  const {port1, port2} = new MessageChannel();
  worker.postMessage({kind: 'which'}, [port2]);
  return new Promise((resolve) => {
    port1.onmessage = ({data}) => resolve(data);
  });
}

/** What the page has loaded so far: it and its files. */
function loadedHere(): readonly string[] {
  const files = performance.getEntriesByType('resource').map(({name}) => name);
  const ours = files.filter((name) => name.startsWith(location.origin));
  return [location.href, ...new Set(ours)];
}

/** Starts a newer release, and shows the open page anew in it. */
function take(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
    once: true,
  });
  worker.postMessage({kind: 'start', alone: false});
}

/** Calls back when a worker of another release than the open page waits, now or later. */
function whenNewer(registration: ServiceWorkerRegistration, offer: (take: Offer) => void): void {
  const look = async () => {
    const {waiting} = registration;
    if (waiting === null) return;
    if ((await releaseOf(waiting)) !== openRelease()) offer(() => take(waiting));
    else waiting.postMessage({kind: 'start', alone: true});
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => void look());
  });
  void look();
}

/**
 * Has the service worker keep what is read, and tells when a newer release is there. Without a release, or where the browser has or
 * allows no service worker, it does nothing.
 *
 * @param root - Where the site begins, all languages together.
 * @param offer - Gets how to take the newer release; nothing happens before it is called.
 */
export async function keepForOffline(root: string, offer: (take: Offer) => void): Promise<void> {
  if (openRelease() === undefined || !('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(trustedAddress(`${root}sw.js`), {
      scope: root,
    });
    const keepOpenPage = ({active}: ServiceWorkerRegistration) =>
      active?.postMessage({kind: 'keep', addresses: loadedHere()});
    keepOpenPage(await navigator.serviceWorker.ready);
    navigator.serviceWorker.addEventListener('controllerchange', () => keepOpenPage(registration));
    whenNewer(registration, offer);
  } catch {
    // Storage that is denied: the guide works, but not without a network.
  }
}
