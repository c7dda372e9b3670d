import {latencyFigures} from '../../src/data/latency';
import {modelConstants} from '../../src/data/modelConstants';
import {pricesAsOf, ratesWith, regionPrices} from '../../src/data/prices';
import {numberBounds, numberFields, sensitivityRange} from '../../src/data/scenarioFields';
import {pathIds, type PathId} from '../../src/data/types';
import {estimateAnswer} from '../../src/model/answer';
import {breakEvenGb} from '../../src/model/breakEven';
import {pathCost} from '../../src/model/cost';
import {withOwnFigures} from '../../src/model/ownFigures';
import {sensitivity} from '../../src/model/sensitivity';
import type {CostInput} from '../../src/model/types';
import {InputError} from '../input/inputError';
import type {Request} from './readRequest';

function costInput({scenario, own}: Request): CostInput {
  return {
    scenario,
    rates: ratesWith(scenario.region, own.rates),
    constants: modelConstants,
  };
}

/**
 * The full estimate of a scenario: all paths with line items and latency, at list prices where the caller brings
 * none along.
 *
 * @returns a value for JSON; `null` stands for a cost or price that is not known.
 */
export function scenarioAnswer(request: Request) {
  const {scenario, own} = request;
  return estimateAnswer({
    ...costInput(request),
    own,
    figures: withOwnFigures(latencyFigures, own),
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
export function breakEvenAnswer(request: Request, pair: string) {
  const [a, b] = readPair(pair);
  const input = costInput(request);
  const maxTrafficGb = numberBounds.trafficGb.max;
  const found = breakEvenGb({a, b, input, maxTrafficGb});
  if (found !== undefined) return {breakEvenGb: found};
  const unknown = [a, b].flatMap((path) => pathCost(path, input).unknown);
  return {breakEvenGb: null, unknown: [...new Set(unknown)]};
}

function readPath(path: string): PathId {
  if (isPathId(path)) return path;
  throw new InputError({
    field: '--sensitivity',
    got: `got ${JSON.stringify(path)}`,
    allowed: pathIds.join(', '),
  });
}

/**
 * Which inputs move a path's cost, the strongest first: each moved alone, down and up from its value in the scenario.
 *
 * @returns a value for JSON; `null` with the missing prices where the path's cost is not known.
 * @throws InputError when the path is no path id.
 */
export function sensitivityAnswer(request: Request, pathText: string) {
  const path = readPath(pathText);
  const input = costInput(request);
  const ranges = numberFields.map((field) => ({
    field,
    ...sensitivityRange(field, request.scenario[field]),
  }));
  const swings = sensitivity({path, input, ranges});
  if (swings !== undefined) return {path, sensitivity: swings};
  return {path, sensitivity: null, unknown: pathCost(path, input).unknown};
}
