import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {scenarios} from '../../test/arbitraries';
import {modelConstants} from '../data/modelConstants';
import {defaultScenario, numberBounds} from '../data/scenarioFields';
import type {Scenario} from '../data/types';
import {
  mostIn,
  secondsPerMonth,
  trafficGbOf,
  trafficIn,
  trafficUnits,
  type TrafficUnit,
} from './trafficUnits';

const anyUnit = fc.constantFrom(...trafficUnits);
const MAX_GB = numberBounds.trafficGb.max;

const at = (change: Partial<Scenario> = {}) => ({
  scenario: {...defaultScenario, ...change},
  constants: modelConstants,
});

/** Below this a double has too few digits left to compare. */
const NOTHING = 1e-200;
/** How far two values that should be equal are apart, as a part of them. */
const apart = (a: number, b: number) => Math.abs(a - b) / Math.max(a, b, NOTHING);
const DUST = 1e-14;

describe('traffic worked by hand', () => {
  it('a month has 730 hours', () => {
    expect(secondsPerMonth(modelConstants)).toBe(2_628_000);
  });

  it.each<[TrafficUnit, number]>([
    ['tbPerMonth', 10],
    // 10,240 GB × 2^30 B × 8 bit ÷ 2,628,000 s ÷ 10^9
    ['gbitPerSecond', 0.0334706736],
    // 10,240 GB × 2^20 KB ÷ 64 KB ÷ 2,628,000 s
    ['requestsPerSecond', 63.840243531],
  ])('10 TB a month in %s', (unit, amount) => {
    expect(trafficIn(unit, at())).toBeCloseTo(amount, 9);
  });

  it('one Gbit/s is 10^9 bits, 125,000,000 bytes, a second', () => {
    expect(trafficGbOf('gbitPerSecond', 1, at())).toBeCloseTo((125e6 * 2_628_000) / 2 ** 30, 6);
    expect(trafficGbOf('gbitPerSecond', 1, at())).toBeCloseTo(305939.47, 2);
  });

  it('one TB is 1,024 GB', () => {
    expect(trafficGbOf('tbPerMonth', 1.5, at())).toBe(1536);
  });

  it('requests per second count with their size', () => {
    const small = trafficGbOf('requestsPerSecond', 1000, at({requestKb: 1}));
    expect(small).toBeCloseTo((1000 * 2_628_000) / 2 ** 20, 9);
    expect(trafficGbOf('requestsPerSecond', 1000, at({requestKb: 20}))).toBeCloseTo(20 * small, 6);
  });

  it.each<[TrafficUnit, number]>([
    ['tbPerMonth', 10240],
    ['gbitPerSecond', 34.27396977],
    ['requestsPerSecond', 65372.409],
  ])('the most of %s', (unit, most) => {
    expect(mostIn(unit, MAX_GB, at())).toBeCloseTo(most, 3);
  });
});

describe('laws', () => {
  it('there and back is the same traffic, for every scenario and unit', () => {
    fc.assert(
      fc.property(scenarios, anyUnit, (scenario, unit) => {
        const context = {scenario, constants: modelConstants};
        const back = trafficGbOf(unit, trafficIn(unit, context), context);
        expect(apart(back, scenario.trafficGb)).toBeLessThan(DUST);
      }),
    );
  });

  it('what is within the most of a unit is within the bounds of the traffic', () => {
    const share = fc.double({min: 0, max: 1, noNaN: true});
    fc.assert(
      fc.property(scenarios, anyUnit, share, (scenario, unit, part) => {
        const context = {scenario, constants: modelConstants};
        const trafficGb = trafficGbOf(unit, mostIn(unit, MAX_GB, context) * part, context);
        expect(trafficGb).toBeGreaterThanOrEqual(0);
        expect(trafficGb).toBeLessThanOrEqual(MAX_GB * (1 + 1e-12));
      }),
    );
  });

  it('twice the traffic is twice the amount in every unit, and nothing is nothing', () => {
    fc.assert(
      fc.property(scenarios, anyUnit, (scenario, unit) => {
        const amount = (trafficGb: number) => trafficIn(unit, at({...scenario, trafficGb}));
        const {trafficGb} = scenario;
        expect(apart(amount(2 * trafficGb), 2 * amount(trafficGb))).toBeLessThan(DUST);
        expect(amount(0)).toBe(0);
      }),
    );
  });
});
