import {
  choiceFields,
  defaultScenario,
  isNumberField,
  MAX_PINS,
  numberBounds,
  ownLatencyBounds,
  ownRateBounds,
  scenarioFields,
} from '../../src/data/scenarioFields';
import {figureIds, lineItemIds, pathIds, priceIds} from '../../src/data/types';
import type {Schema} from '../input/allowed';
import {objectOf} from './objectOf';

const number: Schema = {type: 'number'};
const numberOrNull: Schema = {type: ['number', 'null']};

function fieldSchema(field: keyof typeof defaultScenario): Schema {
  if (!isNumberField(field)) return {enum: choiceFields[field], default: defaultScenario[field]};
  const {min, max, whole} = numberBounds[field];
  return {
    type: whole ? 'integer' : 'number',
    minimum: min,
    maximum: max,
    default: defaultScenario[field],
  };
}

const fields = Object.fromEntries(scenarioFields.map((field) => [field, fieldSchema(field)]));

const bounded = ({min, max}: {readonly min: number; readonly max: number}): Schema => ({
  type: 'number',
  minimum: min,
  maximum: max,
});

const own = objectOf(
  {
    rates: objectOf(Object.fromEntries(priceIds.map((id) => [id, bounded(ownRateBounds)])), []),
    latencyMs: objectOf(
      Object.fromEntries(
        figureIds.map((id) => [
          id,
          objectOf({p50: bounded(ownLatencyBounds), p99: bounded(ownLatencyBounds)}, []),
        ]),
      ),
      [],
    ),
  },
  [],
);

const lineItem = objectOf({
  id: {enum: lineItemIds},
  quantity: number,
  unit: {type: 'string'},
  unitPrice: numberOrNull,
  cost: numberOrNull,
});

const missingPrices: Schema = {type: 'array', items: {enum: priceIds}};

const path = objectOf({
  id: {enum: pathIds},
  monthlyCost: numberOrNull,
  unknown: missingPrices,
  lineItems: {type: 'array', items: lineItem},
  latencyMs: objectOf({p50: numberOrNull, p99: numberOrNull}),
});

const answer = {
  scenario: {$ref: '#/definitions/scenario'},
  own: {$ref: '#/definitions/own'},
  currency: {enum: ['USD', 'CNY']},
  pricesAsOf: {type: ['string', 'null']},
  paths: {type: 'array', items: path, minItems: pathIds.length, maxItems: pathIds.length},
};
const answered = ['scenario', 'currency', 'pricesAsOf', 'paths'];

/** A scenario kept for comparison, under its letter. */
const pin = objectOf({name: {type: 'string'}, ...answer}, ['name', ...answered]);

/** Volumes at which two paths cost the same; null with the missing prices where that is not known. */
const breakEven = objectOf(
  {
    breakEvenGb: {type: ['array', 'null'], items: {type: 'number', minimum: 0}},
    unknown: missingPrices,
  },
  ['breakEvenGb'],
);

const swing = objectOf({
  field: {enum: scenarioFields.filter(isNumberField)},
  low: number,
  high: number,
  costAtLow: number,
  costAtHigh: number,
  swing: number,
});

/** What moves a path's cost, the strongest first; null with the missing prices where that is not known. */
const sensitivity = objectOf(
  {
    path: {enum: pathIds},
    sensitivity: {type: ['array', 'null'], items: swing},
    unknown: missingPrices,
  },
  ['path', 'sensitivity'],
);

/**
 * JSON Schema of what `npm run --silent estimate` reads and prints. Bounds and ids come from the data, so the schema cannot
 * fall behind them.
 *
 * @returns a schema whose definitions are `request` (input), `estimate`, and `breakEven` and `sensitivity` for the answers to
 *   the questions of these names; the schema itself is that of the estimate.
 */
export function estimateSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Estimate of East-West traffic on Amazon EKS',
    description:
      'Answer of the estimate command and of the JSON export. Money is per month in the given currency, traffic in GB of 2^30 bytes, latency in milliseconds added to the direct path. null stands for what is not known.',
    $ref: '#/definitions/estimate',
    definitions: {
      request: objectOf({...fields, own: {$ref: '#/definitions/own'}}, []),
      own,
      scenario: objectOf(fields),
      // The export of the page adds where it was made and what was pinned; the command knows neither.
      estimate: objectOf(
        {
          ...answer,
          link: {type: 'string', pattern: '^https?://'},
          pins: {type: 'array', items: pin, maxItems: MAX_PINS},
        },
        answered,
      ),
      breakEven,
      sensitivity,
    },
  };
}
