import type {Schema} from '../input/allowed';

/**
 * The schema of an object that has these fields and no others.
 *
 * @param required names of those that must be there; absent: all.
 */
export function objectOf(
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = Object.keys(properties),
): Schema {
  return {type: 'object', properties, required, additionalProperties: false};
}
