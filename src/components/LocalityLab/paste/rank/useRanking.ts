import {useRef, useState} from 'react';
import type {TrafficFault} from '@site/src/readers/cluster/rank/rankTexts';
import type {Ranking} from '@site/src/readers/cluster/rank/types';
import type {Progress} from '@site/src/readers/cluster/source';
import type {RankQuestion} from '../protocol';
import type {UseReading} from '../useReading';

export type RankState =
  | {readonly status: 'idle' | 'cancelled'}
  | {readonly status: 'ranking'; readonly progress: Progress}
  | {readonly status: 'failed'; readonly fault: TrafficFault}
  | {readonly status: 'done'; readonly ranking: Ranking};

/** A ranking in the background; a new one takes the place of the one before it. */
export function useRanking(rank: UseReading['rank'], stop: () => void) {
  const [state, setState] = useState<RankState>({status: 'idle'});
  const asked = useRef(0);
  const start = async (question: RankQuestion, total: number) => {
    asked.current += 1;
    const number = asked.current;
    const isLast = () => asked.current === number;
    setState({status: 'ranking', progress: {done: 0, total}});
    const outcome = await rank(question, (progress) => {
      if (isLast()) setState({status: 'ranking', progress});
    });
    if (outcome === undefined || !isLast()) return;
    setState(
      outcome.ok
        ? {status: 'done', ranking: outcome.ranking}
        : {status: 'failed', fault: outcome.fault},
    );
  };
  return {
    state,
    start: (question: RankQuestion, total: number) => void start(question, total),
    cancel: () => {
      asked.current += 1;
      stop();
      setState({status: 'cancelled'});
    },
  };
}
