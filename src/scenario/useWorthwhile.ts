import {useSyncExternalStore} from 'react';
import {worthwhileStore} from './worthwhile';

const set = (value: number) => {
  worthwhileStore.replace(value);
};

/**
 * What a change must save per month to be worth making, in the Region's currency.
 *
 * @example const {worthwhile, set} = useWorthwhile();
 */
export function useWorthwhile(): {
  readonly worthwhile: number;
  readonly set: (value: number) => void;
} {
  const worthwhile = useSyncExternalStore(
    worthwhileStore.subscribe,
    worthwhileStore.getSnapshot,
    worthwhileStore.getServerSnapshot,
  );
  return {worthwhile, set};
}
