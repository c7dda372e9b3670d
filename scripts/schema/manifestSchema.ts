import {
  choicesText,
  defaultManifestChoices,
  manifestChoices,
  manifestNumbers,
  manifestTexts,
  manifestZones,
} from '../../src/data/manifestFields';
import {pathIds} from '../../src/data/types';
import type {Schema} from '../input/allowed';

const mapped = <Value>(table: Readonly<Record<string, Value>>, schema: (value: Value) => Schema) =>
  Object.fromEntries(
    Object.entries(table).map(([field, value]) => [
      field,
      {
        ...schema(value),
        default: (defaultManifestChoices as unknown as Record<string, unknown>)[field],
      },
    ]),
  );

const zones: Schema = {
  type: 'array',
  description: manifestZones.allowed,
  items: {
    type: 'string',
    pattern: manifestZones.pattern.source,
    description: 'a name of a zone, as its nodes carry it',
  },
  minItems: manifestZones.min,
  maxItems: manifestZones.max,
  uniqueItems: true,
  default: manifestZones.default,
};

/**
 * JSON Schema of what `npm run --silent manifest` reads. What two fields must agree on is not in it: that ClusterMesh takes Cilium, that a
 * controller is new enough for Gateways.
 */
export function manifestSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Input of the manifest command',
    type: 'object',
    properties: {
      path: {enum: pathIds},
      ...mapped(manifestChoices, (values) => ({
        enum: values,
        description: choicesText(values),
      })),
      ...mapped(manifestTexts, ({pattern, allowed}) => ({
        type: 'string',
        pattern: pattern.source,
        description: allowed,
      })),
      ...mapped(manifestNumbers, ({min, max}) => ({type: 'integer', minimum: min, maximum: max})),
      zones,
    },
    required: ['path'],
    additionalProperties: false,
  };
}
