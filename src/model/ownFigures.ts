import {
  figureIds,
  type LatencyFigure,
  type LatencyFigures,
  type OwnFigures,
  type OwnLatency,
  type Percentile,
} from '../data/types';

function withOwnPercentile(
  figure: LatencyFigure,
  percentile: Percentile,
  value: number | undefined,
): LatencyFigure {
  if (value === undefined) return figure;
  return {
    ...figure,
    [percentile]: {low: value, typical: value, high: value},
    basis: {...figure.basis, [percentile]: 'own'},
  };
}

function withOwnLatency(figure: LatencyFigure, own: OwnLatency | undefined): LatencyFigure {
  return withOwnPercentile(withOwnPercentile(figure, 'p50', own?.p50), 'p99', own?.p99);
}

/**
 * Latency figures with the reader's own measurements in their place. A measurement has no range: low, typical and high
 * are what was measured, and its basis is `own`.
 *
 * @returns the given figures themselves where nothing was measured.
 * @example withOwnFigures(figures, {rates: {}, latencyMs: {albIp: {p50: 1.2}}}).albIp.p50.typical // 1.2
 */
export function withOwnFigures(figures: LatencyFigures, {latencyMs}: OwnFigures): LatencyFigures {
  if (Object.keys(latencyMs).length === 0) return figures;
  const changed = figureIds.map((id) => [id, withOwnLatency(figures[id], latencyMs[id])]);
  return Object.fromEntries(changed) as LatencyFigures;
}
