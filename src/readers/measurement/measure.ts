import type {Choices} from './choices';
import {conclude} from './conclude';
import {digestOf} from './digester';
import {Unusable, type Fault} from './fault';
import {readTable} from './forms/recognise';
import type {Reading} from './reading';
import {readSentence} from './sentence';
import {cleanText} from './text';

export type Measured =
  {readonly ok: true; readonly reading: Reading} | {readonly ok: false; readonly fault: Fault};

/** Runs a reading; a text that cannot be used becomes its fault. */
export function attempt(read: () => Reading): Measured {
  try {
    return {ok: true, reading: read()};
  } catch (error) {
    if (error instanceof Unusable) return {ok: false, fault: error.fault};
    throw error;
  }
}

function readingOf(text: string, choices: Choices): Reading {
  const clean = cleanText(text);
  if (clean === '') throw new Unusable({reason: 'empty'});
  const table = readTable(clean);
  if (table !== undefined) return conclude(digestOf(table, choices.column), choices);
  const {digest, region, hours} = readSentence(clean);
  return conclude(digest, {
    ...choices,
    region: choices.region ?? region,
    hours: choices.hours ?? hours,
  });
}

/**
 * Reads bytes that crossed zones from whatever people paste: a bill, an export, the result of a query, a metric, a sentence.
 *
 * @param choices what the reader says; it wins over what the text says.
 * @returns the measurement with each step of its understanding, or why there is none: a wrong figure is worse than none.
 * @example measure('18,000 GB DataTransfer-Regional-Bytes', {}) // {ok: true, reading: {billedGb: 18000, ends: 2, crossedGb: 9000, …}}
 */
export function measure(text: string, choices: Choices = {}): Measured {
  return attempt(() => readingOf(text, choices));
}
