import type {PathCost} from './types';

/**
 * Costs with the cheapest first; equal costs keep their order, unknown ones come last.
 *
 * @returns a new list; the given one is not changed.
 * @example cheapestFirst(allPathCosts(input))[0]?.id // 'clusterip-node-local'
 */
export function cheapestFirst(costs: readonly PathCost[]): readonly PathCost[] {
  const key = (cost: PathCost) => cost.monthlyCost ?? Infinity;
  return costs.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}
