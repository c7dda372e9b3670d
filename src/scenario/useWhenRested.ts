import {useEffect, useState} from 'react';

/** The debounce delay, milliseconds: longer than the interval at which a held key repeats. */
const REST = 45;

/** Updates also come while input goes on, if the last one took at most a frame, milliseconds … */
const FRAME = 16;

/** … and then at this interval, milliseconds. */
const PAUSE = 200;

const waiting = new Set<() => void>();

/** When the current input began and last changed, in milliseconds of `performance.now()`. */
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
  // Dragging a thumb between two values fires no `input`, but is not at rest.
  window.addEventListener('pointermove', ({buttons}) => buttons > 0 && noteHand(), options);
}

function isDueIn(now: number): number {
  const atRest = hand.moved + REST;
  if (last.cost > FRAME) return atRest - now;
  return Math.min(atRest, Math.max(hand.began, last.shown) + PAUSE) - now;
}

/** Flushes all waiting values in one update, because each update would lay the page out again. */
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

/** Updates at once when no input is going on, as after a press of a button or Back. */
function showOrWait(show: () => void): (() => void) | undefined {
  if (waiting.size === 0 && hand.moved + REST <= performance.now()) return void show();
  waiting.add(show);
  timer ??= setTimeout(showWhenDue);
  return () => waiting.delete(show);
}

/**
 * Debounces a value while the reader drags or types, so that the control itself renders first. All debounced values update together,
 * 45 ms after the last input, or five times a second during it where an update takes no longer than a frame.
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
