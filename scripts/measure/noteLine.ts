import {isoOf} from '../../src/readers/measurement/dates';
import type {NoteId, Reading} from '../../src/readers/measurement/reading';

const gb = (value: number) => `${Number(value.toPrecision(8))} GB`;

/** What to keep in mind, in a sentence each. */
const lines: Readonly<Record<NoteId, (reading: Reading) => string>> = {
  'from-money': ({money}) =>
    `Worked out from money: ${money?.amount} ${money?.currency} at ${money?.prices.map(({region, price}) => `${price} per GB and end in ${region}`).join(', ')}. Credits, discounts and free GB distort it; UsageQuantity is exact.`,
  'ends-both': () =>
    'No row names a direction: a bill adds up both ends. --ends 1 if it holds one end only.',
  'ends-unknown': () => 'Nothing says whether In, Out or both are counted: --ends 1 or --ends 2.',
  uneven: () =>
    'In and Out differ: some other ends are on another bill, or on none. The result is a lower bound.',
  'nothing-names-transfer': () =>
    'Nothing names a usage type or zones: every row is taken as traffic between zones.',
  averaged: () => 'The mean of the samples of a range.',
  'rate-assumed': () => 'Taken as bytes per second, for a month of 730 hours.',
  'gb-assumed': () =>
    'Taken as GB, as the queries of OpenCost and Kubecost give them; --unit bytes if they are bytes.',
  'first-page': () =>
    'The answer names a token for the next page: a part of the rows. Ask for all of them.',
  'bill-unfinished': () =>
    'The rows cover less than the period of the bill: a month that is not over, or a piece of it.',
  'latest-step': ({steps}) =>
    `The latest of several months: ${steps.map(({start, billedGb}) => `${isoOf(start).slice(0, 7)} ${gb(billedGb)} billed`).join(', ')}.`,
  'period-unknown': () =>
    'Nothing says what time the numbers cover: taken as a month. --days says it.',
  'dates-unread': () =>
    'The dates can be read in two ways, or not at all: taken as a month. --days says it.',
  'source-recognised': ({source}) => `Read as ${source}, which it shows itself to be.`,
};

/** The notes of a reading as text. */
export function noteLines(reading: Reading): readonly string[] {
  return reading.notes.map((note) => lines[note](reading));
}
