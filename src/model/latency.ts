import type {
  FigureId,
  LatencyFigures,
  LatencyRange,
  PathId,
  Percentile,
  Scenario,
} from '../data/types';
import {timedLegs} from './crossings';
import {pathModels} from './pathModels';

export interface LatencyInput {
  readonly scenario: Scenario;
  readonly figures: LatencyFigures;
}

/** Latency a path adds to the direct pod-to-pod path, in milliseconds, and what it is made of. */
export interface PathLatency {
  readonly id: PathId;
  /** The figure the path's own part comes from. */
  readonly figureId: FigureId;
  /** Own part: what the proxies, load balancers or kube-proxy add; absent where it is not known. */
  readonly own?: LatencyRange;
  /** Part of the zone crossings. */
  readonly crossing?: LatencyRange;
  /** Own part and crossings together; absent where a part is not known: never zero. */
  readonly total?: LatencyRange;
  /** Times the crossing extra is counted: expected crossings for p50, legs that can cross for p99. */
  readonly crossings: number;
}

/** From this chance on, one leg in a hundred crosses, so the slowest hundredth of requests feels it. */
const P99_CHANCE = 0.01;

/**
 * The latency figure that stands for a path. Ambient with a waypoint is another figure than ambient without.
 *
 * @example latencyFigureOf('istio-ambient', {...defaultScenario, waypoints: 3}) // 'istioAmbientWaypoint'
 */
export function latencyFigureOf(path: PathId, {waypoints}: Pick<Scenario, 'waypoints'>): FigureId {
  return pathModels[path].figure({waypoints});
}

function mapRange(range: LatencyRange, change: (value: number) => number): LatencyRange {
  return {low: change(range.low), typical: change(range.typical), high: change(range.high)};
}

function addRanges(a: LatencyRange, b: LatencyRange): LatencyRange {
  return {low: a.low + b.low, typical: a.typical + b.typical, high: a.high + b.high};
}

function crossingsFor(percentile: Percentile, legs: readonly number[]): number {
  if (percentile === 'p50') return legs.reduce((sum, chance) => sum + chance, 0);
  return legs.filter((chance) => chance >= P99_CHANCE).length;
}

/**
 * Expected latency that a path adds, for one percentile.
 *
 * @returns milliseconds, low to high, with the path's own part and the part of zone crossings. Where nothing is known of
 *   the path there is no total.
 * @see the methodology chapter: p50 counts expected crossings, p99 counts legs that cross at least once in a hundred.
 * @example pathLatency('clusterip', 'p50', {scenario: defaultScenario, figures}).total?.typical // 0.41
 */
export function pathLatency(
  path: PathId,
  percentile: Percentile,
  {scenario, figures}: LatencyInput,
): PathLatency {
  const figureId = latencyFigureOf(path, scenario);
  const own = figures[figureId][percentile];
  const crossings = crossingsFor(percentile, timedLegs(path, scenario));
  const extra = figures.crossAzExtra[percentile];
  if (own === undefined || extra === undefined) return {id: path, figureId, crossings};
  const crossing = mapRange(extra, (value) => value * crossings);
  return {id: path, figureId, own, crossing, total: addRanges(own, crossing), crossings};
}
