import {worthwhileStore} from './worthwhile';
import {useStore} from './useStore';

const set = (value: number) => {
  worthwhileStore.replace(value);
};

/** What a change must save per month to be worth making, in the Region's currency. */
export function useWorthwhile(): {
  readonly worthwhile: number;
  readonly set: (value: number) => void;
} {
  const worthwhile = useStore(worthwhileStore);
  return {worthwhile, set};
}
