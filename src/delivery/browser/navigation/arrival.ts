import {scrollToTarget, type Target} from './scrollTo';

/** The navigation under way: the address is already that of a page which is not shown yet. */
interface Arrival {
  readonly target: Target;
  readonly stop: AbortController;
}

let underWay: Arrival | undefined;
let last: Arrival | undefined;

/** Whether what the reader sees is not the page of the address. */
export const isUnderWay = (): boolean => underWay !== undefined;

/**
 * Says where the page that is about to be shown must be scrolled to. What an earlier navigation wanted is dropped.
 *
 * @param target - nothing where the browser itself scrolls.
 */
export function leadTo(target: Target | undefined): void {
  last?.stop.abort();
  underWay = target === undefined ? undefined : {target, stop: new AbortController()};
  last = underWay;
}

const listeners = new Set<() => void>();

/** Calls back when the page of a new address is shown; returns how to stop. */
export function whenArrived(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Docusaurus calls this of every client module when the page of a new address is on its way into the document. React has it there
 * by then. Preact renders the readers of a context after its provider, so with Preact the page is there at the end of this task.
 *
 * @public
 */
export function onRouteDidUpdate(): void {
  queueMicrotask(() => {
    const arrived = underWay;
    underWay = undefined;
    if (arrived === undefined) return;
    scrollToTarget(arrived.target, arrived.stop.signal);
    for (const listener of listeners) listener();
  });
}
