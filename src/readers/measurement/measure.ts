import type {Choices} from './choices';
import {Unusable, type Fault} from './fault';
import {concludeFrom, digestText} from './digestText';
import type {Reading} from './reading';

export type Measured =
  {readonly ok: true; readonly reading: Reading} | {readonly ok: false; readonly fault: Fault};

/** Runs a reading; what cannot be used becomes its fault. */
function attempt(read: () => Reading): Measured {
  try {
    return {ok: true, reading: read()};
  } catch (error) {
    if (error instanceof Unusable) return {ok: false, fault: error.fault};
    throw error;
  }
}

/**
 * Reads bytes that crossed zones from whatever people paste: a bill, an export, the result of a query, a metric, a sentence.
 *
 * @param choices what the reader says; it wins over what the text says.
 * @returns the measurement with each step of its understanding, or why there is none: a wrong figure is worse than none.
 * @example measure('18,000 GB DataTransfer-Regional-Bytes', {}) // {ok: true, reading: {billedGb: 18000, ends: 2, crossedGb: 9000, …}}
 */
export function measure(text: string, choices: Choices = {}): Measured {
  return attempt(() => concludeFrom(digestText(text, choices.column), choices));
}
