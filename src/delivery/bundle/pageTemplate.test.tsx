import {afterEach, expect, it, vi} from 'vitest';
import {pageTemplate} from './pageTemplate';

/** The script at the end of a page that loads `/main.js`. */
function lastScript(): () => void {
  const [, script = ''] =
    /<script id="scripts-after-first-paint">(.*)<\/script>/s.exec(pageTemplate({})) ?? [];
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is a text in the page, too
  return new Function(script.replace(/<%~.*?%>/, '["/main.js"]')) as () => void;
}

const loaded = () => [...document.querySelectorAll('script')].map(({src}) => new URL(src).pathname);

/** A browser that knows of paint timing; `tell` is what tells of the first paint. */
function withPaintTiming(): {readonly tell: () => void} {
  const timing = {tell: () => undefined as void};
  class Observer {
    static readonly supportedEntryTypes = ['paint'];
    readonly observe = () => undefined;
    constructor(tell: () => void) {
      timing.tell = tell;
    }
  }
  vi.stubGlobal('PerformanceObserver', Observer);
  return timing;
}

afterEach(() => {
  document.head.replaceChildren();
  delete document.documentElement.dataset['scripts'];
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('loads scripts when the browser tells of the first paint, and once', () => {
  vi.useFakeTimers();
  const timing = withPaintTiming();
  lastScript()();
  expect(loaded()).toEqual([]);
  timing.tell();
  expect(loaded()).toEqual(['/main.js']);
  dispatchEvent(new Event('load'));
  vi.advanceTimersByTime(5000);
  expect(loaded()).toEqual(['/main.js']);
});

it('loads them when the page is drawn, in a browser that tells of no paint', () => {
  vi.useFakeTimers();
  withPaintTiming();
  lastScript()();
  vi.advanceTimersByTime(5000);
  expect(loaded()).toEqual([]);
  dispatchEvent(new Event('load'));
  expect(loaded()).toEqual([]);
  vi.advanceTimersByTime(5000);
  expect(loaded()).toEqual(['/main.js']);
});

it('loads them at once where there is no paint timing', () => {
  vi.stubGlobal('PerformanceObserver', undefined);
  lastScript()();
  expect(loaded()).toEqual(['/main.js']);
});

const noted = () => document.documentElement.dataset['scripts'];

it('notes at once that a script was refused', () => {
  vi.useFakeTimers();
  vi.stubGlobal('PerformanceObserver', undefined);
  lastScript()();
  expect(noted()).toBeUndefined();
  document.querySelector('script')?.dispatchEvent(new Event('error'));
  expect(noted()).toBe('missing');
});

it('notes after fifteen seconds that none has come', () => {
  vi.useFakeTimers();
  vi.stubGlobal('PerformanceObserver', undefined);
  lastScript()();
  vi.advanceTimersByTime(14_000);
  expect(noted()).toBeUndefined();
  vi.advanceTimersByTime(1000);
  expect(noted()).toBe('missing');
});
