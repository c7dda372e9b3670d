import type {PathId} from '@site/src/data/types';
import {memoize} from '@site/src/model/memoize';
import type {Estimate} from '../estimate/estimateOf';

/** Half a cent: what is less reads the same before and after. */
export const SEEN = 0.005;

export interface Move {
  readonly path: PathId;
  readonly from: number;
  readonly to: number;
}

function movesOf(before: Estimate, now: Estimate): readonly Move[] {
  const moves = now.costs.flatMap(({id, monthlyCost: to}): Move[] => {
    const from = before.costOf(id).monthlyCost;
    if (from === undefined || to === undefined || Math.abs(to - from) < SEEN) return [];
    return [{path: id, from, to}];
  });
  return moves.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}

const movesFrom = memoize(
  (before: Estimate) =>
    memoize((now: Estimate) => movesOf(before, now), new WeakMap<Estimate, readonly Move[]>()),
  new WeakMap<Estimate, (now: Estimate) => readonly Move[]>(),
);

/**
 * The totals that read otherwise than before, the largest difference first; worked out once however many rows ask.
 *
 * @example movesBetween(estimateOf(defaultScenario), estimateOf({...defaultScenario, albRules: 100})) // [{path: 'alb-ip', …}]
 */
export function movesBetween(before: Estimate, now: Estimate): readonly Move[] {
  return movesFrom(before)(now);
}
