import type {Examination} from '@site/src/readers/cluster/examine';
import type {Progress, Source} from '@site/src/readers/cluster/source';
import type {
  Answer,
  Choice,
  Question,
  RankOutcome,
  RankQuestion,
  ReadOutcome,
  Reply,
} from './protocol';

/** A reader in the background that knows one cluster. */
export interface Session {
  /** Rejects where the reader cannot be started. */
  readonly read: (
    sources: readonly Source[],
    onProgress: (progress: Progress) => void,
  ) => Promise<ReadOutcome>;
  /** A Service of the cluster that was read last. */
  readonly examine: (choice: Choice, maxZones: number) => Promise<Examination>;
  /** All Services of the cluster, ranked; with what would be saved at these prices. */
  readonly rank: (
    asked: RankQuestion,
    onProgress: (progress: Progress) => void,
  ) => Promise<RankOutcome>;
  /** Ends the ranking that is under way; its answer never comes. */
  readonly stopRanking: () => void;
  /** Stops at once; what was asked is never answered. */
  readonly end: () => void;
}

export type StartSession = () => Session;

/** Asks a worker questions, several at a time; each gets its own answers. */
function askIn(worker: Worker) {
  let asked = 0;
  const waiting = new Map<number, {take: (answer: Answer) => void; fail: () => void}>();
  worker.onerror = () => waiting.forEach(({fail}) => fail());
  worker.onmessage = ({data}: MessageEvent<Reply>) => waiting.get(data.id)?.take(data);
  return <Type extends Answer['type']>(
    question: Question,
    type: Type,
    onOther?: (answer: Answer) => void,
  ): Promise<Answer & {readonly type: Type}> =>
    new Promise((resolve, reject) => {
      asked += 1;
      const id = asked;
      const take = (answer: Answer) => {
        if (answer.type !== type) {
          onOther?.(answer);
          return;
        }
        waiting.delete(id);
        resolve(answer as Answer & {readonly type: Type});
      };
      waiting.set(id, {take, fail: () => reject(new Error('The reader failed.'))});
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
    rank: async (asked, onProgress) => {
      const {outcome} = await ask({type: 'rank', asked}, 'ranked', (answer) => {
        if (answer.type === 'progress') onProgress(answer.progress);
      });
      return outcome;
    },
    stopRanking: () => void ask({type: 'stop'}, 'ranked'),
    end: () => worker.terminate(),
  };
}
