import {MAX_PINS} from '../data/scenarioFields';
import type {OwnFigures, Scenario} from '../data/types';
import {parse, serialize} from './codec';
import {ownFigureEntries, parseOwnFigures} from './ownFigures';
import {createStore} from './store';

export const PIN_KEY = 'pin';

/** A scenario kept for comparison, with the figures the reader brought along. */
export interface Pin {
  readonly scenario: Scenario;
  readonly own: OwnFigures;
}

/**
 * A pin as the text of one query parameter.
 *
 * @example pinText({scenario: {...defaultScenario, azCount: 2}, own: noOwnFigures}) // 'v=1&azCount=2'
 */
export function pinText({scenario, own}: Pin): string {
  const params = new URLSearchParams(serialize(scenario));
  for (const [key, value] of ownFigureEntries(own)) params.set(key, value);
  return params.toString();
}

/** Reads the pins of a query string, at most three. Never throws: garbage is a pin of the default scenario. */
export function parsePins(search: string): readonly Pin[] {
  return new URLSearchParams(search)
    .getAll(PIN_KEY)
    .slice(0, MAX_PINS)
    .map((text) => ({scenario: parse(text), own: parseOwnFigures(text)}));
}

/** Scenarios the reader keeps beside the one at hand. */
export const pinsStore = createStore<readonly Pin[]>(
  [],
  (a, b) => String(a.map(pinText)) === String(b.map(pinText)),
);
