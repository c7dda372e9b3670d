import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {clusterItems, kubectlJson} from '@site/test/kubectl';
import type {Reply, Request} from './protocol';
import {startInPage, startSession} from './session';

const text = {name: null, content: kubectlJson(clusterItems())};
const nothing = () => undefined;

/** A worker that answers as it is told. */
function workerThat(answer: (request: Request, reply: (reply: Reply) => void) => void) {
  const terminate = vi.fn();
  vi.stubGlobal(
    'Worker',
    class {
      onmessage: (event: {data: Reply}) => void = nothing;
      readonly terminate = terminate;
      postMessage(request: Request) {
        answer(request, (data) => this.onmessage({data}));
      }
    },
  );
  return {terminate};
}

/** What becomes of a promise, without waiting for it. */
function fateOf(promise: Promise<unknown>): {now: string} {
  const fate = {now: 'waiting'};
  promise.then(
    () => (fate.now = 'answered'),
    () => (fate.now = 'failed'),
  );
  return fate;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a reader in a worker', () => {
  beforeEach(() => void vi.useFakeTimers());

  it('fails once it has said nothing for twenty seconds, and is ended', async () => {
    const {terminate} = workerThat(nothing);
    const fate = fateOf(startSession().read([text], nothing));
    await vi.advanceTimersByTimeAsync(19_000);
    expect(fate.now).toBe('waiting');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(fate.now).toBe('failed');
    expect(terminate).toHaveBeenCalled();
  });

  it('is waited for as long as it tells of its progress', async () => {
    workerThat(({id}, reply) => {
      setInterval(() => reply({id, type: 'progress', progress: {done: 1, total: 2}}), 15_000);
    });
    const fate = fateOf(startSession().read([text], nothing));
    await vi.advanceTimersByTimeAsync(300_000);
    expect(fate.now).toBe('waiting');
  });

  it('is given less time by who can do without it', async () => {
    workerThat(nothing);
    const fate = fateOf(startSession(4).read([text], nothing));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(fate.now).toBe('failed');
  });

  it('is not waited for after its answer', async () => {
    const outcome = {ok: false, fault: {kind: 'empty'}, name: null} as const;
    const {terminate} = workerThat(({id}, reply) => reply({id, type: 'read', outcome}));
    expect(await startSession().read([text], nothing)).toEqual(outcome);
    await vi.advanceTimersByTimeAsync(300_000);
    expect(terminate).not.toHaveBeenCalled();
  });
});

describe('a reader in the page', () => {
  it('reads the same, without a worker', async () => {
    const session = startInPage();
    const outcome = await session.read([text], nothing);
    expect(outcome.ok && outcome.summary.nodes).toBe(6);
    const choice = {namespace: 'shop', name: 'orders', addressType: 'IPv4'} as const;
    expect(await session.examine(choice, 6)).toBeDefined();
  });

  it('fails where it is asked for what is not there', async () => {
    const choice = {namespace: 'shop', name: 'gone', addressType: 'IPv4'} as const;
    await expect(startInPage().examine(choice, 6)).rejects.toThrow();
  });
});
