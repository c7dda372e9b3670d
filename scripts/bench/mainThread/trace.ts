/** One event of a browser's trace, as far as it is read here; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** `X` where it has a length. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts?: number;
  readonly dur?: number;
  /** Processor time of its thread: what others on the machine take is not in it. */
  readonly tdur?: number;
  readonly args?: {readonly name?: unknown; readonly data?: {readonly url?: unknown} | undefined};
}

/** A record with a value for each key. */
export function recordOf<Key extends string>(
  keys: readonly Key[],
  valueOf: (key: Key) => number,
): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, number>;
}

/** What a page's main thread is busy with. */
export const workKinds = ['scripts', 'style', 'layout', 'paint', 'HTML', 'other'] as const;
export type WorkKind = (typeof workKinds)[number];

/** Milliseconds of processor time. */
export interface Work extends Readonly<Record<WorkKind, number>> {
  readonly total: number;
}

/** The browser's names of what is not plumbing; everything else is `other`. */
const kindOf: Readonly<Record<string, WorkKind>> = {
  EvaluateScript: 'scripts',
  FunctionCall: 'scripts',
  EventDispatch: 'scripts',
  TimerFire: 'scripts',
  FireAnimationFrame: 'scripts',
  FireIdleCallback: 'scripts',
  RunMicrotasks: 'scripts',
  MinorGC: 'scripts',
  MajorGC: 'scripts',
  UpdateLayoutTree: 'style',
  ParseAuthorStyleSheet: 'style',
  Layout: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  PaintImage: 'paint',
  Layerize: 'paint',
  Commit: 'paint',
  ParseHTML: 'HTML',
};

const isScript = (name: string) => /^v8\./i.test(name) || kindOf[name] === 'scripts';

const kind = (name: string): WorkKind => (isScript(name) ? 'scripts' : (kindOf[name] ?? 'other'));

const threadOf = ({pid, tid}: TraceEvent) => `${pid} ${tid}`;

interface Open {
  readonly end: number;
  readonly kind: WorkKind;
}

/** Adds each event's own time, without the events inside it, to its kind. */
function ownTimes(events: readonly TraceEvent[]): Record<WorkKind, number> {
  const times = recordOf(workKinds, () => 0);
  const open: Open[] = [];
  for (const {name, ts = 0, dur = 0, tdur = 0} of events) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const outer = open.at(-1);
    // A task has no kind: what it does is inside it.
    const own = kind(name);
    times[own] += tdur / 1000;
    if (outer !== undefined) times[outer.kind] -= tdur / 1000;
    open.push({end: ts + dur, kind: own});
  }
  return times;
}

/** The event of a page that begins to show what an address answered. */
const COMMIT = 'CommitLoad';

/**
 * What the main thread of a page was busy with, from a trace with the categories of `traceCategories`.
 *
 * @param url the page's address: a trace also has the threads of pages that nobody sees.
 * @returns milliseconds of processor time
 * @throws Error where the page is not in the trace, or the machine does not count processor time by thread.
 */
export function workIn(trace: readonly TraceEvent[], url: string): Work {
  const start = trace.find(({name, args}) => name === COMMIT && args?.data?.url === url);
  if (start === undefined) throw new Error(`The trace has no ${COMMIT} of ${url}.`);
  const thread = threadOf(start);
  const events = trace
    .filter((event) => event.ph === 'X' && threadOf(event) === thread)
    .sort((a, b) => (a.ts ?? 0) - (b.ts ?? 0) || (b.dur ?? 0) - (a.dur ?? 0));
  const times = ownTimes(events);
  const total = workKinds.reduce((sum, id) => sum + times[id], 0);
  if (total === 0) throw new Error('The trace counts no processor time by thread.');
  return {...times, total};
}

/** Tasks, and what the browser does in them. */
export const traceCategories: readonly string[] = [
  '-*',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
];
