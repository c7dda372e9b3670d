/** One event of a slider, with the page's clock in milliseconds. */
export interface SliderEvent {
  /** When the hand moved. */
  readonly moved: number;
  /** When the browser told the page. */
  readonly told: number;
  /** When the page had made its next frame. */
  readonly made?: number;
}

/** What the page noted since it was asked last. */
export interface Notes {
  readonly events: readonly SliderEvent[];
  /** What the browser itself measured, from telling the page to the next paint; nothing under 16 ms. */
  readonly paints: readonly {readonly told: number; readonly duration: number}[];
  /** When the page last painted a change of a chart, a table or a total. */
  readonly lastChange: number;
}

declare global {
  interface Window {
    takeNotes: () => Notes;
  }
}

/** Starts to note what becomes of each event of a type. Runs in the page: it may use nothing from outside. */
export function noteInPage(type: 'keydown' | 'input'): void {
  let events: {moved: number; told: number; made?: number}[] = [];
  let paints: {told: number; duration: number}[] = [];
  let lastChange = 0;
  let lastMove = 0;

  const observer = new PerformanceObserver((list) => keep(list.getEntries()));
  const keep = (entries: PerformanceEntry[]) => {
    for (const {name, startTime, duration} of entries) {
      if (name === type) paints.push({told: startTime, duration});
    }
  };
  observer.observe({type: 'event', durationThreshold: 16} as PerformanceObserverInit);

  // Moves of a pointer come together, once for each frame; the first of them has waited longest.
  const noteMove = (event: PointerEvent) => {
    lastMove = event.getCoalescedEvents()[0]?.timeStamp ?? event.timeStamp;
  };
  const noteEvent = ({timeStamp}: Event) => {
    const event: (typeof events)[number] = {
      moved: type === 'input' ? lastMove : timeStamp,
      told: timeStamp,
    };
    events.push(event);
    requestAnimationFrame(() => setTimeout(() => (event.made = performance.now())));
  };
  for (const kind of ['pointerdown', 'pointermove'] as const) {
    window.addEventListener(kind, noteMove, {capture: true, passive: true});
  }
  window.addEventListener(type, noteEvent, {capture: true, passive: true});

  // What is spoken follows when the reader rests; that is how it is meant.
  const isSeen = ({target}: MutationRecord) => {
    const element = target instanceof Element ? target : target.parentElement;
    return element?.closest('[role="status"]') === null;
  };
  const changes = new MutationObserver((records) => {
    if (!records.some(isSeen)) return;
    requestAnimationFrame(() => setTimeout(() => (lastChange = performance.now())));
  });
  for (const part of document.querySelectorAll('[data-component]')) {
    changes.observe(part, {subtree: true, childList: true, characterData: true, attributes: true});
  }

  window.takeNotes = () => {
    keep(observer.takeRecords());
    const notes = {events, paints, lastChange};
    events = [];
    paints = [];
    return notes;
  };
}
