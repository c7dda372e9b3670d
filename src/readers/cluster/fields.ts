import {Misread} from './misread';
import type {Allowed} from './types';

/** Longer values are quoted by their beginning. */
const QUOTED = 40;

/** A JSON object and where it stands in the text. */
export interface Fields {
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
}

function pathOf({path}: Fields, key: string): string {
  if (!/^[A-Za-z_]\w*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

function wrong(path: string, value: unknown, allowed: Allowed): Misread {
  return new Misread({kind: 'wrong-field', path, value: quoted(value), allowed});
}

/** Like absent fields, null ones are not set: so Kubernetes reads them. */
function valueOf({values}: Fields, key: string): unknown {
  return Object.hasOwn(values, key) ? (values[key] ?? undefined) : undefined;
}

function isObject(value: unknown): value is Fields['values'] {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A JSON value as an object.
 *
 * @throws Misread where it is none.
 */
export function fieldsOf(value: unknown, path: string): Fields {
  if (!isObject(value)) throw wrong(path, value, 'object');
  return {path, values: value};
}

/**
 * The object in a field; an empty one where it is not set.
 *
 * @throws Misread where something else stands there.
 */
export function object(fields: Fields, key: string): Fields {
  return fieldsOf(valueOf(fields, key) ?? {}, pathOf(fields, key));
}

/**
 * The objects of a list in a field; none where it is not set.
 *
 * @throws Misread where something else stands there.
 */
export function objects(fields: Fields, key: string): readonly Fields[] {
  const path = pathOf(fields, key);
  const value = valueOf(fields, key) ?? [];
  if (!Array.isArray(value)) throw wrong(path, value, 'list');
  return value.map((one: unknown, index) => fieldsOf(one, `${path}[${index}]`));
}

/**
 * The text in a field; null where it is not set.
 *
 * @throws Misread where something else stands there.
 */
export function optionalText(fields: Fields, key: string): string | null {
  const value = valueOf(fields, key);
  if (value === undefined) return null;
  if (typeof value !== 'string') throw wrong(pathOf(fields, key), value, 'text');
  return value;
}

/**
 * The text in a field that must be there.
 *
 * @throws Misread where it is not, or empty.
 */
export function text(fields: Fields, key: string): string {
  const value = optionalText(fields, key);
  if (value) return value;
  throw new Misread({kind: 'missing-field', path: pathOf(fields, key), allowed: 'text'});
}

/**
 * One of the words that a field may hold; null where it is not set.
 *
 * @throws Misread where something else stands there.
 */
export function optionalWord<Word extends string>(
  fields: Fields,
  key: string,
  {words, allowed}: {readonly words: readonly Word[]; readonly allowed: Allowed},
): Word | null {
  const value = valueOf(fields, key);
  if (value === undefined) return null;
  const word = words.find((one) => one === value);
  if (word === undefined) throw wrong(pathOf(fields, key), value, allowed);
  return word;
}

/**
 * A condition: true, false, or null where it is not reported.
 *
 * @throws Misread where something else stands there.
 */
export function condition(fields: Fields, key: string): boolean | null {
  const value = valueOf(fields, key);
  if (value === undefined) return null;
  if (typeof value !== 'boolean') throw wrong(pathOf(fields, key), value, 'condition');
  return value;
}

/**
 * A quantity of CPU in thousandths; 0 where it is not set, as Kubernetes counts it.
 *
 * @throws Misread where something else stands there.
 */
export function cpuMilli(
  fields: Fields,
  key: string,
  parse: (text: string) => number | undefined,
): number {
  const value = valueOf(fields, key) ?? '0';
  const isScalar = typeof value === 'string' || typeof value === 'number';
  const milli = isScalar ? parse(String(value)) : undefined;
  if (milli === undefined) throw wrong(pathOf(fields, key), value, 'cpu');
  return milli;
}
