import {latencyFigures} from '../../src/data/latency';
import {modelConstants} from '../../src/data/modelConstants';
import {pricesAsOf, ratesOf, regionPrices} from '../../src/data/prices';
import {numberBounds} from '../../src/data/scenarioFields';
import {pathIds, type PathId, type Scenario} from '../../src/data/types';
import {estimateAnswer} from '../../src/model/answer';
import {breakEvenGb} from '../../src/model/breakEven';
import {pathCost} from '../../src/model/cost';
import type {CostInput} from '../../src/model/types';
import {InputError} from '../input/inputError';

function costInput(scenario: Scenario): CostInput {
  return {scenario, rates: ratesOf(scenario.region), constants: modelConstants};
}

/**
 * The full estimate of a scenario at list prices: all twelve paths with line items and latency.
 *
 * @returns a value for JSON; `null` stands for a cost or price that is not known.
 */
export function scenarioAnswer(scenario: Scenario) {
  return estimateAnswer({
    ...costInput(scenario),
    figures: latencyFigures,
    currency: regionPrices(scenario.region).currency,
    pricesAsOf: pricesAsOf(scenario.region),
  });
}

function isPathId(id: string): id is PathId {
  return (pathIds as readonly string[]).includes(id);
}

function readPair(pair: string): readonly [PathId, PathId] {
  const [a, b, ...rest] = pair.split(',');
  if (a !== undefined && b !== undefined && rest.length === 0 && isPathId(a) && isPathId(b)) {
    return [a, b];
  }
  throw new InputError({
    field: '--break-even',
    got: `got ${JSON.stringify(pair)}`,
    allowed: `two of ${pathIds.join(', ')}, joined by a comma`,
  });
}

/**
 * The traffic at which two paths cost the same, everything else as in the scenario.
 *
 * @param pair two path ids joined by a comma.
 * @returns a value for JSON; `null` with the missing prices where a path's cost is not known.
 * @throws InputError when the pair is not two path ids.
 */
export function breakEvenAnswer(scenario: Scenario, pair: string) {
  const [a, b] = readPair(pair);
  const input = costInput(scenario);
  const maxTrafficGb = numberBounds.trafficGb.max;
  const found = breakEvenGb({a, b, input, maxTrafficGb});
  if (found !== undefined) return {breakEvenGb: found};
  const unknown = [a, b].flatMap((path) => pathCost(path, input).unknown);
  return {breakEvenGb: null, unknown: [...new Set(unknown)]};
}
