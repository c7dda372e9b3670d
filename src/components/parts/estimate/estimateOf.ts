import {latencyFigures} from '@site/src/data/latency';
import {modelConstants} from '@site/src/data/modelConstants';
import {ratesWith, regionPrices, type RegionPrices} from '@site/src/data/prices';
import {noOwnFigures} from '@site/src/data/scenarioFields';
import {
  pathIds,
  type LatencyFigures,
  type OwnFigures,
  type PathId,
  type Percentile,
  type Scenario,
} from '@site/src/data/types';
import {pathCost} from '@site/src/model/cost';
import {pathLatency, type PathLatency} from '@site/src/model/latency';
import {withOwnFigures} from '@site/src/model/ownFigures';
import type {CostInput, PathCost} from '@site/src/model/types';
import {memoize} from '@site/src/model/memoize';

/** What the model says about a scenario, for every component on a page. */
export interface Estimate {
  readonly scenario: Scenario;
  /** What the reader brought along: own prices and measurements. */
  readonly own: OwnFigures;
  /** The scenario's Region with its price list. */
  readonly region: RegionPrices;
  readonly input: CostInput;
  /** Our latency figures, with the reader's own in their place. */
  readonly figures: LatencyFigures;
  /** Costs in the order of the path ids. */
  readonly costs: readonly PathCost[];
  readonly costOf: (path: PathId) => PathCost;
  readonly latencyOf: (path: PathId, percentile: Percentile) => PathLatency;
}

function createEstimate(scenario: Scenario, own: OwnFigures): Estimate {
  const rates = ratesWith(scenario.region, own.rates);
  const input = {scenario, rates, constants: modelConstants};
  const figures = withOwnFigures(latencyFigures, own);
  const costs = new Map<PathId, PathCost>();
  // Where many scenarios are compared, of most of them one path is asked for.
  const costOf = (path: PathId): PathCost => {
    const cost = costs.get(path) ?? pathCost(path, input);
    costs.set(path, cost);
    return cost;
  };
  return {
    scenario,
    own,
    region: regionPrices(scenario.region),
    input,
    figures,
    get costs() {
      return pathIds.map(costOf);
    },
    costOf,
    latencyOf: (path, percentile) => pathLatency(path, percentile, {scenario, figures}),
  };
}

const estimatesOf = memoize(
  (scenario: Scenario) =>
    memoize(
      (own: OwnFigures) => createEstimate(scenario, own),
      new WeakMap<OwnFigures, Estimate>(),
    ),
  new WeakMap<Scenario, (own: OwnFigures) => Estimate>(),
);

/**
 * The estimate of a scenario, worked out once however many components ask.
 *
 * @param own the reader's own prices and measurements; list prices and our figures without them.
 * @example estimateOf(defaultScenario).costOf('clusterip').monthlyCost // 136.53…
 */
export function estimateOf(scenario: Scenario, own: OwnFigures = noOwnFigures): Estimate {
  return estimatesOf(scenario)(own);
}
