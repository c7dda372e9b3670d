import {scenarioFields} from '../data/scenarioFields';
import type {Scenario} from '../data/types';
import {createStore, scenarioStore, type ScenarioStore, type Store} from './store';

/** So long does a page show what moved, counted from the last change. */
const SHOWN_MS = 4000;

const changedFields = (from: Scenario, to: Scenario): string =>
  scenarioFields.filter((field) => from[field] !== to[field]).join();

/**
 * Keeps the scenario from which the reader's hand began, until it has rested for a while or takes another control.
 * An address that is opened moves nothing: nobody's hand began there.
 *
 * @returns a store that holds undefined while nothing has moved
 * @example
 * const before = keepBeforeChange(scenarioStore);
 * scenarioStore.set({azCount: 2});
 * before.getSnapshot()?.azCount // 3
 */
export function keepBeforeChange(scenarios: ScenarioStore): Store<Scenario | undefined> {
  const before = createStore<Scenario | undefined>(undefined, Object.is);
  let last = scenarios.getSnapshot();
  let control = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  scenarios.subscribe((origin) => {
    clearTimeout(timer);
    const now = scenarios.getSnapshot();
    const taken = changedFields(last, now);
    if (origin === 'address') {
      before.replace(undefined);
    } else {
      before.replace((taken === control ? before.getSnapshot() : undefined) ?? last);
      timer = setTimeout(() => before.replace(undefined), SHOWN_MS);
    }
    control = taken;
    last = now;
  });
  return before;
}

/** Where the hand began on this page. */
export const beforeChange = keepBeforeChange(scenarioStore);
