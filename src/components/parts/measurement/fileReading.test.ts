import {afterEach, describe, expect, it, vi} from 'vitest';
import {readFilesInWorker, type FilesAnswer} from './fileReading';

const question = {
  files: [{name: 'bill.csv', blob: new Blob(['usage_type,gb'])}],
  column: undefined,
};
const nothing = () => undefined;

/** A worker that is started, and does what it is told when files are posted. */
function workerThat(answer: (worker: FakeWorker) => void) {
  const terminate = vi.fn();
  class StartedWorker implements FakeWorker {
    onmessage: FakeWorker['onmessage'] = nothing;
    onerror: FakeWorker['onerror'] = nothing;
    readonly terminate = terminate;
    postMessage() {
      answer(this);
    }
  }
  vi.stubGlobal('Worker', StartedWorker);
  return {terminate};
}

interface FakeWorker {
  onmessage: (event: {data: FilesAnswer}) => void;
  onerror: () => void;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a reader of files', () => {
  it.each([
    ['has no workers', undefined],
    [
      'does not allow them',
      class {
        constructor() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        }
      },
    ],
  ])('fails, and throws nothing, where the browser %s', async (_, Worker) => {
    vi.stubGlobal('Worker', Worker);
    const {measured, cancel} = readFilesInWorker(question, nothing);
    await expect(measured).rejects.toThrow();
    expect(cancel).not.toThrow();
  });

  it('fails, and is ended, where its code does not come', async () => {
    const {terminate} = workerThat((worker) => worker.onerror());
    await expect(readFilesInWorker(question, nothing).measured).rejects.toThrow();
    expect(terminate).toHaveBeenCalled();
  });

  it('fails, and is ended, once it has said nothing for twenty seconds', async () => {
    vi.useFakeTimers();
    const {terminate} = workerThat(nothing);
    const fate = expect(readFilesInWorker(question, nothing).measured).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(19_000);
    expect(terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2_000);
    await fate;
    expect(terminate).toHaveBeenCalled();
  });

  it('tells how far it is', async () => {
    workerThat(({onmessage}) => {
      onmessage({data: {type: 'progress', share: 0.5}});
      onmessage({data: {type: 'done', measured: {} as never}});
    });
    const shares: number[] = [];
    await readFilesInWorker(question, (share) => shares.push(share)).measured;
    expect(shares).toEqual([0.5]);
  });
});
