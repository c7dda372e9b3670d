import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {watchSilence} from './silence';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('is noticed after twenty seconds, once', () => {
  const silent = vi.fn();
  watchSilence(silent).heard();
  vi.advanceTimersByTime(19_999);
  expect(silent).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(silent).toHaveBeenCalledOnce();
});

it('begins anew with every word', () => {
  const silent = vi.fn();
  const watch = watchSilence(silent);
  for (let second = 0; second < 100; second += 10) {
    watch.heard();
    vi.advanceTimersByTime(10_000);
  }
  expect(silent).not.toHaveBeenCalled();
});

it('is none before anybody is asked, nor after', () => {
  const silent = vi.fn();
  const watch = watchSilence(silent);
  vi.advanceTimersByTime(60_000);
  watch.heard();
  watch.stop();
  vi.advanceTimersByTime(60_000);
  expect(silent).not.toHaveBeenCalled();
});
