import {describe, expect, it} from 'vitest';
import {nearestStop, roundStops} from './stops';

describe('round stops', () => {
  it('are few and round in each decade, with both bounds', () => {
    expect(roundStops({min: 1, max: 30, bases: [1, 10], whole: true})).toEqual([
      1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30,
    ]);
  });

  it('have fractions only where fractions make sense', () => {
    const stops = roundStops({min: 0.1, max: 1, bases: [0.1], whole: false});
    expect(stops[1]).toBeCloseTo(0.15, 12);
    expect(roundStops({min: 1, max: 2, bases: [1], whole: true})).toEqual([1, 2]);
  });

  it('begin and end at bounds that are not round', () => {
    const stops = roundStops({min: 7, max: 5000, bases: [1, 10, 100, 1000], whole: true});
    expect(stops[0]).toBe(7);
    expect(stops.at(-1)).toBe(5000);
  });

  it('give nothing a stop of its own', () => {
    expect(roundStops({min: 0, max: 10, bases: [1], whole: true})[0]).toBe(0);
  });

  it('rise, each once', () => {
    const stops = roundStops({min: 10, max: 10485760, bases: [10, 100, 1024, 10240], whole: false});
    for (const [index, stop] of stops.entries()) {
      expect(stop).toBeGreaterThan(stops[index - 1] ?? 0);
    }
  });
});

describe('the nearest stop', () => {
  it.each([
    [12, 1],
    [1, 0],
    [-5, 0],
    [1e9, 2],
    [5, 0],
    [60, 2],
  ])('to %d of 1, 10, 100 has index %d', (value, expected) => {
    expect(nearestStop([1, 10, 100], value)).toBe(expected);
  });
});
