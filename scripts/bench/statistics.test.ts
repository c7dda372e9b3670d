import {describe, expect, it} from 'vitest';
import {median, percentile} from './statistics';

describe('percentile', () => {
  it('is a value of the list where one stands at that place', () => {
    const values = Array.from({length: 101}, (_, index) => 100 - index);
    expect(percentile(values, 0.95)).toBe(95);
    expect(percentile(values, 0)).toBe(0);
    expect(percentile(values, 1)).toBe(100);
  });

  it('lies between two neighbours in proportion', () => {
    expect(percentile([10, 20], 0.95)).toBeCloseTo(19.5, 12);
  });

  it('sorts numbers as numbers, and leaves the list as it is', () => {
    const values = [100, 9, 20];
    expect(median(values)).toBe(20);
    expect(values).toEqual([100, 9, 20]);
  });

  it('of nothing is nothing', () => {
    expect(median([])).toBeUndefined();
  });
});
