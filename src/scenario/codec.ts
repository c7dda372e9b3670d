import {
  choiceFields,
  defaultScenario,
  isNumberField,
  numberBounds,
  scenarioFields,
  type ChoiceField,
} from '../data/scenarioFields';
import type {NumberField, Scenario} from '../data/types';

/** Version of the link format; a later one still reads the fields it knows. */
export const VERSION_KEY = 'v';
const VERSION = '1';

/**
 * The nearest allowed value of a number field.
 *
 * @returns a value within the field's bounds, whole where the field counts; the default for NaN.
 * @example clampField('azCount', 99) // 6
 */
export function clampField(field: NumberField, value: number): number {
  if (Number.isNaN(value)) return defaultScenario[field];
  const {min, max, whole} = numberBounds[field];
  const inside = Math.min(max, Math.max(min, value));
  return whole ? Math.round(inside) : inside;
}

function parseNumber(field: NumberField, text: string): number {
  // Number('') is 0; an empty value means that nothing was chosen.
  return text.trim() === '' ? defaultScenario[field] : clampField(field, Number(text));
}

function parseChoice(field: ChoiceField, text: string): string {
  const allowed: readonly string[] = choiceFields[field];
  return allowed.includes(text) ? text : defaultScenario[field];
}

/**
 * Reads a scenario from a query string. Never throws: what is missing, unknown or unreadable becomes the
 * default, what is out of range is moved to the nearest bound.
 *
 * @param search a query string, with or without the leading `?`.
 * @example parse('?v=1&trafficGb=1024').trafficGb // 1024
 */
export function parse(search: string): Scenario {
  const params = new URLSearchParams(search);
  const chosen = scenarioFields.flatMap((field) => {
    const text = params.get(field);
    if (text === null) return [];
    return [[field, isNumberField(field) ? parseNumber(field, text) : parseChoice(field, text)]];
  });
  return {...defaultScenario, ...(Object.fromEntries(chosen) as Partial<Scenario>)};
}

/**
 * Writes a scenario as a query string: only what differs from the default, in a stable order, with a version.
 *
 * @returns text without a leading `?`; empty for the default scenario.
 * @example serialize({...defaultScenario, trafficGb: 1024}) // 'v=1&trafficGb=1024'
 */
export function serialize(scenario: Scenario): string {
  const changed = scenarioFields.filter((field) => scenario[field] !== defaultScenario[field]);
  if (changed.length === 0) return '';
  const params = new URLSearchParams([[VERSION_KEY, VERSION]]);
  for (const field of changed) params.set(field, String(scenario[field]));
  return params.toString();
}

/** Whether a query parameter is a field of the scenario. */
export function isScenarioKey(key: string): boolean {
  return Object.hasOwn(defaultScenario, key);
}
