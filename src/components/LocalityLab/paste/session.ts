import {watchSilence} from '../../parts/background/silence';
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
  Request,
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

/** @param patience seconds without a word, after which it counts as failed. */
export type StartSession = (patience?: number) => Session;

/** Where questions go, and answers come from. */
interface Port {
  readonly post: (request: Request) => void;
  /** Stops at once; nothing is answered any more. */
  readonly end: () => void;
}

interface Heard {
  readonly reply: (reply: Reply) => void;
  readonly fail: () => void;
}

/** Asks questions, several at a time; each gets its own answers. */
function askThrough(open: (heard: Heard) => Port, patience?: number) {
  let asked = 0;
  const waiting = new Map<number, {take: (answer: Answer) => void; fail: () => void}>();
  const fail = () => {
    silence.stop();
    port.end();
    waiting.forEach((question) => question.fail());
    waiting.clear();
  };
  const silence = watchSilence(fail, patience);
  const reply = (answer: Reply) => {
    silence.heard();
    waiting.get(answer.id)?.take(answer);
    if (waiting.size === 0) silence.stop();
  };
  const port = open({reply, fail});
  const ask = <Type extends Answer['type']>(
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
      silence.heard();
      port.post({...question, id});
    });
  const end = () => {
    silence.stop();
    port.end();
  };
  return {ask, end, tell: (question: Question) => port.post({...question, id: (asked += 1)})};
}

function sessionThrough(open: (heard: Heard) => Port, patience?: number): Session {
  const {ask, end, tell} = askThrough(open, patience);
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
    stopRanking: () => tell({type: 'stop'}),
    end,
  };
}

/**
 * Starts a reader in a worker of its own, whose code comes with the first call. It fails where the worker does, and where
 * that says nothing for twenty seconds.
 *
 * @throws where the browser has no workers, or does not allow them.
 */
export function startSession(patience?: number): Session {
  const open = ({reply, fail}: Heard): Port => {
    const worker = new Worker(new URL('./cluster.worker.ts', import.meta.url));
    worker.onerror = fail;
    worker.onmessage = ({data}: MessageEvent<Reply>) => reply(data);
    return {post: (request) => worker.postMessage(request), end: () => worker.terminate()};
  };
  return sessionThrough(open, patience);
}

/** Starts the same reader in the page itself: for little text, where no worker answers. */
export function startInPage(): Session {
  return sessionThrough(({reply, fail}) => {
    let ended = false;
    const answer = import('./answer').then(({createAnswerer}) =>
      createAnswerer((words) => {
        if (!ended) reply(words);
      }),
    );
    return {
      post: (request) => void answer.then((give) => give(request)).catch(fail),
      end: () => {
        ended = true;
      },
    };
  });
}
