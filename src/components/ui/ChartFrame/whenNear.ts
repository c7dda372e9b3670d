/** Starts a little before a frame is seen. */
const ROOT_MARGIN = '300px 0px';

/** On a page that nobody has touched yet, a frame of which less is in view is not what the reader looks at. */
const SEEN_SHARE = 0.5;

/** What the reader's hand does; any of it shows that the page is being read. */
const SIGNS = ['scroll', 'pointermove', 'pointerdown', 'touchstart', 'keydown'] as const;

type Stop = () => void;

function whenIdle(run: () => void): Stop {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, {timeout: 1000});
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 1);
  return () => clearTimeout(timer);
}

interface View {
  /** Share of the element that must be in view; any of it by default. */
  readonly threshold?: number;
  readonly rootMargin?: string;
}

function whenInView(element: Element, view: View, run: () => void): Stop {
  // Browsers differ in whether an element below the threshold counts as intersecting; the ratio is plain.
  const isInView = ({isIntersecting, intersectionRatio}: IntersectionObserverEntry) =>
    isIntersecting && intersectionRatio >= (view.threshold ?? 0);
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(isInView)) run();
  }, view);
  observer.observe(element);
  return () => observer.disconnect();
}

let isBeingRead = false;

function whenBeingRead(run: () => void): Stop {
  // A link into the page, or a reload further down, has scrolled already.
  isBeingRead ||= scrollY > 0;
  if (isBeingRead) {
    run();
    return () => undefined;
  }
  const listening = new AbortController();
  const noted = () => {
    isBeingRead = true;
    listening.abort();
    run();
  };
  for (const sign of SIGNS) {
    addEventListener(sign, noted, {signal: listening.signal, passive: true});
  }
  return () => listening.abort();
}

/**
 * Runs something once when an element is about to be looked at and the page is idle: near the viewport once the
 * page is being read, and half in view before that. So the first load of a page brings nothing that lies below it.
 *
 * @returns what ends the waiting.
 */
export function whenNear(element: Element, run: () => void): Stop {
  const stops: Stop[] = [];
  const stop = () => stops.splice(0).forEach((stopOne) => stopOne());
  const start = () => {
    stop();
    stops.push(whenIdle(run));
  };
  stops.push(whenInView(element, {threshold: SEEN_SHARE}, start));
  stops.push(
    whenBeingRead(() => {
      stop();
      stops.push(whenInView(element, {rootMargin: ROOT_MARGIN}, start));
    }),
  );
  return stop;
}
