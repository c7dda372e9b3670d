import {defaultWorthwhile, worthwhileBounds} from '../data/scenarioFields';
import {createStore} from './store';

export const WORTH_KEY = 'worth';

/**
 * Reads from a query string what a change must save per month to be worth making. Never throws.
 *
 * @example parseWorthwhile('?worth=200') // 200
 */
export function parseWorthwhile(search: string): number {
  const text = new URLSearchParams(search).get(WORTH_KEY)?.trim();
  if (text === undefined || text === '') return defaultWorthwhile;
  const value = Number(text);
  return value >= worthwhileBounds.min && value <= worthwhileBounds.max ? value : defaultWorthwhile;
}

/** Money per month, in the Region's currency, below which a saving is not worth the change. */
export const worthwhileStore = createStore<number>(defaultWorthwhile, Object.is);
