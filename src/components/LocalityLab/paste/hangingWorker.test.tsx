import {act, screen} from '@testing-library/react';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {clusterItems, kubectlJson} from '@site/test/kubectl';
import {inPage, openPanel, paste} from '@site/test/pasteCluster';
import {startSession} from './session';

const cluster = kubectlJson(clusterItems());
const inItsPlace = vi.fn(inPage);

/** Starts, and never says a word. */
class Silent {
  readonly postMessage = () => undefined;
  readonly terminate = () => undefined;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', Silent);
  openPanel(startSession, 'en', inItsPlace);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  inItsPlace.mockClear();
});

const wait = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

it('a small text is read in the page after a few seconds of silence', async () => {
  paste(cluster);
  await wait(3);
  expect(inItsPlace).not.toHaveBeenCalled();
  await wait(2);
  expect(inItsPlace).toHaveBeenCalledOnce();
});

it('a large one is given more time, then one line says so', async () => {
  paste(cluster + ' '.repeat(1_000_000));
  await wait(19);
  expect(screen.getByRole('progressbar')).toBeInTheDocument();
  await wait(2);
  expect(screen.getByRole('alert')).toHaveTextContent('The reader does not answer');
  expect(inItsPlace).not.toHaveBeenCalled();
});
