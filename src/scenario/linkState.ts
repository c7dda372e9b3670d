import {defaultScenario, defaultWorthwhile} from '../data/scenarioFields';
import type {Scenario} from '../data/types';
import {hasScenario, parse, withScenario} from './codec';
import {LAB_KEY, LAB_MODE_KEY, labEntries, labStore, parseLab, type LabLength} from './lab';
import {ownFigureKeys, ownFiguresStore, parseOwnFigures} from './ownFigures';
import {packQuery, unpackQuery} from './shortLink';
import {parsePins, PIN_KEY, pinQuery, pinsStore, pinText} from './pins';
import {scenarioStore, type ChangeOrigin} from './store';
import {parseWorthwhile, WORTH_KEY, worthwhileStore} from './worthwhile';

/** Holds scenario and own figures where written in words they would make the link too long. */
const PACKED_KEY = 'packed';

/** A link stays under 2,000 characters; so many are left for the query. */
const LONGEST_QUERY = 1850;

/** Everything of the page that lives in the address. */
const stores = [scenarioStore, ownFiguresStore, pinsStore, worthwhileStore, labStore] as const;

/** Calls back after every change of anything that lives in the address; returns how to stop. */
export function subscribeToChoices(listener: (origin: ChangeOrigin) => void): () => void {
  const stops = stores.map((store) => store.subscribe(listener));
  return () => stops.forEach((stop) => stop());
}

/** Whether a query string puts anything into the locality lab. */
function hasLab(search: string): boolean {
  const params = new URLSearchParams(search);
  return params.has(LAB_KEY) || params.has(LAB_MODE_KEY);
}

/** Whether a query string chooses anything beside the lab. */
function hasCost(search: string): boolean {
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
  const own = new Set([
    ...ownFigureKeys(search),
    PACKED_KEY,
    PIN_KEY,
    WORTH_KEY,
    LAB_KEY,
    LAB_MODE_KEY,
  ]);
  const foreign = [...new URLSearchParams(search)].filter(([key]) => !own.has(key));
  return new URLSearchParams(
    withScenario(new URLSearchParams(foreign).toString(), defaultScenario),
  );
}

/** The reader's scenario and own figures, in words; some fields may be changed on the way. */
function choicesInWords(change: Partial<Scenario>): string {
  const scenario = {...scenarioStore.getSnapshot(), ...change};
  return pinQuery({scenario, own: ownFiguresStore.getSnapshot()});
}

/** A query string of foreign parameters, of the scenario as given, of threshold, pins and lab. */
function joined(search: string, choices: string, labLength: LabLength): string {
  const params = foreignParams(search);
  for (const [key, value] of new URLSearchParams(choices)) params.set(key, value);
  const worthwhile = worthwhileStore.getSnapshot();
  if (worthwhile !== defaultWorthwhile) params.set(WORTH_KEY, String(worthwhile));
  for (const pin of pinsStore.getSnapshot()) params.append(PIN_KEY, pinText(pin));
  for (const [key, value] of labEntries(labStore.getSnapshot(), labLength)) params.set(key, value);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Puts all choices of the page into a query string and leaves everything else in it alone. Scenario and own figures are
 * written in words as long as the link stays short, else packed into one parameter; if that is not enough, the zones of
 * the lab lose their names.
 *
 * @param change fields of the scenario that the link is to hold otherwise than the page.
 * @returns text with a leading `?`, or empty.
 */
export function withChoices(search: string, change: Partial<Scenario> = {}): string {
  const choices = choicesInWords(change);
  const packed = choices === '' ? '' : `${PACKED_KEY}=${packQuery(choices)}`;
  const inWords = joined(search, choices, 'readable');
  if (inWords.length <= LONGEST_QUERY) return inWords;
  const shorter = joined(search, packed, 'readable');
  return shorter.length <= LONGEST_QUERY ? shorter : joined(search, packed, 'short');
}

function takeCost(search: string): void {
  const packedText = new URLSearchParams(search).get(PACKED_KEY);
  const query = packedText === null ? search : unpackQuery(packedText);
  scenarioStore.replace(parse(query), 'address');
  ownFiguresStore.replace(parseOwnFigures(query), 'address');
  pinsStore.replace(parsePins(search), 'address');
  worthwhileStore.replace(parseWorthwhile(search), 'address');
}

function takeLab(search: string): void {
  labStore.replace(parseLab(search), 'address');
}

/** Takes all choices of a query string over; what it does not choose becomes the default. */
export function takeChoices(search: string): void {
  takeCost(search);
  takeLab(search);
}

/**
 * Takes over what a link inside the guide chooses: a lab, or what concerns cost. What it says nothing about stays.
 *
 * @example followLink('?lab=too-few-pods') // the reader's traffic stays as it was
 */
export function followLink(search: string): void {
  if (hasCost(search)) takeCost(search);
  if (hasLab(search)) takeLab(search);
}
