import type {JsonSchema} from './fromTypes';

/** A file of `packaged/`. */
export interface Snapshot {
  readonly package: string;
  readonly version: string;
  readonly holds: string;
  /** `apps/v1/Deployment` → name of its definition. */
  readonly kinds: Readonly<Record<string, string>>;
  readonly definitions: Readonly<Record<string, JsonSchema>>;
}

/** What a type leaves open, as keywords of JSON Schema, with the page that says so. */
export interface Constraint extends JsonSchema {
  readonly source: string;
  readonly since?: string;
}

type Definitions = Readonly<Record<string, JsonSchema>>;

/**
 * Adds constraints to definitions.
 *
 * @param definitions - Definitions by name.
 * @param constraints - By `definition` or `definition/field`.
 * @returns New definitions.
 * @throws When a constraint names a definition or field that is not there.
 */
export function constrained(
  definitions: Definitions,
  constraints: Readonly<Record<string, Constraint>>,
): Definitions {
  const result: Record<string, JsonSchema> = {...definitions};
  for (const [place, constraint] of Object.entries(constraints)) {
    const keywords = keywordsOf(constraint);
    const [name = '', field] = place.split('/');
    const definition = result[name];
    const properties = (definition?.properties ?? {}) as Record<string, JsonSchema>;
    if (definition === undefined || (field !== undefined && properties[field] === undefined)) {
      throw new Error(`constraint on ${place}, which no schema has`);
    }
    result[name] =
      field === undefined
        ? {...definition, ...keywords}
        : {
            ...definition,
            properties: {...properties, [field]: {...properties[field], ...keywords}},
          };
  }
  return result;
}

function keywordsOf(constraint: Constraint): JsonSchema {
  const told = ['source', 'since'];
  return Object.fromEntries(Object.entries(constraint).filter(([name]) => !told.includes(name)));
}

/**
 * Makes references absolute, so that a part of a definition can be used alone.
 *
 * @param definitions - Definitions whose references are `#/definitions/NAME`.
 * @param id - Their bundle.
 * @param shared - Definitions of `kubernetes`; what it has is taken from there.
 * @returns Definitions whose references are `BUNDLE#/definitions/NAME`.
 */
export function withAbsoluteRefs(
  definitions: Definitions,
  id: string,
  shared: Definitions,
): Definitions {
  const text = JSON.stringify(definitions, (key, value: unknown) => {
    if (key !== '$ref' || typeof value !== 'string') return value;
    const name = value.replace('#/definitions/', '');
    return `${name in shared ? 'kubernetes' : id}#/definitions/${name}`;
  });
  return JSON.parse(text) as Definitions;
}

/**
 * Refuses unknown fields in every object that lists its fields and does not say otherwise.
 *
 * @param schema - A schema; branches of `allOf`, `anyOf` and `oneOf` are left as they are.
 * @returns The schema with `additionalProperties: false` added.
 * @example
 * closed({properties: {a: {}}}) // {properties: {a: {}}, additionalProperties: false}
 */
export function closed(schema: JsonSchema): JsonSchema {
  const result: Record<string, unknown> = {...schema};
  if (isObject(schema.items)) result.items = closed(schema.items);
  if (isObject(schema.additionalProperties)) {
    result.additionalProperties = closed(schema.additionalProperties);
  }
  if (isObject(schema.properties)) {
    result.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, part]) => [name, closed(part as JsonSchema)]),
    );
    result.additionalProperties ??= false;
  }
  return result;
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
