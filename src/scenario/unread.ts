import {labModes, labPresetIds} from '../data/labFields';
import {isNumberField, MAX_PINS} from '../data/scenarioFields';
import type {Scenario} from '../data/types';
import {isScenarioKey, parse} from './codec';
import {PACKED_KEY} from './current';
import {parseKubernetesVersion, VERSION_KEY} from './kubernetesVersion';
import {LAB_KEY, LAB_MODE_KEY, parseLab, placesText} from './lab';
import {NEEDS_KEY, parseMatrixFilter, SCOPE_KEY} from './matrixFilter';
import {isOwnKey, ownFigureEntries, parseOwnFigures} from './ownFigures';
import {PIN_KEY, pinQueryOf} from './pins';
import {packPlaces} from './shortLab';
import {unpackQuery} from './shortLink';
import {parseWorthwhile, WORTH_KEY} from './worthwhile';

type IsRead = (text: string, search: string) => boolean;

const isBlank = (text: string) => text.trim() === '';

function isFieldRead(key: keyof Scenario, text: string, search: string): boolean {
  const value = parse(search)[key];
  return isNumberField(key) ? Number(text) === value : text === value;
}

function isOwnRead(key: string, text: string, search: string): boolean {
  return ownFigureEntries(parseOwnFigures(search)).some(
    ([read, value]) => read === key && Number(value) === Number(text),
  );
}

/** The parts of a lab, in an order and a way of writing of their own. */
function labParts(text: string): string {
  const plain = text.replaceAll(/(?<=[_x])\d+(?:\.\d+)?/g, (number) => String(Number(number)));
  return String(
    plain
      .split('*')
      .filter((part) => !/^0+-/.test(part))
      .sort(),
  );
}

const isLabRead: IsRead = (text, search) => {
  if (labPresetIds.some((id) => id === text)) return true;
  const lab = parseLab(search);
  return text.startsWith('.')
    ? packPlaces(lab) === text
    : labParts(placesText(lab)) === labParts(text);
};

const isPackedRead = (query: string) => query !== '' && unreadIn(query).length === 0;

const others: Readonly<Record<string, IsRead>> = {
  [PACKED_KEY]: (text) => isPackedRead(unpackQuery(text)),
  [PIN_KEY]: (text) => isPackedRead(pinQueryOf(text)),
  [WORTH_KEY]: (text, search) => parseWorthwhile(search) === Number(text),
  [LAB_KEY]: isLabRead,
  [LAB_MODE_KEY]: (text) => labModes.some((mode) => mode === text),
  [SCOPE_KEY]: (text, search) => text === 'any' || parseMatrixFilter(search).scope === text,
  [NEEDS_KEY]: (text, search) =>
    new Set(text.split('.')).size === parseMatrixFilter(search).needs.length,
  [VERSION_KEY]: (text, search) => parseKubernetesVersion(search) === text,
};

function isRead(key: string, text: string): boolean {
  const search = String(new URLSearchParams([[key, text]]));
  if (isBlank(text)) return true;
  if (isScenarioKey(key)) return isFieldRead(key as keyof Scenario, text, search);
  if (isOwnKey(key)) return isOwnRead(key, text, search);
  return !Object.hasOwn(others, key) || (others[key]?.(text, search) ?? true);
}

function isOneTooMany(key: string, before: readonly string[]): boolean {
  const isOurs = isScenarioKey(key) || isOwnKey(key) || Object.hasOwn(others, key);
  const allowed = key === PIN_KEY ? MAX_PINS : 1;
  return isOurs && before.filter((one) => one === key).length >= allowed;
}

/**
 * What a query string says that the guide does not take as it stands: values that are no numbers, out of bounds, of words that are not
 * offered, or said twice. What belongs to nobody here, and what is empty, is not among it.
 *
 * @example unreadIn('?azCount=99&trafficGb=1024&utm_source=mail') // [['azCount', '99']]
 */
export function unreadIn(search: string): readonly (readonly [key: string, text: string])[] {
  const entries = [...new URLSearchParams(search)];
  const keys = entries.map(([key]) => key);
  return entries.filter(
    ([key, text], index) => !isRead(key, text) || isOneTooMany(key, keys.slice(0, index)),
  );
}
