import {MAX_PINS} from '../data/scenarioFields';
import type {OwnFigures, Scenario} from '../data/types';
import type {Choice} from './choice';
import {parse, serialize} from './codec';
import {ownFigureEntries, parseOwnFigures} from './ownFigures';
import {packQuery, unpackQuery} from './shortLink';
import {createStore} from './store';

export const PIN_KEY = 'pin';

/** A scenario kept for comparison, with the figures the reader brought along. */
export interface Pin {
  readonly scenario: Scenario;
  readonly own: OwnFigures;
}

/**
 * The query that chooses a scenario and own figures, in words: only what differs from the default.
 *
 * @example pinQuery({scenario: {...defaultScenario, azCount: 2}, own: noOwnFigures}) // 'v=1&azCount=2'
 */
export function pinQuery({scenario, own}: Pin): string {
  const params = new URLSearchParams(serialize(scenario));
  for (const [key, value] of ownFigureEntries(own)) params.set(key, value);
  return params.toString();
}

/** Pins are compared at every step of a slider. */
const texts = new WeakMap<Pin, string>();

/**
 * A pin as the text of one query parameter: packed, because a link carries three of them and stays short.
 *
 * @example pinText({scenario: {...defaultScenario, azCount: 2}, own: noOwnFigures}) // 'CAAC'
 */
export function pinText(pin: Pin): string {
  const text = texts.get(pin) ?? packQuery(pinQuery(pin));
  texts.set(pin, text);
  return text;
}

/** Older links carry a pin as a query inside the query. */
export function pinQueryOf(text: string): string {
  return text.includes('=') ? text : unpackQuery(text);
}

/** Reads the pins of a query string, at most three. Never throws: garbage is a pin of the default scenario. */
export function parsePins(search: string): readonly Pin[] {
  return new URLSearchParams(search)
    .getAll(PIN_KEY)
    .slice(0, MAX_PINS)
    .map(pinQueryOf)
    .map((query) => ({scenario: parse(query), own: parseOwnFigures(query)}));
}

/** Scenarios the reader keeps beside the one at hand. */
export const pinsStore = createStore<readonly Pin[]>(
  [],
  (a, b) => a.length === b.length && String(a.map(pinText)) === String(b.map(pinText)),
);

/** The pins in the address: always packed. */
export const pinsChoice: Choice<readonly Pin[]> = {
  topic: 'cost',
  store: pinsStore,
  owns: (key) => key === PIN_KEY,
  read: parsePins,
  write: (pins) => pins.map((pin) => [PIN_KEY, pinText(pin)] as const),
};
