import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {orStay, unreachableEvent} from './unreachable';

const failed = new Error('Loading chunk 7 failed');
const fails = () => Promise.reject(failed);
const heard = vi.fn();

beforeEach(() => {
  addEventListener(unreachableEvent, heard);
  document.documentElement.dataset.hasHydrated = 'true';
});

afterEach(() => {
  removeEventListener(unreachableEvent, heard);
  heard.mockReset();
  vi.unstubAllGlobals();
});

const network = (answer: () => Promise<unknown>) => vi.stubGlobal('fetch', vi.fn(answer));
const noNetwork = () => network(() => Promise.reject(new TypeError('Failed to fetch')));
/** Whether a promise has ended by the time that everything due has run. */
const hasEnded = (promise: Promise<unknown>) =>
  Promise.race([
    promise.then(
      () => true,
      () => true,
    ),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false))),
  ]);

describe('orStay', () => {
  it('gives what has come', async () => {
    expect(await orStay('/', () => Promise.resolve('page'))).toBe('page');
  });

  it('stays, and says so, where nothing answers at the address', async () => {
    noNetwork();
    expect(await hasEnded(orStay(location.pathname, fails))).toBe(false);
    expect(heard).toHaveBeenCalledOnce();
  });

  it('leaves it to the router where something answers: another release, another page', async () => {
    network(() => Promise.resolve({ok: false}));
    await expect(orStay(location.pathname, fails)).rejects.toBe(failed);
    expect(heard).not.toHaveBeenCalled();
  });

  it('says nothing of a page that was only fetched ahead', async () => {
    noNetwork();
    await expect(orStay('/elsewhere/', fails)).rejects.toBe(failed);
    expect(heard).not.toHaveBeenCalled();
  });

  it('says nothing while the first page comes', async () => {
    noNetwork();
    delete document.documentElement.dataset.hasHydrated;
    await expect(orStay(location.pathname, fails)).rejects.toBe(failed);
    expect(heard).not.toHaveBeenCalled();
  });
});
