import type {Notes, SliderEvent} from './inPage';

/** The browser reports no event that was faster; its figures are multiples of 8. */
const SHORTEST_MS = 16;

/**
 * For seconds on end, a headless browser may report no paint although it makes, draws and swaps thirty frames a second
 * (seen in traces). A report so much later than the page's own frame is not believed, milliseconds.
 */
const BELIEVED_MS = 100;

const frameOf = ({told, made = Infinity}: SliderEvent) => made - told;

const durationsOf = ({paints}: Notes) =>
  new Map(paints.map(({told, duration}) => [told, duration]));

/** Whether the browser reports paints that the page's own frames contradict. */
export function isDoubtful(notes: Notes): boolean {
  const durations = durationsOf(notes);
  return notes.events.some(
    (event) => (durations.get(event.told) ?? 0) > frameOf(event) + BELIEVED_MS,
  );
}

/**
 * How long each event of a slider took, from the hand to the next paint, in milliseconds.
 *
 * @example delaysOf({events: [{moved: 100, told: 104}], paints: [{told: 104, duration: 24}], lastChange: 0}) // [28]
 */
export function delaysOf(notes: Notes): readonly number[] {
  const durations = durationsOf(notes);
  return notes.events.map(({moved, told}) => told - moved + (durations.get(told) ?? SHORTEST_MS));
}

/**
 * How long after the last event the page still changed, in milliseconds; nothing where it had come to rest before.
 *
 * @example lagOf({events: [{moved: 100, told: 104}], paints: [], lastChange: 190}) // 90
 */
export function lagOf({events, lastChange}: Notes): number {
  return Math.max(0, lastChange - (events.at(-1)?.moved ?? lastChange));
}
