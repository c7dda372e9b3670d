import {measurementSourceIds} from '../../src/data/measurement/headings';
import {leftOutReasons} from '../../src/readers/measurement/rowKind';
import type {Schema} from '../input/allowed';

const number: Schema = {type: 'number', minimum: 0};
const numberOrNull: Schema = {type: ['number', 'null'], minimum: 0};
const text: Schema = {type: 'string'};

const objectOf = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/**
 * JSON Schema of what `npm run --silent measure` prints. Sources and reasons come from the reader, so the schema cannot
 * fall behind it.
 */
export function measureSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Measurement of traffic between zones',
    description:
      'Answer of the measure command. GB are of 2^30 bytes; billedGb is as the source counts, crossedGb counts each byte once, crossedGbPerMonth is for a month of 730 hours. null stands for what nothing tells.',
    ...objectOf({
      source: {enum: [...measurementSourceIds, null]},
      rows: objectOf({
        read: number,
        used: number,
        leftOut: {type: 'array', items: objectOf({reason: {enum: leftOutReasons}, count: number})},
      }),
      period: {
        oneOf: [
          {type: 'null'},
          objectOf({
            start: {type: ['string', 'null']},
            end: {type: ['string', 'null']},
            hours: {type: 'number', exclusiveMinimum: 0},
          }),
        ],
      },
      unit: text,
      from: {enum: ['quantity', 'money']},
      billedGb: number,
      ends: {enum: [1, 2, null]},
      crossedGb: numberOrNull,
      crossedGbPerMonth: numberOrNull,
      totalGb: numberOrNull,
      crossingShare: {type: ['number', 'null'], minimum: 0, maximum: 1},
      notes: {type: 'array', items: text},
    }),
  };
}
