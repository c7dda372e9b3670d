/** Where a navigation leads on the page: to a height in pixels, to its title, or to the element with an id. */
export type Target =
  | {readonly top: number}
  | {readonly top: 0; readonly focuses: 'title'}
  | {readonly id: string; readonly takesFocus: boolean};

/** What a reader does who does not wait for the page any longer. */
const HAND = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Lets the keyboard go on from an element that is no control. */
function focus(element: HTMLElement): void {
  const isControl = element.tabIndex >= 0;
  if (!isControl) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
  }
  element.focus({preventScroll: true});
}

/** @returns whether the page is tall enough, or has the element. */
function scrollOnce(target: Target): boolean {
  if ('top' in target) {
    scrollTo({top: target.top, behavior: 'instant'});
    const title = 'focuses' in target ? document.querySelector<HTMLElement>('main h1') : null;
    if (title !== null) focus(title);
    // Browsers round to device pixels.
    return Math.abs(scrollY - target.top) <= 1;
  }
  const element = document.getElementById(target.id);
  if (element === null) return false;
  element.scrollIntoView({behavior: 'instant'});
  if (target.takesFocus) focus(element);
  return true;
}

/**
 * Scrolls to a target as soon as the page has it: at once, or when the part that holds it has come. It gives up when the reader
 * moves on alone.
 *
 * @param signal ends the wait, for the next navigation.
 */
export function scrollToTarget(target: Target, signal: AbortSignal): void {
  if (scrollOnce(target)) return;
  if ('id' in target) scrollTo({top: 0, behavior: 'instant'});
  const stop = new AbortController();
  const end = () => stop.abort();
  const retry = () => {
    if (scrollOnce(target)) end();
  };
  const parts = new MutationObserver(retry);
  const heights = new ResizeObserver(retry);
  parts.observe(document.body, {childList: true, subtree: true});
  heights.observe(document.body);
  stop.signal.addEventListener('abort', () => {
    parts.disconnect();
    heights.disconnect();
  });
  signal.addEventListener('abort', end, {signal: stop.signal});
  for (const event of HAND) {
    addEventListener(event, end, {capture: true, passive: true, signal: stop.signal});
  }
}
