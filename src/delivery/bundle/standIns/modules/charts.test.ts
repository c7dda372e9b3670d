import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import * as interpolate from './interpolate';
import * as scales from './scales';
import * as ticks from './ticks';

describe('the scales of our charts', () => {
  it.each([
    'src/components/EastWestTrafficTables/CostSimulation/CostCurveChart.tsx',
    'src/components/EastWestTrafficTables/LatencyCostComparison/LatencyCostChart.tsx',
  ])('are there for %s, which names them in words', (chart) => {
    const names = [...readFileSync(chart, 'utf8').matchAll(/scale="(\w)(\w+)"/g)].map(
      ([, first = '', rest = '']) => `scale${first.toUpperCase()}${rest}`,
    );
    expect(names).not.toEqual([]);
    expect(Object.keys(scales)).toEqual(expect.arrayContaining(names));
  });
});

describe('interpolation between numbers', () => {
  it('meets both ends', () => {
    expect(interpolate.interpolateNumber(4, 9)(0)).toBe(4);
    expect(interpolate.interpolateNumber(4, 9)(1)).toBe(9);
    expect(interpolate.interpolateNumber(4, 9)(0.5)).toBe(6.5);
    expect(interpolate.interpolateRound(4, 9)(0.5)).toBe(7);
    expect(interpolate.piecewise).toThrow();
  });
});

describe('ticks', () => {
  const domain = fc
    .tuple(fc.integer({min: -1e6, max: 1e6}), fc.integer({min: 1, max: 1e6}))
    .map(([min, length]) => [min, min + length] as const);

  it('take in the whole of an axis with open ends', () => {
    expect(ticks.getNiceTickValues([0, 438.5], 5)).toEqual([0, 100, 200, 300, 400, 500]);
    fc.assert(
      fc.property(domain, ([min, max]) => {
        const values = ticks.getNiceTickValues([min, max], 5);
        expect(values[0]).toBeLessThanOrEqual(min);
        expect(values.at(-1)).toBeGreaterThanOrEqual(max);
      }),
    );
  });

  it('stay within an axis with fixed ends', () => {
    expect(ticks.getTickValuesFixedDomain([0, 438.5], 5)).toEqual([0, 100, 200, 300, 400]);
    fc.assert(
      fc.property(domain, ([min, max]) => {
        const values = ticks.getTickValuesFixedDomain([min, max], 5);
        expect(values.every((value) => value >= min && value <= max)).toBe(true);
      }),
    );
  });
});
