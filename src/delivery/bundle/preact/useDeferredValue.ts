import {useEffect, useState} from 'preact/compat';

/** So long is the hand still before what waits is shown, milliseconds: longer than between two steps of a key held down. */
const REST = 45;

/**
 * While the hand moves, a quick page shows what waits all the same: five times a second where that takes 9 ms. Where it takes
 * 40, it would hold up too many steps, and the pause is longer than any hand moves without a rest.
 */
const pauseAfter = (cost: number) => cost ** 3 / 4;

const waiting = new Set<() => void>();

/** Moments on the page's clock, milliseconds. */
const hand = {began: -Infinity, moved: -Infinity};
const last = {shown: -Infinity, cost: 40};
let timer: ReturnType<typeof setTimeout> | undefined;

function noteHand(): void {
  const now = performance.now();
  if (now - hand.moved > REST) hand.began = now;
  hand.moved = now;
}

function isDueIn(now: number): number {
  const atRest = hand.moved + REST;
  const onTheWay = Math.max(hand.began, last.shown) + pauseAfter(last.cost);
  return Math.min(atRest, onTheWay) - now;
}

/** Shows everything that waits in one update: many small ones would lay the page out as many times. */
function showAll(): void {
  const shows = [...waiting];
  const begin = performance.now();
  waiting.clear();
  for (const show of shows) show();
  last.shown = begin;
  // Preact updates before the next task.
  setTimeout(() => (last.cost = performance.now() - begin), 1);
}

function showWhenDue(): void {
  const delay = isDueIn(performance.now());
  timer = delay > 0 && waiting.size > 0 ? setTimeout(showWhenDue, delay) : undefined;
  if (delay <= 0) showAll();
}

function wait(show: () => void): () => void {
  waiting.add(show);
  timer ??= setTimeout(showWhenDue);
  return () => waiting.delete(show);
}

if (typeof window !== 'undefined') {
  const options = {capture: true, passive: true};
  window.addEventListener('input', noteHand, options);
  // A thumb that is held between two values is still in the hand.
  window.addEventListener('pointermove', ({buttons}) => buttons > 0 && noteHand(), options);
}

/**
 * A value that lags behind while the reader's hand moves: what is under the finger goes first. Preact's own does
 * not lag. React can put down a half-made update; Preact cannot, so it waits until nobody is disturbed.
 *
 * @example const shown = useDeferredValue(scenario);
 */
export function useDeferredValue<Value>(value: Value): Value {
  const [shown, setShown] = useState<Value>(() => value);
  useEffect(
    () => (Object.is(shown, value) ? undefined : wait(() => setShown(() => value))),
    [shown, value],
  );
  return shown;
}
