import {expect, it} from 'vitest';
import {compareKeys} from './compareKeys';

const sorted = (keys: readonly number[], direction: 'ascending' | 'descending') =>
  keys.toSorted((a, b) => compareKeys(a, b, direction));

it('sorts up and down', () => {
  expect(sorted([3, 1, 2], 'ascending')).toEqual([1, 2, 3]);
  expect(sorted([3, 1, 2], 'descending')).toEqual([3, 2, 1]);
});

it('keeps what is not known last, either way', () => {
  expect(sorted([Infinity, 1, Infinity, 2], 'ascending')).toEqual([1, 2, Infinity, Infinity]);
  expect(sorted([Infinity, 1, Infinity, 2], 'descending')).toEqual([2, 1, Infinity, Infinity]);
});

it('leaves equals, known or not, in their order', () => {
  expect(compareKeys(5, 5, 'descending')).toBe(0);
  expect(compareKeys(Infinity, Infinity, 'ascending')).toBe(0);
});
