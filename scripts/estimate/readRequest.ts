import {
  choiceFields,
  defaultScenario,
  isNumberField,
  noOwnFigures,
  numberBounds,
  scenarioFields,
  type ChoiceField,
} from '../../src/data/scenarioFields';
import type {NumberField, OwnFigures, Scenario} from '../../src/data/types';
import {InputError} from '../input/inputError';
import {parseObject, shown} from '../input/json';
import {readOwnFigures} from './readOwnFigures';

function readNumber(field: NumberField, value: unknown): number {
  const {min, max, whole} = numberBounds[field];
  const fits =
    typeof value === 'number' &&
    value >= min &&
    value <= max &&
    (!whole || Number.isInteger(value));
  if (fits) return value;
  const kind = whole ? 'a whole number' : 'a number';
  throw new InputError({field, got: shown(value), allowed: `${kind} from ${min} to ${max}`});
}

function readChoice(field: ChoiceField, value: unknown): string {
  const allowed: readonly string[] = choiceFields[field];
  if (typeof value === 'string' && allowed.includes(value)) return value;
  throw new InputError({field, got: shown(value), allowed: allowed.join(', ')});
}

function isField(name: string): name is keyof Scenario {
  return Object.hasOwn(defaultScenario, name);
}

const asObject = {field: 'scenario', allowed: 'a JSON object such as {"trafficGb": 10240}'};

/** A scenario with what the caller brings along. */
export interface Request {
  readonly scenario: Scenario;
  readonly own: OwnFigures;
}

function readField(name: string, value: unknown): readonly [string, number | string] {
  if (!isField(name)) {
    throw new InputError({
      field: name,
      got: 'unknown field',
      allowed: [...scenarioFields, 'own'].join(', '),
    });
  }
  return [name, isNumberField(name) ? readNumber(name, value) : readChoice(name, value)];
}

/**
 * Reads a request strictly: every field known, of the right type and within its bounds.
 *
 * @param json an object with any of the scenario's fields, the others take their defaults; `own` may hold the caller's own
 *   prices and latency measurements.
 * @throws InputError naming the field, its value and what is allowed.
 * @example readRequest('{"azCount": 2, "own": {"rates": {"albHour": 0.02}}}').scenario.azCount // 2
 */
export function readRequest(json: string): Request {
  const {own, ...fields} = parseObject(json, asObject);
  const chosen = Object.entries(fields).map(([name, value]) => readField(name, value));
  return {
    scenario: {...defaultScenario, ...(Object.fromEntries(chosen) as Partial<Scenario>)},
    own: own === undefined ? noOwnFigures : readOwnFigures(own),
  };
}
