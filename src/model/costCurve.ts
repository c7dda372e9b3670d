import type {PathId} from '../data/types';
import {pathCost} from './cost';
import type {CostInput} from './types';

export interface CurvePoint {
  /** GB per month. */
  readonly trafficGb: number;
  /** Money per month by path; a path whose price is unknown is absent. */
  readonly cost: Readonly<Partial<Record<PathId, number>>>;
}

/**
 * Cost of some paths at given traffic volumes, everything else as the reader set it.
 *
 * @param volumes GB per month, in the order wanted.
 * @example costCurve({paths: ['clusterip'], volumes: [1024], input})[0]?.cost.clusterip // 13.65…
 */
export function costCurve({
  paths,
  volumes,
  input,
}: {
  readonly paths: readonly PathId[];
  readonly volumes: readonly number[];
  readonly input: CostInput;
}): readonly CurvePoint[] {
  return volumes.map((trafficGb) => {
    const at = {...input, scenario: {...input.scenario, trafficGb}};
    const cost: Partial<Record<PathId, number>> = {};
    for (const path of paths) {
      const monthly = pathCost(path, at).monthlyCost;
      if (monthly !== undefined) cost[path] = monthly;
    }
    return {trafficGb, cost};
  });
}
