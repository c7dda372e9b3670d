import type {ErrorObject} from 'ajv';
import type {FieldPath} from './document';

/** What is wrong at one place of an object. */
export interface Fault {
  readonly path: FieldPath;
  readonly message: string;
}

/**
 * Puts a validator's errors into words that say what is allowed.
 *
 * @param errors - Errors of Ajv with `verbose` on.
 * @returns One fault per place and cause.
 * @example
 * explain(validate.errors ?? []) // [{path: ['spec', 'type'], message: '"x" is not allowed; allowed: …'}]
 */
export function explain(errors: readonly ErrorObject[]): readonly Fault[] {
  const faults = errors.map(faultOf).filter((fault) => fault !== undefined);
  const byText = new Map(faults.map((fault) => [JSON.stringify(fault), fault]));
  return [...byText.values()];
}

function faultOf(error: ErrorObject): Fault | undefined {
  const path = pathOf(error.instancePath);
  const params = error.params as Readonly<Record<string, unknown>>;
  // The branches of a choice are reported by the choice itself.
  if (/\/(oneOf|anyOf|not)\//.test(error.schemaPath)) return undefined;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownField(path, String(params.additionalProperty), error.parentSchema);
    case 'required':
      return {path, message: `"${String(params.missingProperty)}" is missing`};
    case 'enum':
      return {
        path,
        message: `${show(error.data)} is not allowed; allowed: ${list(params.allowedValues)}`,
      };
    case 'const':
      return {
        path,
        message: `${show(error.data)} is not allowed; allowed: ${show(params.allowedValue)}`,
      };
    case 'type':
      return {path, message: `${show(error.data)} is not of type ${list(params.type)}`};
    case 'oneOf':
    case 'anyOf':
      return {
        path,
        message: `only one of the alternatives may be set: ${alternatives(error.schema)}`,
      };
    default:
      return {path, message: `${show(error.data)} ${error.message ?? 'is not allowed'}`};
  }
}

function pathOf(pointer: string): FieldPath {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function unknownField(path: FieldPath, name: string, schema: unknown): Fault {
  const {properties} = (schema ?? {}) as {readonly properties?: object};
  const known = Object.keys(properties ?? {}).sort();
  const near = known.filter((other) => distance(name, other) <= 2);
  const hint =
    near.length > 0 ? `did you mean ${near.join(' or ')}?` : `known: ${known.join(', ')}`;
  return {path: [...path, name], message: `unknown field; ${hint}`};
}

function alternatives(schema: unknown): string {
  const branches = Array.isArray(schema)
    ? (schema as readonly {readonly required?: unknown}[])
    : [];
  return branches
    .map(({required}) => list(required))
    .filter((text) => text !== '')
    .join(' | ');
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}

function list(values: unknown): string {
  if (Array.isArray(values)) return values.join(', ');
  return typeof values === 'string' ? values : '';
}

/** Edit distance, with letter case ignored, so that `nodeport` is near `nodePort`. */
function distance(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  let row = Array.from({length: right.length + 1}, (_, index) => index);
  for (const [i, letter] of [...left].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...right].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
