import {
  choiceFields,
  defaultScenario,
  isNumberField,
  numberBounds,
  scenarioFields,
  type ChoiceField,
} from '../../src/data/scenarioFields';
import type {NumberField, Scenario} from '../../src/data/types';
import {InputError} from '../input/inputError';
import {parseObject, shown} from '../input/json';

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

/**
 * Reads a scenario strictly: every field known, of the right type and within its bounds.
 *
 * @param json an object with any of the scenario's fields; the others take their defaults.
 * @throws InputError naming the field, its value and what is allowed.
 * @example readScenario('{"azCount": 2}').azCount // 2
 */
export function readScenario(json: string): Scenario {
  const chosen = Object.entries(parseObject(json, asObject)).map(([name, value]) => {
    if (!isField(name)) {
      throw new InputError({
        field: name,
        got: 'unknown field',
        allowed: scenarioFields.join(', '),
      });
    }
    return [name, isNumberField(name) ? readNumber(name, value) : readChoice(name, value)];
  });
  return {...defaultScenario, ...(Object.fromEntries(chosen) as Partial<Scenario>)};
}
