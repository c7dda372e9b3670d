import {useSyncExternalStore} from 'react';
import type {Store} from './store';

/** What a store holds; the first render equals the server's. */
export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.getSnapshot, store.getServerSnapshot);
}
