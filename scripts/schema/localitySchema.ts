import {localityModes, type LocalityMode} from '../../src/model/locality/types';
import type {Schema} from '../input/allowed';

/** Modes that look at single nodes: each needs a name and its endpoints. */
export const modesByNode: readonly LocalityMode[] = ['prefer-same-node', 'internal-local'];

const name: Schema = {type: 'string', minLength: 1};
const endpoints: Schema = {type: 'integer', minimum: 0, maximum: 1_000_000};

const byZone = (numbers: Schema): Schema => ({
  type: 'object',
  description: 'an object from zone names to numbers',
  propertyNames: {minLength: 1, description: 'zone names that are not empty'},
  additionalProperties: numbers,
});

const node: Schema = {
  type: 'object',
  properties: {
    name,
    zone: {
      type: ['string', 'null'],
      description: 'a zone name, or null for a node without the zone label',
    },
    allocatableCpuMilli: {type: 'integer', minimum: 0, maximum: 1_000_000_000},
    ready: {type: 'boolean', default: true},
    labels: {type: 'array', description: 'a list of label keys', items: name, default: []},
    readyEndpoints: endpoints,
  },
  required: ['zone', 'allocatableCpuMilli'],
  additionalProperties: false,
};

/**
 * JSON Schema of what `npm run --silent locality` reads. What two fields must agree on is not in it: that the shares sum
 * to 1, that no two nodes have one name.
 */
export function localitySchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Input of the locality command',
    type: 'object',
    properties: {
      mode: {enum: localityModes, default: 'topology-mode-auto'},
      nodes: {type: 'array', description: 'a list of nodes', items: node},
      readyEndpointsByZone: byZone(endpoints),
      clientShareByZone: byZone({type: 'number', minimum: 0, maximum: 1}),
      readyEndpointsWithoutZone: endpoints,
      clientShareOfUnknownZone: {type: 'number', minimum: 0, maximum: 1},
    },
    required: ['nodes'],
    additionalProperties: false,
    if: {properties: {mode: {enum: modesByNode}}, required: ['mode']},
    then: {
      properties: {
        nodes: {
          items: {
            properties: {name, readyEndpoints: endpoints},
            required: ['name', 'readyEndpoints'],
          },
        },
      },
    },
  };
}
