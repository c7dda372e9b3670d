import {
  choiceFields,
  defaultScenario,
  isNumberField,
  numberBounds,
  scenarioFields,
  type ChoiceField,
} from '../../src/data/scenarioFields';
import type {NumberField, Scenario} from '../../src/data/types';
import {InputError} from './inputError';

/** A value as the caller would recognise it, cut so that the message stays one readable line. */
function shown(value: unknown): string {
  // JSON has no Infinity: 1e999 would be shown as null.
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return `got ${text.length > 80 ? `${text.slice(0, 77)}...` : text}`;
}

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

function parseObject(json: string): Record<string, unknown> {
  const allowed = 'a JSON object such as {"trafficGb": 10240}';
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new InputError({field: 'scenario', got: `broken JSON, ${shown(json)}`, allowed});
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError({field: 'scenario', got: shown(value), allowed});
  }
  return value as Record<string, unknown>;
}

/**
 * Reads a scenario strictly: every field known, of the right type and within its bounds.
 *
 * @param json an object with any of the scenario's fields; the others take their defaults.
 * @throws InputError naming the field, its value and what is allowed.
 * @example readScenario('{"azCount": 2}').azCount // 2
 */
export function readScenario(json: string): Scenario {
  const chosen = Object.entries(parseObject(json)).map(([name, value]) => {
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
