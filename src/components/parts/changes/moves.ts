import type {PathId} from '@site/src/data/types';
import type {Estimate} from '../estimate/estimateOf';

/** Half a cent: what is less reads the same before and after. */
export const SEEN = 0.005;

export interface Move {
  readonly path: PathId;
  readonly from: number;
  readonly to: number;
}

/**
 * The totals that read otherwise than before, the largest difference first.
 *
 * @example movesBetween(estimateOf(defaultScenario), estimateOf({...defaultScenario, albRules: 100})) // [{path: 'alb-ip', …}]
 */
export function movesBetween(before: Estimate, now: Estimate): readonly Move[] {
  const moves = now.costs.flatMap(({id, monthlyCost: to}): Move[] => {
    const from = before.costOf(id).monthlyCost;
    if (from === undefined || to === undefined || Math.abs(to - from) < SEEN) return [];
    return [{path: id, from, to}];
  });
  return moves.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
}
