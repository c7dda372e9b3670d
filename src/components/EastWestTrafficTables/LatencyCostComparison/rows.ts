import {pathIds, type Basis, type PathId, type Percentile} from '@site/src/data/types';
import type {PathLatency} from '@site/src/model/latency';
import type {PathCost} from '@site/src/model/types';
import type {Estimate} from '../../parts/estimate/estimateOf';
import {compareKeys} from '../../ui/DataTable/compareKeys';

/** A path with its latency and cost side by side. */
export interface ComparisonRow {
  readonly path: PathId;
  readonly latency: PathLatency;
  /** How the path's own part is known. */
  readonly ownBasis: Basis;
  /** How the part of the zone crossings is known; undefined where nothing crosses. */
  readonly crossingBasis: Basis | undefined;
  readonly cost: PathCost;
}

function rowOf(path: PathId, percentile: Percentile, estimate: Estimate): ComparisonRow {
  const latency = estimate.latencyOf(path, percentile);
  return {
    path,
    latency,
    ownBasis: estimate.figures[latency.figureId].basis[percentile],
    crossingBasis:
      latency.crossings > 0 ? estimate.figures.crossAzExtra.basis[percentile] : undefined,
    cost: estimate.costOf(path),
  };
}

/** Only what somebody measured and published, and the baseline itself, is drawn as a fact. */
export function isEstimate({ownBasis}: ComparisonRow): boolean {
  return ownBasis === 'estimate' || ownBasis === 'derived' || ownBasis === 'unknown';
}

const typicalLatency = ({latency}: ComparisonRow) => latency.total?.typical ?? Infinity;

/** All paths, the fastest first, those whose latency is unknown last. */
export function comparisonRows(
  percentile: Percentile,
  estimate: Estimate,
): readonly ComparisonRow[] {
  return pathIds
    .map((path) => rowOf(path, percentile, estimate))
    .toSorted((a, b) => compareKeys(typicalLatency(a), typicalLatency(b), 'ascending'));
}

const sortKeys: Readonly<Record<string, (row: ComparisonRow) => number>> = {
  latency: typicalLatency,
  cost: (row) => row.cost.monthlyCost ?? Infinity,
};

/** The rows by one column; what is unknown stays last either way. */
export function sortRows(
  rows: readonly ComparisonRow[],
  column: string,
  direction: 'ascending' | 'descending',
): readonly ComparisonRow[] {
  const key = sortKeys[column] ?? (() => 0);
  return rows.toSorted((a, b) => compareKeys(key(a), key(b), direction));
}
