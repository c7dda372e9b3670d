import {describe, expect, it} from 'vitest';
import {defaultScenario, numberBounds, numberFields} from '../../src/data/scenarioFields';
import {InputError} from '../input/inputError';
import {readRequest} from './readRequest';

const readScenario = (json: string) => readRequest(json).scenario;

/** The message with which a scenario is refused. */
function refusal(json: string): string {
  try {
    readScenario(json);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('a scenario that can be used', () => {
  it('takes the default for what is not given', () => {
    expect(readScenario('{}')).toEqual(defaultScenario);
    expect(readScenario(' {"azCount": 2}\n')).toEqual({...defaultScenario, azCount: 2});
  });

  it.each(numberFields)('may set %s to either bound', (field) => {
    const {min, max} = numberBounds[field];
    expect(readScenario(JSON.stringify({[field]: min}))[field]).toBe(min);
    expect(readScenario(JSON.stringify({[field]: max}))[field]).toBe(max);
  });

  it('may hold fractions where fractions make sense', () => {
    expect(readScenario('{"trafficGb": 0.5, "zoneLocalShare": 0.955}')).toMatchObject({
      trafficGb: 0.5,
      zoneLocalShare: 0.955,
    });
  });
});

describe('a scenario that cannot be used', () => {
  const azCount = 'allowed: a whole number from 1 to 6';
  const trafficGb = 'allowed: a number from 0 to 10485760';

  it.each([
    ['{"azCount": 0}', `azCount: got 0; ${azCount}`],
    ['{"azCount": 7}', `azCount: got 7; ${azCount}`],
    ['{"azCount": 2.5}', `azCount: got 2.5; ${azCount}`],
    ['{"azCount": null}', `azCount: got null; ${azCount}`],
    ['{"azCount": "3"}', `azCount: got "3"; ${azCount}`],
    ['{"azCount": [3]}', `azCount: got [3]; ${azCount}`],
    ['{"azCount": true}', `azCount: got true; ${azCount}`],
    ['{"trafficGb": -1}', `trafficGb: got -1; ${trafficGb}`],
    ['{"trafficGb": 1e999}', `trafficGb: got Infinity; ${trafficGb}`],
    ['{"billing": 2}', 'billing: got 2; allowed: both-ends, one-end'],
    ['{"meshBasis": "guessed"}', 'meshBasis: got "guessed"; allowed: requested, used'],
  ])('%s is refused with the field, the value and what is allowed', (json, message) => {
    expect(refusal(json)).toBe(message);
  });

  it.each(['toString', '__proto__', 'trafficGB', ''])('has no field "%s"', (name) => {
    const message = refusal(`{"${name}": 1}`);
    expect(message).toContain(`${name}: unknown field; allowed: region, trafficGb, azCount`);
  });

  it.each(['null', '[]', '10240', '"{}"', 'true'])('is not the JSON value %s', (json) => {
    expect(refusal(json)).toContain('scenario: got ');
    expect(refusal(json)).toContain('allowed: a JSON object');
  });

  it.each(['', '{', '{"azCount": 2', "{'azCount': 2}", '{azCount: 2}', '{}{}'])(
    'is not broken JSON: %s',
    (json) => {
      expect(refusal(json)).toContain('scenario: broken JSON, got ');
    },
  );

  it('is refused in one line that can be read, however long or broken up it is', () => {
    const message = refusal(`{"region": "${'x'.repeat(5000)}", "a\\nb": 1}`);
    expect(message).toContain('region: got "xxx');
    expect(message.length).toBeLessThan(800);
    expect(refusal('{"a\\nb": 1}')).not.toContain('\n');
  });
});

describe('figures that the caller brings along', () => {
  it('are read beside the scenario', () => {
    const {scenario, own} = readRequest(
      '{"azCount": 2, "own": {"rates": {"albHour": 0.02}, "latencyMs": {"albIp": {"p50": 1.2}}}}',
    );
    expect(scenario.azCount).toBe(2);
    expect(own).toEqual({rates: {albHour: 0.02}, latencyMs: {albIp: {p50: 1.2}}});
  });

  it.each([
    ['{"own": 5}', 'own: got 5; allowed: an object with rates, latencyMs'],
    ['{"own": {"price": 5}}', 'own.price: unknown field; allowed: rates, latencyMs'],
    [
      '{"own": {"rates": {"albHour": -1}}}',
      'own.rates.albHour: got -1; allowed: a number from 0 to 1000',
    ],
    [
      '{"own": {"rates": {"albHour": "1"}}}',
      'own.rates.albHour: got "1"; allowed: a number from 0 to 1000',
    ],
    [
      '{"own": {"rates": {"alb": 1}}}',
      /^own\.rates\.alb: unknown field; allowed: interAzPerGbEachSide, /,
    ],
    [
      '{"own": {"latencyMs": {"albIp": {"p90": 1}}}}',
      'own.latencyMs.albIp.p90: unknown field; allowed: p50, p99',
    ],
    [
      '{"own": {"latencyMs": {"albIp": {"p50": -1}}}}',
      'own.latencyMs.albIp.p50: got -1; allowed: a number from 0 to 60000',
    ],
  ])('%s is refused with its field, its value and what is allowed', (json, message) => {
    expect(refusal(json)).toMatch(message);
  });
});
