import {useEffect, useState, type RefObject} from 'react';

/** Where a part of the page that comes later stands. */
export type LazyState<Module> =
  | {readonly status: 'waiting'}
  | {readonly status: 'ready'; readonly module: Module}
  | {readonly status: 'failed'};

/** Starts to load a little before the frame is seen. */
const ROOT_MARGIN = '300px 0px';

function whenIdle(run: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, {timeout: 1000});
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 1);
  return () => clearTimeout(timer);
}

function whenNear(element: Element, run: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      run();
    },
    {rootMargin: ROOT_MARGIN},
  );
  observer.observe(element);
  return () => observer.disconnect();
}

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
    let stopIdle: (() => void) | undefined;
    const stopNear = whenNear(element, () => {
      stopIdle = whenIdle(start);
    });
    return () => {
      wanted = false;
      stopNear();
      stopIdle?.();
    };
  }, [attempt, frame, load]);

  const retry = () => {
    setState({status: 'waiting'});
    setAttempt(attempt + 1);
  };
  return {state, retry};
}
