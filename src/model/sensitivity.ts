import type {NumberField, PathId} from '../data/types';
import {pathCost} from './cost';
import type {CostInput} from './types';

/** How far one input is moved, down and up. */
export interface InputRange {
  readonly field: NumberField;
  readonly low: number;
  readonly high: number;
}

/** What moving one input does to a path's monthly cost, everything else as the reader set it. */
export interface Swing extends InputRange {
  readonly costAtLow: number;
  readonly costAtHigh: number;
  /** Distance between the two costs, money per month. */
  readonly swing: number;
}

/** Rounding leaves differences far below any money. */
const DUST = 1e-9;

/**
 * Which inputs move a path's cost, the strongest first. Inputs that do not move it are left out.
 *
 * @param ranges how far each input is moved; one at a time.
 * @returns swings in money per month; undefined where a price of the path is not known.
 * @example sensitivity({path: 'clusterip', input, ranges: [{field: 'azCount', low: 2, high: 4}]})?.[0]?.swing // 51.2
 */
export function sensitivity({
  path,
  input,
  ranges,
}: {
  readonly path: PathId;
  readonly input: CostInput;
  readonly ranges: readonly InputRange[];
}): readonly Swing[] | undefined {
  const costWith = (field: NumberField, value: number) =>
    pathCost(path, {...input, scenario: {...input.scenario, [field]: value}}).monthlyCost;
  const swings: Swing[] = [];
  for (const range of ranges) {
    const costAtLow = costWith(range.field, range.low);
    const costAtHigh = costWith(range.field, range.high);
    if (costAtLow === undefined || costAtHigh === undefined) return undefined;
    const swing = Math.abs(costAtHigh - costAtLow);
    if (swing > DUST) swings.push({...range, costAtLow, costAtHigh, swing});
  }
  return swings.toSorted((a, b) => b.swing - a.swing);
}
