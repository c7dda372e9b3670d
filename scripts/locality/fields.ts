import {InputError} from '../input/inputError';
import {isObject, shown} from '../input/json';

/** Where a value stands in the input, as the caller would write it: `nodes[1].zone`. */
export type FieldPath = string;

/** Complains about a value: the field, what it was and what is allowed. */
export function refuse(field: FieldPath, value: unknown, allowed: string): never {
  throw new InputError({field, got: shown(value), allowed});
}

/** A number within its bounds. */
export interface NumberKind {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** @throws InputError when it is no such number. */
export function readNumber(
  field: FieldPath,
  value: unknown,
  {min, max, whole}: NumberKind,
): number {
  const fits =
    typeof value === 'number' &&
    value >= min &&
    value <= max &&
    (!whole || Number.isInteger(value));
  if (fits) return value;
  const kind = whole ? 'a whole number' : 'a number';
  return refuse(field, value, `${kind} from ${min} to ${max}`);
}

/** @throws InputError when it is neither true nor false. */
export function readBoolean(field: FieldPath, value: unknown): boolean {
  return typeof value === 'boolean' ? value : refuse(field, value, 'true or false');
}

/** @throws InputError when it is no text or an empty one. */
export function readName(field: FieldPath, value: unknown): string {
  return typeof value === 'string' && value !== ''
    ? value
    : refuse(field, value, 'a text that is not empty');
}

/** @throws InputError when it is no list; the items are not looked at. */
export function readList(field: FieldPath, value: unknown, of: string): readonly unknown[] {
  return Array.isArray(value) ? value : refuse(field, value, `a list of ${of}`);
}

/** @throws InputError when it is no object or has a field that is not known. */
export function readObject<Name extends string>(
  field: FieldPath,
  value: unknown,
  known: readonly Name[],
): Readonly<Partial<Record<Name, unknown>>> {
  const allowed = known.join(', ');
  if (!isObject(value)) return refuse(field, value, `an object with ${allowed}`);
  const unknown = Object.keys(value).find((name) => !known.some((one) => one === name));
  if (unknown === undefined) return value as Readonly<Partial<Record<Name, unknown>>>;
  const path = field === '' ? unknown : `${field}.${unknown}`;
  throw new InputError({field: path, got: 'unknown field', allowed});
}

/** An object from zone names to numbers. @throws InputError naming the zone whose number is not allowed. */
export function readZoneNumbers(
  field: FieldPath,
  value: unknown,
  kind: NumberKind,
): ReadonlyMap<string, number> {
  if (!isObject(value)) return refuse(field, value, 'an object from zone names to numbers');
  return new Map(
    Object.entries(value).map(([zone, number]) => {
      if (zone === '') return refuse(field, zone, 'zone names that are not empty');
      return [zone, readNumber(`${field}.${zone}`, number, kind)];
    }),
  );
}
