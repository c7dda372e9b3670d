import {defaultScenario, scenarioFields} from '../data/scenarioFields';
import type {Scenario} from '../data/types';

/** Who changed a choice: the reader's hand, or an address that was opened. */
export type ChangeOrigin = 'reader' | 'address';

/** A value that components share, as React's useSyncExternalStore wants it. */
export interface Store<Value> {
  /** Calls back after every change; returns how to stop. */
  readonly subscribe: (listener: (origin: ChangeOrigin) => void) => () => void;
  readonly getSnapshot: () => Value;
  /** Always the initial value: the server knows no reader. */
  readonly getServerSnapshot: () => Value;
  readonly replace: (value: Value, origin?: ChangeOrigin) => void;
}

/**
 * A store for one value.
 *
 * @param same tells whether two values say the same; nobody is called back then.
 */
export function createStore<Value>(
  initial: Value,
  same: (a: Value, b: Value) => boolean,
): Store<Value> {
  let value = initial;
  const listeners = new Set<(origin: ChangeOrigin) => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    getSnapshot: () => value,
    getServerSnapshot: () => initial,
    replace(next, origin = 'reader') {
      if (same(value, next)) return;
      value = next;
      for (const listener of listeners) listener(origin);
    },
  };
}

/** Whether two scenarios say the same in every field. */
export const sameScenario = (a: Scenario, b: Scenario): boolean =>
  scenarioFields.every((field) => a[field] === b[field]);

export interface ScenarioStore extends Store<Scenario> {
  /** Changes some fields. Values are expected to be within bounds. */
  readonly set: (change: Partial<Scenario>, origin?: ChangeOrigin) => void;
}

/**
 * A store for one scenario that every component on a page shares.
 *
 * @example
 * const store = createScenarioStore();
 * store.set({azCount: 2});
 * store.getSnapshot().azCount // 2
 */
export function createScenarioStore(): ScenarioStore {
  const store = createStore<Scenario>(defaultScenario, sameScenario);
  return {
    ...store,
    set: (change, origin) => store.replace({...store.getSnapshot(), ...change}, origin),
  };
}

/** The one scenario of the page. */
export const scenarioStore = createScenarioStore();
