import {latencyFigures} from '@site/src/data/latency';
import {modelConstants} from '@site/src/data/modelConstants';
import {ratesOf, regionPrices, type RegionPrices} from '@site/src/data/prices';
import {pathIds, type PathId, type Percentile, type Scenario} from '@site/src/data/types';
import {pathCost} from '@site/src/model/cost';
import {pathLatency, type PathLatency} from '@site/src/model/latency';
import type {CostInput, PathCost} from '@site/src/model/types';

/** What the model says about a scenario, for every component on a page. */
export interface Estimate {
  readonly scenario: Scenario;
  /** The scenario's Region with its price list. */
  readonly region: RegionPrices;
  readonly input: CostInput;
  /** Costs in the order of the path ids. */
  readonly costs: readonly PathCost[];
  readonly costOf: (path: PathId) => PathCost;
  readonly latencyOf: (path: PathId, percentile: Percentile) => PathLatency;
}

function createEstimate(scenario: Scenario): Estimate {
  const input = {scenario, rates: ratesOf(scenario.region), constants: modelConstants};
  const byPath = Object.fromEntries(pathIds.map((path) => [path, pathCost(path, input)])) as Record<
    PathId,
    PathCost
  >;
  return {
    scenario,
    region: regionPrices(scenario.region),
    input,
    costs: pathIds.map((path) => byPath[path]),
    costOf: (path) => byPath[path],
    latencyOf: (path, percentile) =>
      pathLatency(path, percentile, {scenario, figures: latencyFigures}),
  };
}

const known = new WeakMap<Scenario, Estimate>();

/**
 * The estimate of a scenario, worked out once however many components ask.
 *
 * @example estimateOf(defaultScenario).costOf('clusterip').monthlyCost // 136.53…
 */
export function estimateOf(scenario: Scenario): Estimate {
  const before = known.get(scenario);
  if (before !== undefined) return before;
  const estimate = createEstimate(scenario);
  known.set(scenario, estimate);
  return estimate;
}
