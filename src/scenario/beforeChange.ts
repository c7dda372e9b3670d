import {scenarioFields} from '../data/scenarioFields';
import type {Scenario} from '../data/types';
import {createStore, scenarioStore, type Store} from './store';

/** So long does a page show what moved, counted from the last change. */
const SHOWN_MS = 4000;

/** Which fields differ: while they are the same ones, the hand is on the same control. */
export const changedFields = (from: Scenario, to: Scenario): string =>
  scenarioFields.filter((field) => from[field] !== to[field]).join();

/**
 * Keeps the value from which the reader's hand began, until it has rested for a while or takes another control.
 * An address that is opened moves nothing: nobody's hand began there.
 *
 * @param controlOf names the control that changed one value into another.
 * @returns a store that holds undefined while nothing has moved
 * @example
 * const before = keepBeforeChange(scenarioStore, changedFields);
 * scenarioStore.set({azCount: 2});
 * before.getSnapshot()?.azCount // 3
 */
export function keepBeforeChange<Value>(
  values: Store<Value>,
  controlOf: (from: Value, to: Value) => string,
): Store<Value | undefined> {
  const before = createStore<Value | undefined>(undefined, Object.is);
  let last = values.getSnapshot();
  let control = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  values.subscribe((origin) => {
    clearTimeout(timer);
    const now = values.getSnapshot();
    const taken = controlOf(last, now);
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

/** Where the hand began among the scenarios of this page. */
export const beforeChange = keepBeforeChange(scenarioStore, changedFields);
