/** A JSON Schema (draft 7), or a part of one. */
export interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

function numberAllowed({type, minimum, maximum}: Schema): string {
  const kind = type === 'integer' ? 'a whole number' : 'a number';
  if (minimum !== undefined && maximum !== undefined)
    return `${kind} from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${kind} of at least ${minimum}`;
  return maximum === undefined ? kind : `${kind} of at most ${maximum}`;
}

const fieldsAllowed = ({properties = {}}: Schema) =>
  `an object with ${Object.keys(properties).join(', ')}`;

const textAllowed = ({minLength = 0}: Schema) =>
  minLength > 0 ? 'a text that is not empty' : 'a text';

const byType: Readonly<Record<string, (schema: Schema) => string>> = {
  integer: numberAllowed,
  number: numberAllowed,
  boolean: () => 'true or false',
  array: () => 'a list',
  object: fieldsAllowed,
};

/**
 * What a schema allows, in words: its `description` where it has one, else derived from its keywords.
 *
 * @example allowedBy({type: 'integer', minimum: 1, maximum: 6}) // 'a whole number from 1 to 6'
 */
export function allowedBy(schema: Schema): string {
  if (schema.description !== undefined) return schema.description;
  if (schema.enum !== undefined) return schema.enum.join(', ');
  return (byType[String(schema.type)] ?? textAllowed)(schema);
}
