import {useSyncExternalStore} from 'react';
import {defaultScenario} from '../data/scenarioFields';
import type {Scenario} from '../data/types';
import {scenarioStore} from './store';

const set = (change: Partial<Scenario>) => {
  scenarioStore.set(change);
};
const reset = () => {
  scenarioStore.set(defaultScenario);
};

/**
 * The reader's scenario and how to change it. The first render on the client equals the server's: the default.
 *
 * @example const {scenario, set} = useScenario();
 */
export function useScenario(): {
  readonly scenario: Scenario;
  readonly set: (change: Partial<Scenario>) => void;
  readonly reset: () => void;
} {
  const scenario = useSyncExternalStore(
    scenarioStore.subscribe,
    scenarioStore.getSnapshot,
    scenarioStore.getServerSnapshot,
  );
  return {scenario, set, reset};
}
