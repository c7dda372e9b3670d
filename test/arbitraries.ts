import fc from 'fast-check';
import {
  choiceFields,
  defaultScenario,
  numberBounds,
  numberFields,
} from '../src/data/scenarioFields';
import {
  pathIds,
  priceIds,
  type NumberField,
  type PathId,
  type PriceId,
  type Scenario,
} from '../src/data/types';

function numberWithin(field: NumberField): fc.Arbitrary<number> {
  const {min, max, whole} = numberBounds[field];
  if (whole) return fc.integer({min, max});
  // A link knows no negative zero.
  return fc.double({min, max, noNaN: true}).map((value) => value + 0);
}

function choices(): {[Field in keyof Scenario]: fc.Arbitrary<unknown>} {
  const numbers = Object.fromEntries(numberFields.map((field) => [field, numberWithin(field)]));
  const words = Object.entries(choiceFields).map(([field, allowed]) => [
    field,
    fc.constantFrom(...(allowed as readonly string[])),
  ]);
  return {...numbers, ...Object.fromEntries(words)} as {
    [Field in keyof Scenario]: fc.Arbitrary<unknown>;
  };
}

/** Any scenario a reader can set: every field within its bounds, some left at the default. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .record(choices(), {requiredKeys: []})
  .map((chosen) => ({...defaultScenario, ...(chosen as Partial<Scenario>)}));

export const paths: fc.Arbitrary<PathId> = fc.constantFrom(...pathIds);

/** Traffic in GB per month. */
export const volumes: fc.Arbitrary<number> = numberWithin('trafficGb');

/** A complete price list, of believable sizes. */
export const rateLists = fc.record(
  Object.fromEntries(
    priceIds.map((id) => [id, fc.double({min: 1e-4, max: 10, noNaN: true})]),
  ) as Record<PriceId, fc.Arbitrary<number>>,
);
