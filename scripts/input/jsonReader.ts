import {Ajv, type ErrorObject} from 'ajv';
import {allowedBy, type Schema} from './allowed';
import {InputError} from './inputError';
import {isObject, parseObject, shown} from './json';

/** One step into a value: the key of an object or the index of a list. */
interface Step {
  readonly name: string;
  readonly isIndex: boolean;
  /** Where it stands among its siblings. */
  readonly place: number;
}

function stepsTo(pointer: string, value: unknown): readonly Step[] {
  const steps: Step[] = [];
  let inner = value;
  for (const escaped of pointer.split('/').slice(1)) {
    const name = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
    const parent = inner as Readonly<Record<string, unknown>>;
    steps.push({name, isIndex: Array.isArray(parent), place: Object.keys(parent).indexOf(name)});
    inner = parent[name];
  }
  return steps;
}

interface Fault {
  readonly steps: readonly Step[];
  readonly got: string;
  readonly allowed: string;
}

/** A field that is missing comes after all that are there. */
const missing = (name: string): Step => ({name, isIndex: false, place: Infinity});

function faultOf(error: ErrorObject, value: unknown): Fault {
  const steps = stepsTo(error.instancePath, value);
  const schema = error.parentSchema as Schema;
  const params = error.params as Readonly<Record<string, string>>;
  const {missingProperty, additionalProperty} = params;
  if (missingProperty !== undefined) {
    const allowed = allowedBy(schema.properties?.[missingProperty] ?? {});
    return {steps: [...steps, missing(missingProperty)], got: shown(undefined), allowed};
  }
  if (additionalProperty !== undefined && isObject(error.data)) {
    const place = Object.keys(error.data).indexOf(additionalProperty);
    const allowed = Object.keys(schema.properties ?? {}).join(', ');
    const step = {name: additionalProperty, isIndex: false, place};
    return {steps: [...steps, step], got: 'unknown field', allowed};
  }
  return {steps, got: shown(error.data), allowed: allowedBy(schema)};
}

function inOrderOfInput({steps: a}: Fault, {steps: b}: Fault): number {
  const at = a.findIndex(({place}, index) => place !== b[index]?.place);
  if (at < 0) return a.length - b.length;
  return (a[at]?.place ?? -1) - (b[at]?.place ?? -1);
}

const fieldOf = (steps: readonly Step[]) =>
  steps
    .map(({name, isIndex}) => (isIndex ? `[${name}]` : `.${name}`))
    .join('')
    .replace(/^\./, '');

/** Say only that something inside did not fit, which has an error of its own. */
const wrapping: ReadonlySet<string> = new Set(['if', 'propertyNames']);

/**
 * A reader of JSON that takes only what a schema allows. Of several faults it names the first in the order of the input.
 *
 * @param schema of an object; a `description` in it says in a message what is allowed there.
 * @param expected what to call the whole input in a message, and what is allowed.
 * @returns a function that gives the parsed value and throws an InputError that names the field, its value and what is allowed.
 * @example jsonReader({type: 'object', properties: {n: {type: 'integer'}}}, {field: 'input', allowed: 'an object'})('{"n": 2}') // {n: 2}
 */
export function jsonReader<Value extends object>(
  schema: Schema,
  expected: {readonly field: string; readonly allowed: string},
): (json: string) => Value {
  const ajv = new Ajv({allErrors: true, verbose: true, allowUnionTypes: true, strictTypes: false});
  const validate = ajv.compile<Value>(schema);
  return (json) => {
    const value: unknown = parseObject(json, expected);
    if (validate(value)) return value;
    const errors = (validate.errors ?? []).filter(({keyword}) => !wrapping.has(keyword));
    const [first] = errors.map((error) => faultOf(error, value)).sort(inOrderOfInput);
    if (first === undefined) throw new Error('The schema refuses an input without saying why.');
    const {steps, got, allowed} = first;
    throw new InputError({field: fieldOf(steps), got, allowed});
  };
}
