import {describe, expect, it} from 'vitest';
import type {BenchFigures, PageFigures} from './figures';
import {missedIn, tableOf} from './table';

const stock: PageFigures = {
  name: '/docs/intro/',
  locale: 'en',
  load: {ownKib: 199, jsKib: 175, extraJsKib: 0, dom: 292, shift: 0},
  lighthouse: {score: 90, lcpMs: 2000, tbtMs: 400},
};
const good: PageFigures = {
  name: '/cost-and-latency/',
  locale: 'en',
  load: {ownKib: 120.4, jsKib: 90, extraJsKib: 95, dom: 1500, shift: 0},
  lighthouse: {score: 97, lcpMs: 1000, tbtMs: 100},
  slider: {keyP95: 60, dragP95: 30, lag: 90, native: {keyP95: 40, dragP95: 30}},
};
const of = (change: Partial<PageFigures>, more: Partial<BenchFigures> = {}): BenchFigures => ({
  stock: [stock],
  pages: [{...good, ...change}],
  ...more,
});

describe('a run in which everything holds', () => {
  it('misses nothing, and holds each figure against the stock page or the native slider', () => {
    const figures = of({});
    expect(missedIn(figures)).toEqual([]);
    const row = tableOf(figures, false).split('\n').at(-1) ?? '';
    expect(row.split(/ {2,}/)).toEqual([
      ...['/cost-and-latency/', 'en', '120', '90', '95', '1500', '0'],
      ...['97 (+7)', '1000 (0.50×)', '100 (0.25×)', '60 (1.50×)', '30 (1.00×)', '90'],
    ]);
  });

  it('holds the stock page against nothing', () => {
    const heavy = {...stock, load: {ownKib: 999, jsKib: 999, extraJsKib: 999, dom: 9999, shift: 1}};
    expect(missedIn({stock: [heavy], pages: []})).toEqual([]);
  });
});

describe('the main thread', () => {
  const work = {scripts: 90, style: 10, layout: 10, paint: 10, HTML: 5, other: 25, total: 150};
  const more = {scripts: 80, style: 14, layout: 30, paint: 10, HTML: 6, other: 25, total: 165};
  const figuresWith = (thread: typeof work) => ({
    stock: [{name: '/docs/intro/', locale: 'en', thread: work}],
    pages: [{name: '/dns/', locale: 'en', thread}],
  });

  it('stands beside the stock page’s, with what more is spent on, most first', () => {
    const figures = figuresWith(more);
    expect(missedIn(figures)).toEqual([]);
    const table = tableOf(figures, false);
    expect(table).toContain('165 (1.10×)');
    expect(table.split('\n').at(-1)).toBe(
      'main thread of /dns/ (en), more than the stock page: layout 30 against 10 ms, style 14 against 10 ms, HTML 6 against 5 ms',
    );
  });

  it('has no such line where the page does no more', () => {
    expect(tableOf(figuresWith(work), false)).not.toContain('more than');
  });
});

describe('beside a stock page that is nearly perfect', () => {
  const quick = {...stock, lighthouse: {score: 99, lcpMs: 2000, tbtMs: 400}};
  const missedWith = (score: number) =>
    missedIn({
      stock: [quick],
      pages: [{...good, lighthouse: {score, lcpMs: 1000, tbtMs: 100}}],
    });

  it('asks for no more than a full score', () => {
    expect(missedWith(100)).toEqual([]);
    expect(missedWith(99)).toEqual([expect.stringContaining('Lighthouse')]);
  });
});

describe('what must hold and does not', () => {
  const load = (change: Partial<NonNullable<PageFigures['load']>>) => ({
    load: {ownKib: 1, jsKib: 1, extraJsKib: 0, dom: 1, shift: 0, ...change},
  });
  const lighthouse = (change: Partial<NonNullable<PageFigures['lighthouse']>>) => ({
    lighthouse: {score: 97, lcpMs: 1000, tbtMs: 100, ...change},
  });
  const slider = (change: Partial<NonNullable<PageFigures['slider']>>) => ({
    slider: {keyP95: 40, dragP95: 30, lag: 90, native: {keyP95: 40, dragP95: 30}, ...change},
  });

  it.each([
    [load({ownKib: 190.1}), 'own KiB'],
    [load({jsKib: 160.1}), 'JS KiB'],
    [load({extraJsKib: 100.1}), '+ JS KiB'],
    [load({dom: 1501}), 'DOM'],
    [load({shift: 0.0001}), 'shift'],
    [lighthouse({score: 91}), 'Lighthouse'],
    [lighthouse({lcpMs: 2001}), 'LCP ms'],
    [lighthouse({tbtMs: 401}), 'TBT ms'],
    [slider({keyP95: 61}), 'key p95 ms'],
    [slider({dragP95: 46}), 'drag p95 ms'],
    [slider({lag: 201}), 'agree ms'],
  ])('is named and marked: %j', (change, head) => {
    const figures = of(change);
    const [missed, ...others] = missedIn(figures);
    expect(missed).toContain(`en /cost-and-latency/: ${head} `);
    expect(others).toEqual([]);
    expect(tableOf(figures, false)).toContain('✗');
  });

  it.each([
    [{model: {estimateUs: 31, curveMs: 10}}, 'one full estimate: 31.0 µs'],
    [{model: {estimateUs: 3, curveMs: 61}}, 'cost curve of all paths'],
    [{build: {own: 41, stock: 20}}, 'clean build: 41.0 s against 20.0 s of a stock site, 2.05×'],
  ])('is named under the table: %j', (more, text) => {
    const figures = of({}, more);
    expect(missedIn(figures)).toEqual([expect.stringContaining(text)]);
    expect(tableOf(figures, true)).toMatch(new RegExp(`^- ${text}.* ✗$`, 'm'));
  });
});

describe('the table', () => {
  it('leaves out what was not measured, and says where a page has no such figure', () => {
    const {load, slider} = good;
    const figures: BenchFigures = {
      stock: [],
      pages: [
        {name: '/', locale: 'en', ...(load && {load}), ...(slider && {slider})},
        {name: '/dns/', locale: 'zh-Hans', ...(load && {load})},
      ],
    };
    const [head, must, , dns] = tableOf(figures, true)
      .split('\n')
      .filter((line) => !/^\| -/.test(line));
    expect(head).toBe(
      '| page | language | own KiB | JS KiB | + JS KiB | DOM | shift | key p95 ms | drag p95 ms | agree ms |',
    );
    expect(must).toContain('| ≤ 190 |');
    expect(dns).toBe('| /dns/ | zh-Hans | 120 | 90 | 95 | 1500 | 0 | – | – | – |');
  });

  it('may be lines alone', () => {
    const figures = {stock: [], pages: [], model: {estimateUs: 3.14, curveMs: 32}};
    expect(tableOf(figures, false)).toMatch(/^one full estimate: 3\.1 µs/);
  });
});
