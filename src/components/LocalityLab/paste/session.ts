import type {Examination} from '@site/src/readers/cluster/examine';
import type {Progress, Source} from '@site/src/readers/cluster/source';
import type {Answer, Choice, Question, ReadOutcome, Reply} from './protocol';

/** A reader in the background that knows one cluster. */
export interface Session {
  /** Rejects where the reader cannot be started. */
  readonly read: (
    sources: readonly Source[],
    onProgress: (progress: Progress) => void,
  ) => Promise<ReadOutcome>;
  /** A Service of the cluster that was read last. */
  readonly examine: (choice: Choice, maxZones: number) => Promise<Examination>;
  /** Stops at once; what was asked is never answered. */
  readonly end: () => void;
}

export type StartSession = () => Session;

/** Asks a worker one question after the other; an answer to an earlier one is not waited for any more. */
function askIn(worker: Worker) {
  let asked = 0;
  return <Type extends Answer['type']>(
    question: Question,
    type: Type,
    onOther?: (answer: Answer) => void,
  ): Promise<Answer & {readonly type: Type}> =>
    new Promise((resolve, reject) => {
      asked += 1;
      const id = asked;
      worker.onerror = () => reject(new Error('The reader failed.'));
      worker.onmessage = ({data}: MessageEvent<Reply>) => {
        if (data.id !== id) return;
        if (data.type === type) resolve(data as Reply & {readonly type: Type});
        else onOther?.(data);
      };
      worker.postMessage({...question, id});
    });
}

/**
 * Starts a reader in a worker of its own, whose code comes with the first call.
 *
 * @throws where the browser has no workers, or does not allow them.
 */
export function startSession(): Session {
  const worker = new Worker(new URL('./cluster.worker.ts', import.meta.url));
  const ask = askIn(worker);
  return {
    read: async (sources, onProgress) => {
      const {outcome} = await ask({type: 'read', sources}, 'read', (answer) => {
        if (answer.type === 'progress') onProgress(answer.progress);
      });
      return outcome;
    },
    examine: async (choice, maxZones) => {
      const {examination} = await ask({type: 'examine', choice, maxZones}, 'examined');
      return examination;
    },
    end: () => worker.terminate(),
  };
}
