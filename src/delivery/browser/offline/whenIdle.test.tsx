import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {whenIdle} from './whenIdle';

const work = vi.fn(() => Promise.resolve());
const loaded = () => void dispatchEvent(new Event('load'));
const state = (readyState: DocumentReadyState) =>
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(readyState);

/** A browser that says when it rests; the function lets it rest. */
function withRests(): () => void {
  const waiting: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (run: () => void) => waiting.push(run));
  return () => waiting.splice(0).forEach((run) => run());
}

beforeEach(() => {
  vi.useFakeTimers();
  state('interactive');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  work.mockClear();
});

it('waits until the page has loaded and the browser rests', () => {
  const rest = withRests();
  whenIdle(work);
  rest();
  expect(work).not.toHaveBeenCalled();
  loaded();
  expect(work).not.toHaveBeenCalled();
  rest();
  expect(work).toHaveBeenCalledOnce();
});

it('waits for the rest alone where the page has loaded already', () => {
  const rest = withRests();
  state('complete');
  whenIdle(work);
  expect(work).not.toHaveBeenCalled();
  rest();
  expect(work).toHaveBeenCalledOnce();
});

it('gives a browser that cannot say when it rests some time after the page', () => {
  whenIdle(work);
  vi.advanceTimersByTime(60_000);
  expect(work).not.toHaveBeenCalled();
  loaded();
  vi.advanceTimersByTime(1000);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(work).toHaveBeenCalledOnce();
});

it('is called off before the page has loaded, and after', () => {
  const rest = withRests();
  whenIdle(work)();
  loaded();
  const callOff = whenIdle(work);
  loaded();
  callOff();
  rest();
  expect(work).not.toHaveBeenCalled();
});

it('says nothing of what fails', async () => {
  const rest = withRests();
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  state('complete');
  whenIdle(() => Promise.reject(new Error('Loading chunk 7 failed')));
  rest();
  // Node tells of it after the microtasks of a task.
  vi.useRealTimers();
  await new Promise((resolve) => setTimeout(resolve));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});
