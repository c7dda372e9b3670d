import {useMemo} from 'react';
import type {Pin} from '@site/src/scenario/pins';
import {usePins} from '@site/src/scenario/usePins';
import {estimateOf, type Estimate} from '../estimate/estimateOf';

/** A pinned scenario under its letter, with what the model says about it. */
export interface Pinned {
  /** A, B or C: the place among the pins. */
  readonly letter: string;
  readonly pin: Pin;
  readonly estimate: Estimate;
}

const FIRST_LETTER = 'A'.charCodeAt(0);

/** The name of the pin at a place: A, B, C. */
export function pinLetter(index: number): string {
  return String.fromCharCode(FIRST_LETTER + index);
}

/** The pins with their estimates, in the order in which they were pinned. */
export function usePinned(): readonly Pinned[] {
  const {pins} = usePins();
  return useMemo(
    () =>
      pins.map((pin, index) => ({
        letter: pinLetter(index),
        pin,
        estimate: estimateOf(pin.scenario, pin.own),
      })),
    [pins],
  );
}
