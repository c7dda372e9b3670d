import {workKinds} from '../mainThread/trace';
import type {PageFigures, Shown} from './figures';

export interface Column {
  readonly head: string;
  /** What must be, in words; absent where a figure stands for information. */
  readonly must?: string;
  /** Undefined where the figure was not measured, or the page has none. */
  readonly cell: (page: PageFigures, stock: PageFigures | undefined) => Shown | undefined;
}

const whole = (value: number) => value.toFixed(0);
const tenths = (value: number) => value.toFixed(1);
const times = (ratio: number) => `${ratio.toFixed(2)}×`;
const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(0)}`;

const atMost = (value: number, must: number, text: string): Shown => ({text, held: value <= must});

/** No page has more; a quick machine gives a stock page 99. */
const FULL_SCORE = 100;

const score: Column = {
  head: 'Lighthouse',
  must: 'stock + 2, or 100',
  cell: ({lighthouse}, stock) => {
    if (lighthouse === undefined) return undefined;
    const text = whole(lighthouse.score);
    if (stock?.lighthouse === undefined) return {text, held: true};
    const gain = lighthouse.score - stock.lighthouse.score;
    const isFull = Math.round(lighthouse.score) >= FULL_SCORE;
    return {text: `${text} (${signed(gain)})`, held: isFull || Math.round(gain) >= 2};
  },
};

function againstStock(head: string, key: 'lcpMs' | 'tbtMs'): Column {
  return {
    head,
    must: '≤ stock',
    cell: ({lighthouse}, stock) => {
      if (lighthouse === undefined) return undefined;
      const text = whole(lighthouse[key]);
      if (stock?.lighthouse === undefined) return {text, held: true};
      const ratio = lighthouse[key] / stock.lighthouse[key];
      return atMost(ratio, 1, `${text} (${times(ratio)})`);
    },
  };
}

function againstNative(head: string, key: 'keyP95' | 'dragP95'): Column {
  return {
    head,
    must: '≤ 1.5 × native',
    cell: ({slider}) => {
      if (slider === undefined) return undefined;
      const ratio = slider[key] / slider.native[key];
      return atMost(ratio, 1.5, `${whole(slider[key])} (${times(ratio)})`);
    },
  };
}

/** Processor time of the main thread on the first load; for information, what it goes to stands under the table. */
const thread: Column = {
  head: 'thread ms',
  cell: ({thread: work}, stock) => {
    if (work === undefined) return undefined;
    const text = whole(work.total);
    if (stock?.thread === undefined) return {text, held: true};
    return {text: `${text} (${times(work.total / stock.thread.total)})`, held: true};
  },
};

/**
 * What the main thread did more of than on the stock page, by name, most first.
 *
 * @returns nothing where it did not do more in all.
 */
export function threadLine(page: PageFigures, stock: PageFigures | undefined): string | undefined {
  if (page.thread === undefined || stock?.thread === undefined) return undefined;
  const [own, beside] = [page.thread, stock.thread];
  if (own.total <= beside.total) return undefined;
  const spent = workKinds
    .filter((kind) => own[kind] > beside[kind])
    .sort((a, b) => own[b] - beside[b] - (own[a] - beside[a]))
    .map((kind) => `${kind} ${whole(own[kind])} against ${whole(beside[kind])} ms`);
  return `main thread of ${page.name} (${page.locale}), more than the stock page: ${spent.join(', ')}`;
}

/** The columns of the table, with what the budget says. */
export const columns: readonly Column[] = [
  {
    head: 'own KiB',
    must: '≤ 190',
    cell: ({load}) => load && atMost(load.ownKib, 190, whole(load.ownKib)),
  },
  {
    head: 'JS KiB',
    must: '≤ 160',
    cell: ({load}) => load && atMost(load.jsKib, 160, whole(load.jsKib)),
  },
  {
    head: '+ JS KiB',
    must: '≤ 100',
    cell: ({load}) => load && atMost(load.extraJsKib, 100, whole(load.extraJsKib)),
  },
  {
    head: 'DOM',
    must: '≤ 1500',
    cell: ({load}) => load && atMost(load.dom, 1500, whole(load.dom)),
  },
  {
    head: 'shift',
    must: '0',
    cell: ({load}) => load && atMost(load.shift, 0, load.shift === 0 ? '0' : load.shift.toFixed(4)),
  },
  thread,
  score,
  againstStock('LCP ms', 'lcpMs'),
  againstStock('TBT ms', 'tbtMs'),
  againstNative('key p95 ms', 'keyP95'),
  againstNative('drag p95 ms', 'dragP95'),
  {
    head: 'agree ms',
    must: '≤ 200',
    cell: ({slider}) => slider && atMost(slider.lag, 200, whole(slider.lag)),
  },
];

/** What is measured once for the whole site, a line each. */
export function siteLines({
  model,
  build,
  query,
}: {
  readonly model?: {readonly estimateUs: number; readonly curveMs: number} | undefined;
  readonly build?: {readonly own: number; readonly stock: number} | undefined;
  readonly query?:
    {readonly millions: number; readonly seconds: number; readonly right: boolean} | undefined;
}): readonly Shown[] {
  const lines: Shown[] = [];
  if (model !== undefined) {
    const {estimateUs, curveMs} = model;
    lines.push(
      atMost(estimateUs, 30, `one full estimate: ${tenths(estimateUs)} µs (must be ≤ 30)`),
      atMost(
        curveMs,
        60,
        `cost curve of all paths at 10,000 volumes: ${tenths(curveMs)} ms (must be ≤ 60)`,
      ),
    );
  }
  if (build !== undefined) {
    const ratio = build.own / build.stock;
    const seconds = `${tenths(build.own)} s against ${tenths(build.stock)} s`;
    lines.push(
      atMost(ratio, 2, `clean build: ${seconds} of a stock site, ${times(ratio)} (must be ≤ 2×)`),
    );
  }
  if (query !== undefined) {
    const {millions, seconds, right} = query;
    const text = `query over ${millions} million rows of Parquet: ${tenths(seconds)} s, read back to the right figure: ${right ? 'yes' : 'no'}`;
    lines.push({text, held: right});
  }
  return lines;
}
