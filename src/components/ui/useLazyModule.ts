import {useEffect, useRef, useState, type RefObject} from 'react';
import {whenNear} from './ChartFrame/whenNear';

/** Where a part of the page that comes later stands. */
export type LazyState<Module> =
  | {readonly status: 'waiting'}
  | {readonly status: 'ready'; readonly module: Module}
  | {readonly status: 'failed'};

/** Modules that are there already: shown again, they do not blink. */
const loaded = new WeakMap<object, unknown>();

const stateOf = <Module>(load: object): LazyState<Module> =>
  loaded.has(load) ? {status: 'ready', module: loaded.get(load) as Module} : {status: 'waiting'};

/** A network that does not answer by then will not: the module is asked for all the same. */
const REFRESH_MS = 10_000;

/** The script that did not come, as the bundler's loader names it in its error. */
const scriptOf = (error: unknown) =>
  error instanceof Error && 'request' in error && typeof error.request === 'string'
    ? error.request
    : undefined;

/**
 * Asks for a script past what the browser keeps. A file with a hash in its name is kept for a year, also when a host has answered
 * with a page of its own or with half of the file.
 */
async function refresh(script: string | undefined): Promise<void> {
  if (script === undefined) return;
  await fetch(script, {cache: 'reload', signal: AbortSignal.timeout(REFRESH_MS)}).catch(() => null);
}

/**
 * Loads a module when a part is first shown, or, with a frame, once that comes near the viewport and the page is idle.
 *
 * @param load imports the module; it must not change between renders.
 * @returns the state, and a way to try again after a failure.
 */
export function useLazyModule<Module>(
  load: () => Promise<Module>,
  frame?: RefObject<Element | null>,
): {readonly state: LazyState<Module>; readonly retry: () => void} {
  const [state, setState] = useState<LazyState<Module>>(() =>
    // What has a frame is in the page that the server wrote, which waits.
    frame === undefined ? stateOf(load) : {status: 'waiting'},
  );
  const [attempt, setAttempt] = useState(0);
  const missing = useRef<string>(undefined);

  useEffect(() => {
    if (frame === undefined && loaded.has(load)) {
      // It may have come for another part since this one was rendered.
      setState((now) => (now.status === 'ready' ? now : stateOf(load)));
      return undefined;
    }
    let wanted = true;
    const start = () => {
      const loading = attempt === 0 ? load() : refresh(missing.current).then(load);
      loading.then(
        (module) => {
          loaded.set(load, module);
          if (wanted) setState({status: 'ready', module});
        },
        (error: unknown) => {
          missing.current = scriptOf(error);
          if (wanted) setState({status: 'failed'});
        },
      );
    };
    const element = frame?.current;
    const stop = element ? whenNear(element, start) : start();
    return () => {
      wanted = false;
      stop?.();
    };
  }, [attempt, frame, load]);

  const retry = () => {
    setState({status: 'waiting'});
    setAttempt(attempt + 1);
  };
  return {state, retry};
}
