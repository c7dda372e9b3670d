import {asksForWords, shortVerdicts} from '../../src/readers/cluster/report';
import type {Schema} from '../input/allowed';
import {objectOf} from './objectOf';

const text: Schema = {type: 'string'};
const lines: Schema = {type: 'array', items: text};
const share: Schema = {type: 'number', minimum: 0, maximum: 1};
const count: Schema = {type: 'integer', minimum: 0};

/** The share of requests that crosses zones for certain, and the share of which nobody knows. */
export const crossingShare = objectOf({certain: share, unknown: share});

export const asksFor: Schema = {enum: asksForWords};

const name = {
  service: {type: 'string', pattern: '/'},
  port: {type: 'string', description: 'only where the endpoints of the ports differ'},
};

const row = objectOf(
  {...name, asksFor, ready: count, crossingShare, verdict: {enum: shortVerdicts}},
  ['service', 'asksFor', 'ready', 'crossingShare', 'verdict'],
);

const culprit = objectOf({kind: {enum: ['Node', 'Pod', 'Endpoint']}, name: text, why: text});

const service = {
  ...name,
  asksFor,
  verdict: {enum: shortVerdicts},
  event: {type: ['string', 'null']},
  ready: count,
  crossingShare,
  busiestPod: {type: 'number', minimum: 0},
  culprits: {type: 'array', items: culprit},
  advice: lines,
};

/**
 * JSON Schema of what `npm run --silent cluster` prints: for all Services, or for one of them.
 *
 * @returns a schema whose definitions are `cluster` and `service`.
 */
export function clusterSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Answer of the cluster command',
    description:
      'Without --service all Services of the text, with --service one of them. Shares are of all requests; busiestPod is the load of the busiest pod, 1 is fair.',
    anyOf: [{$ref: '#/definitions/cluster'}, {$ref: '#/definitions/service'}],
    definitions: {
      cluster: objectOf({nodes: count, services: {type: 'array', items: row}, leftOut: lines}),
      service: objectOf(
        service,
        Object.keys(service).filter((key) => key !== 'port'),
      ),
    },
  };
}
