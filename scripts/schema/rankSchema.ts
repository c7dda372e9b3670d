import {regionIds} from '../../src/data/prices';
import type {Schema} from '../input/allowed';
import {asksFor, crossingShare} from './clusterSchema';
import {objectOf} from './objectOf';

const text: Schema = {type: 'string'};
const numberOrNull: Schema = {type: ['number', 'null']};

const state = objectOf({
  asksFor,
  crossingShare,
  crossedGb: numberOrNull,
  monthly: numberOrNull,
  busiestPod: {type: 'number', minimum: 0},
});

const row = objectOf({
  service: {type: 'string', pattern: '/'},
  gbPerMonth: numberOrNull,
  ready: {type: 'integer', minimum: 0},
  now: state,
  after: state,
  saves: numberOrNull,
  needs: {type: 'array', items: text},
  patch: {type: ['string', 'null']},
});

/** JSON Schema of what `npm run --silent rank` prints as JSON. */
export function rankSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Answer of the rank command',
    description:
      'Services in the order of what the field trafficDistribution would save. Money is per month, at both ends of every crossing, in the currency of the Region; traffic in GB of 2^30 bytes. null stands for what was not measured or has no sourced price.',
    ...objectOf({
      region: {enum: regionIds},
      services: {type: 'array', items: row},
      total: objectOf({crossedGb: numberOrNull, monthly: numberOrNull, saves: numberOrNull}),
      leftOut: {type: 'array', items: objectOf({service: text, reason: text})},
      notes: {type: 'array', items: text},
    }),
  };
}
