/** Browsers that cannot say when they rest get this long after the page has loaded. */
const restMs = 2000;

/**
 * Does something when the page has loaded and the browser rests. What fails then is missing, and nothing else.
 *
 * @returns a function that calls it off.
 */
export function whenIdle(work: () => Promise<void>): () => void {
  const stop = new AbortController();
  const run = () => {
    if (!stop.signal.aborted) work().catch(() => undefined);
  };
  // Safari has no requestIdleCallback.
  const rest = () => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
    else setTimeout(run, restMs);
  };
  if (document.readyState === 'complete') rest();
  else addEventListener('load', rest, {once: true, signal: stop.signal});
  return () => stop.abort();
}
