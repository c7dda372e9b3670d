import {defaultWorthwhile} from '../data/scenarioFields';
import {hasScenario, parse, withScenario} from './codec';
import {ownFigureEntries, ownFigureKeys, ownFiguresStore, parseOwnFigures} from './ownFigures';
import {parsePins, PIN_KEY, pinsStore, pinText} from './pins';
import {scenarioStore, type ChangeOrigin} from './store';
import {parseWorthwhile, WORTH_KEY, worthwhileStore} from './worthwhile';

/** Everything of the page that lives in the address. */
const stores = [scenarioStore, ownFiguresStore, pinsStore, worthwhileStore] as const;

/** Calls back after every change of anything that lives in the address; returns how to stop. */
export function subscribeToChoices(listener: (origin: ChangeOrigin) => void): () => void {
  const stops = stores.map((store) => store.subscribe(listener));
  return () => stops.forEach((stop) => stop());
}

/** Whether a query string chooses anything at all. */
export function hasChoices(search: string): boolean {
  const params = new URLSearchParams(search);
  return (
    hasScenario(search) ||
    ownFigureKeys(search).length > 0 ||
    params.has(PIN_KEY) ||
    params.has(WORTH_KEY)
  );
}

/** Parameters of a query string that belong to nobody here. */
function foreignEntries(search: string): readonly (readonly [string, string])[] {
  const own = new Set([...ownFigureKeys(search), PIN_KEY, WORTH_KEY]);
  return [...new URLSearchParams(search)].filter(([key]) => !own.has(key));
}

/**
 * Puts all choices of the page into a query string and leaves everything else in it alone.
 *
 * @returns text with a leading `?`, or empty.
 */
export function withChoices(search: string): string {
  const params = new URLSearchParams(foreignEntries(search).map(([key, value]) => [key, value]));
  const written = new URLSearchParams(withScenario(params.toString(), scenarioStore.getSnapshot()));
  for (const [key, value] of ownFigureEntries(ownFiguresStore.getSnapshot()))
    written.set(key, value);
  const worthwhile = worthwhileStore.getSnapshot();
  if (worthwhile !== defaultWorthwhile) written.set(WORTH_KEY, String(worthwhile));
  for (const pin of pinsStore.getSnapshot()) written.append(PIN_KEY, pinText(pin));
  const text = written.toString();
  return text === '' ? '' : `?${text}`;
}

/** Takes all choices of a query string over. */
export function takeChoices(search: string): void {
  scenarioStore.replace(parse(search), 'address');
  ownFiguresStore.replace(parseOwnFigures(search), 'address');
  pinsStore.replace(parsePins(search), 'address');
  worthwhileStore.replace(parseWorthwhile(search), 'address');
}
