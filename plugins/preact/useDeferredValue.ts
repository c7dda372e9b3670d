import {useEffect, useState} from 'preact/compat';

/** So long may a page be busy before what waits is shown all the same, milliseconds. */
const LONGEST_WAIT = 60;

const waiting = new Set<() => void>();
let isRunning = false;

function whenIdle(run: () => void): void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, {timeout: LONGEST_WAIT});
  else setTimeout(run);
}

/** Shows one value, and lets the page paint and listen before it shows the next. */
function showNext(): void {
  const [show] = waiting;
  isRunning = show !== undefined;
  if (show === undefined) return;
  waiting.delete(show);
  show();
  whenIdle(showNext);
}

/**
 * A value that lags behind while the page is busy: what the reader does goes first. Preact's own does not
 * lag. React can put down a half-made update; here each component that waits is an update of its own.
 *
 * @example const shown = useDeferredValue(scenario);
 */
export function useDeferredValue<Value>(value: Value): Value {
  const [shown, setShown] = useState<Value>(() => value);
  useEffect(() => {
    if (Object.is(shown, value)) return undefined;
    const show = () => setShown(() => value);
    waiting.add(show);
    if (!isRunning) {
      isRunning = true;
      whenIdle(showNext);
    }
    return () => waiting.delete(show);
  }, [shown, value]);
  return shown;
}
