import {useSyncExternalStore} from 'react';

/** What a component can follow: a store of ours, or something of the browser's that changes. */
export interface Readable<Value> {
  readonly subscribe: (changed: () => void) => () => void;
  readonly getSnapshot: () => Value;
  /** What the server renders, and so the first render in the browser. */
  readonly getServerSnapshot: () => Value;
}

/**
 * What a store holds, or a part of it; the first render equals the server's.
 *
 * @param select picks a number or a text: only a change of that renders anew.
 * @example useStore(scenarioStore, ({azCount}) => azCount) // 3
 */
export function useStore<Value>(store: Readable<Value>): Value;
export function useStore<Value, Part>(store: Readable<Value>, select: (value: Value) => Part): Part;
export function useStore<Value, Part>(
  store: Readable<Value>,
  select?: (value: Value) => Part,
): Value | Part {
  const part = (value: Value) => (select === undefined ? value : select(value));
  return useSyncExternalStore(
    store.subscribe,
    () => part(store.getSnapshot()),
    () => part(store.getServerSnapshot()),
  );
}
