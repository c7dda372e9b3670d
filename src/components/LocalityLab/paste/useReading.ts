import {useEffect, useRef, useState, type RefObject} from 'react';
import type {Examination} from '@site/src/readers/cluster/examine';
import type {ClusterSummary} from '@site/src/readers/cluster/summaries';
import {sizeOf, type Progress, type Source} from '@site/src/readers/cluster/source';
import type {Choice, RankOutcome, RankQuestion, ReadOutcome} from './protocol';
import type {Session, StartSession} from './session';

export type Reading =
  | {readonly status: 'idle' | 'cancelled' | 'unavailable'}
  | {readonly status: 'reading'; readonly progress: Progress}
  | ({readonly status: 'failed'} & Extract<ReadOutcome, {readonly ok: false}>)
  | {readonly status: 'done'; readonly summary: ClusterSummary};

export interface Examined {
  readonly choice: Choice;
  readonly examination: Examination;
}

export interface UseReading {
  readonly reading: Reading;
  readonly read: (sources: readonly Source[]) => void;
  readonly cancel: () => void;
  readonly examine: (choice: Choice, maxZones: number) => Promise<Examined | undefined>;
  /** The ranking of all Services; undefined where it is no longer wanted. */
  readonly rank: (
    asked: RankQuestion,
    onProgress: (progress: Progress) => void,
  ) => Promise<RankOutcome | undefined>;
  readonly stopRanking: () => void;
}

/** Bytes that a page reads without being felt, where no worker does. */
const SMALL = 1_000_000;

/** Seconds after which it does. */
const SMALL_PATIENCE = 4;

function endSession(session: RefObject<Session | undefined>): void {
  session.current?.end();
  session.current = undefined;
}

/**
 * The reader in the background: it starts with the first text and ends with the panel. Where it does not answer, little text is
 * read in the page.
 */
export function useReading(start: StartSession, startInPage: StartSession): UseReading {
  const [reading, setReading] = useState<Reading>({status: 'idle'});
  const session = useRef<Session>(undefined);
  useEffect(() => () => endSession(session), []);

  const attempt = async <Result>(
    ask: (own: Session) => Promise<Result>,
    [begin, ...others]: readonly StartSession[] = [start],
  ): Promise<Result | undefined> => {
    let own: Session | undefined;
    try {
      own = session.current ?? begin?.();
      session.current = own;
      const result = own && (await ask(own));
      return session.current === own ? result : undefined;
    } catch {
      if (session.current !== own) return undefined;
      endSession(session);
      if (others.length > 0) return attempt(ask, others);
      setReading({status: 'unavailable'});
      return undefined;
    }
  };

  const read = async (sources: readonly Source[]) => {
    // Whatever is still being read is no longer asked for.
    endSession(session);
    const total = sources.reduce((sum, source) => sum + sizeOf(source), 0);
    setReading({status: 'reading', progress: {done: 0, total}});
    const ask = (own: Session) =>
      own.read(sources, (progress) => {
        if (session.current === own) setReading({status: 'reading', progress});
      });
    const outcome = await attempt(
      ask,
      total <= SMALL ? [() => start(SMALL_PATIENCE), startInPage] : [start],
    );
    if (outcome === undefined) return;
    setReading(
      outcome.ok ? {status: 'done', summary: outcome.summary} : {status: 'failed', ...outcome},
    );
  };

  return {
    reading,
    read: (sources) => void read(sources),
    cancel: () => {
      endSession(session);
      setReading({status: 'cancelled'});
    },
    examine: async (choice, maxZones) => {
      const examination = await attempt((own) => own.examine(choice, maxZones));
      return examination && {choice, examination};
    },
    rank: (asked, onProgress) => attempt((own) => own.rank(asked, onProgress)),
    stopRanking: () => session.current?.stopRanking(),
  };
}
