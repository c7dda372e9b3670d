import type {Currency, LatencyFigures, OwnFigures, Scenario} from '../data/types';
import {allPathCosts} from './cost';
import {pathLatency} from './latency';
import type {CostInput, LineItem, PathCost} from './types';

/** What an answer is worked out from, and what it says about the prices. */
export interface AnswerInput extends CostInput {
  readonly figures: LatencyFigures;
  readonly currency: Currency;
  /** Oldest date among the Region's dated prices, ISO 8601; absent where all are undated. */
  readonly pricesAsOf: string | undefined;
  /** What the reader brought along. It is already in the rates and figures; the answer repeats it. */
  readonly own?: OwnFigures;
}

function itemAnswer({id, quantity, unit, unitPrice, cost}: LineItem) {
  return {id, quantity, unit, unitPrice: unitPrice ?? null, cost: cost ?? null};
}

function pathAnswer(path: PathCost, latency: {scenario: Scenario; figures: LatencyFigures}) {
  return {
    id: path.id,
    monthlyCost: path.monthlyCost ?? null,
    unknown: path.unknown,
    lineItems: path.lineItems.map(itemAnswer),
    latencyMs: {
      p50: pathLatency(path.id, 'p50', latency).total?.typical ?? null,
      p99: pathLatency(path.id, 'p99', latency).total?.typical ?? null,
    },
  };
}

function ownAnswer(own: OwnFigures | undefined) {
  const figures = [...Object.keys(own?.rates ?? {}), ...Object.keys(own?.latencyMs ?? {})];
  return figures.length === 0 ? {} : {own};
}

/**
 * The full estimate of a scenario, as the command line and the export print it: all paths with line items and
 * latency, unrounded.
 *
 * @returns a value for JSON; `null` stands for a cost, a price or a latency that is not known, or for prices without a date. `own` is
 *   there only where the reader brought figures along.
 * @example estimateAnswer({...input, figures, currency: 'USD', pricesAsOf: '2026-07-20'}).paths[0]?.monthlyCost // 136.53…
 */
export function estimateAnswer(input: AnswerInput) {
  const {scenario, figures, currency, pricesAsOf, own} = input;
  return {
    scenario,
    ...ownAnswer(own),
    currency,
    pricesAsOf: pricesAsOf ?? null,
    paths: allPathCosts(input).map((path) => pathAnswer(path, {scenario, figures})),
  };
}
