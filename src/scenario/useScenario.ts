import {defaultScenario} from '../data/scenarioFields';
import type {Scenario} from '../data/types';
import {scenarioStore} from './store';
import {useStore} from './useStore';

/** Changes some fields of the reader's scenario. Values are expected to be within bounds. */
export function setScenario(change: Partial<Scenario>): void {
  scenarioStore.set(change);
}

const reset = () => {
  scenarioStore.set(defaultScenario);
};

/**
 * The reader's scenario and how to change it. The first render on the client equals the server's: the default.
 */
export function useScenario(): {
  readonly scenario: Scenario;
  readonly set: (change: Partial<Scenario>) => void;
  readonly reset: () => void;
} {
  const scenario = useStore(scenarioStore);
  return {scenario, set: setScenario, reset};
}

/**
 * One value of the reader's scenario; only a change of that value renders anew, so that a slider which moves leaves the
 * others alone.
 *
 * @param select picks a number or a text from the scenario, or takes all of it.
 */
export function useScenarioValue<Value extends string | number | Scenario | undefined>(
  select: (scenario: Scenario) => Value,
): Value {
  return useStore(scenarioStore, select);
}
