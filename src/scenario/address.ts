import {defaultScenario, defaultWorthwhile} from '../data/scenarioFields';
import {hasScenario, parse, withScenario} from './codec';
import {ownFigureKeys, ownFiguresStore, parseOwnFigures} from './ownFigures';
import {packQuery, unpackQuery} from './packed';
import {parsePins, PIN_KEY, pinQuery, pinsStore, pinText} from './pins';
import {scenarioStore, type ChangeOrigin} from './store';
import {parseWorthwhile, WORTH_KEY, worthwhileStore} from './worthwhile';

/** Holds scenario and own figures where written in words they would make the link too long. */
const PACKED_KEY = 'packed';

/** A link stays under 2,000 characters; so many are left for the query. */
const LONGEST_QUERY = 1850;

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
    params.has(PACKED_KEY) ||
    params.has(PIN_KEY) ||
    params.has(WORTH_KEY)
  );
}

/** What a query string holds that belongs to nobody here. */
function foreignParams(search: string): URLSearchParams {
  const own = new Set([...ownFigureKeys(search), PACKED_KEY, PIN_KEY, WORTH_KEY]);
  const foreign = [...new URLSearchParams(search)].filter(([key]) => !own.has(key));
  return new URLSearchParams(
    withScenario(new URLSearchParams(foreign).toString(), defaultScenario),
  );
}

/** The reader's scenario and own figures, in words. */
function choicesInWords(): string {
  return pinQuery({scenario: scenarioStore.getSnapshot(), own: ownFiguresStore.getSnapshot()});
}

/** A query string of foreign parameters, of the scenario as given, of threshold and pins. */
function joined(search: string, choices: string): string {
  const params = foreignParams(search);
  for (const [key, value] of new URLSearchParams(choices)) params.set(key, value);
  const worthwhile = worthwhileStore.getSnapshot();
  if (worthwhile !== defaultWorthwhile) params.set(WORTH_KEY, String(worthwhile));
  for (const pin of pinsStore.getSnapshot()) params.append(PIN_KEY, pinText(pin));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Puts all choices of the page into a query string and leaves everything else in it alone. Scenario and own figures are
 * written in words as long as the link stays short, else packed into one parameter.
 *
 * @returns text with a leading `?`, or empty.
 */
export function withChoices(search: string): string {
  const choices = choicesInWords();
  const inWords = joined(search, choices);
  if (inWords.length <= LONGEST_QUERY || choices === '') return inWords;
  return joined(search, `${PACKED_KEY}=${packQuery(choices)}`);
}

/** Takes all choices of a query string over. */
export function takeChoices(search: string): void {
  const packedText = new URLSearchParams(search).get(PACKED_KEY);
  const query = packedText === null ? search : unpackQuery(packedText);
  scenarioStore.replace(parse(query), 'address');
  ownFiguresStore.replace(parseOwnFigures(query), 'address');
  pinsStore.replace(parsePins(search), 'address');
  worthwhileStore.replace(parseWorthwhile(search), 'address');
}
