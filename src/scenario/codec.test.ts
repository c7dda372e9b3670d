import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {scenarios} from '../../test/arbitraries';
import {
  choiceFields,
  defaultScenario,
  isNumberField,
  numberBounds,
  numberFields,
  scenarioFields,
} from '../data/scenarioFields';
import type {Scenario} from '../data/types';
import {clampField, isScenarioKey, parse, serialize} from './codec';

function isValid(scenario: Scenario): boolean {
  return scenarioFields.every((field) => {
    const value = scenario[field];
    if (!isNumberField(field)) return (choiceFields[field] as readonly unknown[]).includes(value);
    const {min, max, whole} = numberBounds[field];
    return Number(value) >= min && Number(value) <= max && (!whole || Number.isInteger(value));
  });
}

/** Query strings that look like ours, with anything as values. */
const nearlyOurs = fc
  .array(fc.tuple(fc.constantFrom('v', ...scenarioFields), fc.string()))
  .map((pairs) => `?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);

describe('reading an address', () => {
  it('gives a valid scenario whatever stands there, and never throws', () => {
    const anything = fc.oneof(fc.string(), fc.string({unit: 'binary'}), nearlyOurs);
    fc.assert(
      fc.property(anything, (search) => {
        expect(isValid(parse(search))).toBe(true);
      }),
      {numRuns: 1000},
    );
  });

  it('reads what was written, for every scenario', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(parse(serialize(scenario))).toEqual(scenario);
        expect(parse(`?${serialize(scenario)}`)).toEqual(scenario);
      }),
      {numRuns: 500},
    );
  });

  it('takes the default for what is missing', () => {
    expect(parse('')).toEqual(defaultScenario);
    expect(parse('?trafficGb=1024')).toEqual({...defaultScenario, trafficGb: 1024});
  });

  it.each(['', '%20', 'NaN', 'ten', '1,024', '10GB'])(
    'takes the default for a number written "%s"',
    (text) => {
      expect(parse(`?trafficGb=${text}`).trafficGb).toBe(10240);
    },
  );

  it('takes the default for a word that is not offered', () => {
    const {region, billing, meshBasis} = parse('?region=mars-1&billing=toString&meshBasis=');
    expect({region, billing, meshBasis}).toEqual({
      region: 'us-east-1',
      billing: 'both-ends',
      meshBasis: 'requested',
    });
  });

  it('moves what is out of range to the nearest bound', () => {
    const read = parse('?azCount=99&trafficGb=-5&zoneLocalShare=1.5&requestKb=0&clusters=1');
    expect(read).toEqual({
      ...defaultScenario,
      azCount: 6,
      trafficGb: 0,
      zoneLocalShare: 1,
      requestKb: 0.1,
      clusters: 2,
    });
  });

  it('ignores what it does not know, and a later version of the link', () => {
    expect(parse('?v=7&azCount=2&replicas=9&__proto__=1')).toEqual({
      ...defaultScenario,
      azCount: 2,
    });
  });

  it('takes the first of two values', () => {
    expect(parse('?azCount=2&azCount=4').azCount).toBe(2);
  });
});

describe('the nearest allowed value', () => {
  it.each(numberFields)('of %s stays within its bounds', (field) => {
    const {min, max} = numberBounds[field];
    expect(clampField(field, -Infinity)).toBe(min);
    expect(clampField(field, Infinity)).toBe(max);
    expect(clampField(field, NaN)).toBe(defaultScenario[field]);
  });

  it('is whole where the field counts', () => {
    expect(clampField('azCount', 2.6)).toBe(3);
    expect(clampField('trafficGb', 2.6)).toBe(2.6);
  });
});

describe('writing an address', () => {
  it('writes nothing for the default', () => {
    expect(serialize(defaultScenario)).toBe('');
  });

  it('writes only what differs, with a version first', () => {
    expect(serialize({...defaultScenario, azCount: 2})).toBe('v=1&azCount=2');
  });

  it('keeps one order, however the scenario was put together', () => {
    const fields = {billing: 'one-end', trafficGb: 1024, region: 'eu-west-1'} as const;
    const expected = 'v=1&region=eu-west-1&trafficGb=1024&billing=one-end';
    expect(serialize({...defaultScenario, ...fields})).toBe(expected);
    expect(serialize({...fields, ...defaultScenario, ...fields})).toBe(expected);
  });
});

it('knows the names of its fields, so that they can be replaced', () => {
  expect(
    ['azCount', 'istiodReplicas', 'v', 'utm_source', 'rate.albHour'].filter(isScenarioKey),
  ).toEqual(['azCount', 'istiodReplicas']);
});
