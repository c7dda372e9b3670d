import {defaultScenario, scenarioFields} from '../data/scenarioFields';
import type {Scenario} from '../data/types';

/** Who changed the scenario: the reader's hand, or an address that was opened. */
export type ChangeOrigin = 'reader' | 'address';

export interface ScenarioStore {
  /** Calls back after every change; returns how to stop. */
  readonly subscribe: (listener: (origin: ChangeOrigin) => void) => () => void;
  readonly getSnapshot: () => Scenario;
  /** Always the default: the server knows no reader. */
  readonly getServerSnapshot: () => Scenario;
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
  let scenario = defaultScenario;
  const listeners = new Set<(origin: ChangeOrigin) => void>();
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    getSnapshot: () => scenario,
    getServerSnapshot: () => defaultScenario,
    set(change, origin = 'reader') {
      const next = {...scenario, ...change};
      if (scenarioFields.every((field) => next[field] === scenario[field])) return;
      scenario = next;
      for (const listener of listeners) listener(origin);
    },
  };
}

/** The one scenario of the page. */
export const scenarioStore = createScenarioStore();
