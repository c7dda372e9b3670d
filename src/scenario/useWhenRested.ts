import {useEffect, useState} from 'react';

/** How long a hand must be still, milliseconds: longer than between two steps of a key held down. */
const REST = 45;

/** An update of all that waits may come between two steps of the hand if the last one took no longer than a frame, … */
const FRAME = 16;

/** … and so often, milliseconds. */
const PAUSE = 200;

const waiting = new Set<() => void>();

/** Moments on the page's clock, milliseconds. */
const hand = {began: -Infinity, moved: -Infinity};
const last = {shown: -Infinity, cost: Infinity};
let timer: ReturnType<typeof setTimeout> | undefined;
let isListening = false;

function noteHand(): void {
  const now = performance.now();
  if (now - hand.moved > REST) hand.began = now;
  hand.moved = now;
}

function listen(): void {
  if (isListening) return;
  isListening = true;
  const options = {capture: true, passive: true};
  window.addEventListener('input', noteHand, options);
  // A thumb that is held between two values is still in the hand.
  window.addEventListener('pointermove', ({buttons}) => buttons > 0 && noteHand(), options);
}

function isDueIn(now: number): number {
  const atRest = hand.moved + REST;
  if (last.cost > FRAME) return atRest - now;
  return Math.min(atRest, Math.max(hand.began, last.shown) + PAUSE) - now;
}

/** Shows everything that waits in one update: many small ones would lay the page out as many times. */
function showAll(): void {
  const shows = [...waiting];
  const begin = performance.now();
  waiting.clear();
  for (const show of shows) show();
  last.shown = begin;
  // React and Preact update before the next task.
  setTimeout(() => (last.cost = performance.now() - begin), 1);
}

function showWhenDue(): void {
  const delay = isDueIn(performance.now());
  timer = delay > 0 && waiting.size > 0 ? setTimeout(showWhenDue, delay) : undefined;
  if (delay <= 0) showAll();
}

/** Shows at once where no hand moves: after a press of a button, or Back. */
function showOrWait(show: () => void): (() => void) | undefined {
  if (waiting.size === 0 && hand.moved + REST <= performance.now()) return void show();
  waiting.add(show);
  timer ??= setTimeout(showWhenDue);
  return () => waiting.delete(show);
}

/**
 * A value that lags behind while the reader's hand moves: what is under the finger goes first. Everything that waits is
 * shown together, once the hand has been still for 45 ms, or on the way where that takes no longer than a frame.
 */
export function useWhenRested<Value>(value: Value): Value {
  const [shown, setShown] = useState<Value>(() => value);
  useEffect(listen, []);
  useEffect(
    () => (Object.is(shown, value) ? undefined : showOrWait(() => setShown(() => value))),
    [shown, value],
  );
  return shown;
}
