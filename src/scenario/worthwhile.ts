import {defaultWorthwhile, worthwhileBounds} from '../data/scenarioFields';
import type {Choice} from './choice';
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

/** The threshold in the address. */
export const worthwhileChoice: Choice<number> = {
  topic: 'cost',
  store: worthwhileStore,
  owns: (key) => key === WORTH_KEY,
  read: parseWorthwhile,
  write: (value) => (value === defaultWorthwhile ? [] : [[WORTH_KEY, String(value)]]),
};
