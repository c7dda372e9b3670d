import {expect, it} from 'vitest';
import {milliOf} from './quantity';

it.each([
  ['1930m', 1930],
  ['2', 2000],
  ['1.5', 1500],
  ['1.001', 1001],
  ['.5', 500],
  ['2.', 2000],
  ['+4', 4000],
  ['0', 0],
  ['1e3', 1_000_000],
  ['15E-1', 1500],
  ['1E', 1e21],
  ['2k', 2_000_000],
  ['1Ki', 1_024_000],
  ['3920000u', 3920],
  ['3920000000n', 3920],
])('%s is %d thousandths', (text, milli) => {
  expect(milliOf(text)).toBe(milli);
});

it.each(['', 'four', '-2', '2 m', '1930M1', 'm', '1e', '1ki', '0x10', 'NaN', '1e999'])(
  '%j is no quantity',
  (text) => {
    expect(milliOf(text)).toBeUndefined();
  },
);
