import type {Currency, PathId} from '@site/src/data/types';
import {inCurrency} from './compare';
import type {Pinned} from './usePinned';

/** Pins at one traffic volume of the cost-against-traffic chart. */
export interface CurvePins {
  readonly letters: string;
  readonly trafficGb: number;
  /** Costs above zero: a logarithmic axis has no zero. */
  readonly points: readonly {
    readonly letter: string;
    readonly path: PathId;
    readonly cost: number;
  }[];
}

function pointsOf({letter, estimate}: Pinned, paths: readonly PathId[]): CurvePins['points'] {
  return paths.flatMap((path) => {
    const cost = estimate.costOf(path).monthlyCost;
    return cost === undefined || cost <= 0 ? [] : [{letter, path, cost}];
  });
}

/**
 * The pins as points of the chart; pins of the same traffic share a line and its label.
 *
 * @param currency of the axis; pins in another one have no place on it.
 */
export function curvePins(
  pinned: readonly Pinned[],
  paths: readonly PathId[],
  currency: Currency,
): readonly CurvePins[] {
  const byTraffic = new Map<number, CurvePins>();
  for (const one of inCurrency(pinned, currency)) {
    const {trafficGb} = one.pin.scenario;
    const before = byTraffic.get(trafficGb);
    byTraffic.set(trafficGb, {
      letters: (before?.letters ?? '') + one.letter,
      trafficGb,
      points: [...(before?.points ?? []), ...pointsOf(one, paths)],
    });
  }
  return [...byTraffic.values()].filter(({trafficGb}) => trafficGb > 0);
}
