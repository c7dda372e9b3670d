import {useEffect, useState, type RefObject} from 'react';
import {whenNear} from './whenNear';

/** Where a part of the page that comes later stands. */
export type LazyState<Module> =
  | {readonly status: 'waiting'}
  | {readonly status: 'ready'; readonly module: Module}
  | {readonly status: 'failed'};

/**
 * Loads a module once its frame comes near the viewport and the page is idle.
 *
 * @param load imports the module; it must not change between renders.
 * @returns the state, and a way to try again after a failure.
 */
export function useLazyModule<Module>(
  frame: RefObject<Element | null>,
  load: () => Promise<Module>,
): {readonly state: LazyState<Module>; readonly retry: () => void} {
  const [state, setState] = useState<LazyState<Module>>({status: 'waiting'});
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    let wanted = true;
    const start = () => {
      load().then(
        (module) => wanted && setState({status: 'ready', module}),
        () => wanted && setState({status: 'failed'}),
      );
    };
    const stop = whenNear(element, start);
    return () => {
      wanted = false;
      stop();
    };
  }, [attempt, frame, load]);

  const retry = () => {
    setState({status: 'waiting'});
    setAttempt(attempt + 1);
  };
  return {state, retry};
}
