import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import * as interpolate from './interpolate';
import * as scales from './scales';
import * as ticks from './ticks';

const siteDir = path.resolve(import.meta.dirname, '../../../..');
const read = (file: string) => readFileSync(path.join(siteDir, file), 'utf8');

/** The names that a file imports from a module. */
function imported(file: string, from: string): string[] {
  const code = read(file);
  const end = code.search(new RegExp(`from ["']${from}["']`));
  const list = /\{([^{}]*)\}\s*$/.exec(code.slice(0, end))?.[1] ?? '';
  return list.split(',').map((name) => name.trim());
}

describe('stand-ins for parts of recharts', () => {
  it('have every name that is asked for', () => {
    const selectors = 'node_modules/recharts/es6/state/selectors/axisSelectors.js';
    expect(imported(selectors, '../../util/scale').sort()).toEqual(Object.keys(ticks).sort());
    const scaleModule = path.relative(siteDir, createRequire(import.meta.url).resolve('d3-scale'));
    expect(imported(scaleModule, 'd3-interpolate').sort()).toEqual(Object.keys(interpolate).sort());
  });

  it.each([
    'src/components/EastWestTrafficTables/CostSimulation/CostCurveChart.tsx',
    'src/components/EastWestTrafficTables/LatencyCostComparison/LatencyCostChart.tsx',
  ])('have every scale that %s names', (chart) => {
    const names = [...read(chart).matchAll(/scale="(\w)(\w+)"/g)].map(
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
