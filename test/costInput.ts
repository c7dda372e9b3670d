import {modelConstants} from '../src/data/modelConstants';
import {ratesOf} from '../src/data/prices';
import {defaultScenario} from '../src/data/scenarioFields';
import type {Scenario} from '../src/data/types';
import type {CostInput} from '../src/model/types';

/** What the model needs to know of the default scenario with some fields changed, at list prices. */
export function costInput(change: Partial<Scenario> = {}): CostInput {
  const scenario = {...defaultScenario, ...change};
  return {scenario, rates: ratesOf(scenario.region), constants: modelConstants};
}

/** Money as a bill shows it; half a cent rounds up. */
export function cents(amount: number | undefined): number | undefined {
  return amount === undefined
    ? undefined
    : Math.round(Number((amount * 100).toPrecision(12))) / 100;
}
