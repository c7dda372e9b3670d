import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {costShares, costTop, latencyTicks} from './axes';

describe('the top of the cost axis', () => {
  it.each([
    [438.5, 500],
    [500, 500],
    [501, 600],
    [0.07, 0.08],
    [0, 1],
  ])('%d fits below %d', (highest, top) => {
    expect(costTop(highest)).toBeCloseTo(top, 12);
  });

  it('is never below what is drawn, and never more than two thirds above it', () => {
    fc.assert(
      fc.property(fc.double({min: 0.01, max: 1e9, noNaN: true}), (highest) => {
        const top = costTop(highest);
        expect(top).toBeGreaterThanOrEqual(highest * (1 - 1e-12));
        expect(top).toBeLessThanOrEqual(highest * (5 / 3));
      }),
    );
  });

  it('has round amounts at its ticks', () => {
    expect(costShares.map((share) => Number((share * costTop(438.5)).toPrecision(3)))).toEqual([
      0, 100, 200, 300, 400, 500,
    ]);
  });
});

describe('the ticks of the latency axis', () => {
  it('reach beyond what is drawn, and no further', () => {
    expect(latencyTicks(0.7)).toEqual([0, 0.1, 0.5, 1]);
    expect(latencyTicks(1)).toEqual([0, 0.1, 0.5, 1]);
    expect(latencyTicks(900).at(-1)).toBe(50);
  });
});
