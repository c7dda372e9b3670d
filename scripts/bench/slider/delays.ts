import type {Notes} from './inPage';

/** The browser reports no event that was faster; its figures are multiples of 8. */
const SHORTEST_MS = 16;

/**
 * How long each event of a slider took, from the hand to the next paint, in milliseconds.
 *
 * @example delaysOf({events: [{moved: 100, told: 104}], paints: [{told: 104, duration: 24}], lastChange: 0}) // [28]
 */
export function delaysOf({events, paints}: Notes): readonly number[] {
  const durations = new Map(paints.map(({told, duration}) => [told, duration]));
  return events.map(({moved, told}) => told - moved + (durations.get(told) ?? SHORTEST_MS));
}

/**
 * How long after the last event the page still changed, in milliseconds; nothing where it had come to rest before.
 *
 * @example lagOf({events: [{moved: 100, told: 104}], paints: [], lastChange: 190}) // 90
 */
export function lagOf({events, lastChange}: Notes): number {
  return Math.max(0, lastChange - (events.at(-1)?.moved ?? lastChange));
}
