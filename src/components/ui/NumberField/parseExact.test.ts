import {describe, expect, it} from 'vitest';
import {parseExact} from './parseExact';

const whole = {min: 1, max: 99999, whole: true};
const share = {min: 0, max: 100, whole: false};

describe('a typed number', () => {
  it.each([
    ['10240', 10240],
    ['10,240', 10240],
    ['10 240', 10240],
    ['10，240', 10240],
    ['1,000.0', 1000],
    [' 7 ', 7],
    ['1e3', 1000],
  ])('"%s" is worth %d', (text, value) => {
    expect(parseExact(text, whole)).toEqual({ok: true, value});
  });

  it('may be either bound', () => {
    expect(parseExact('1', whole).ok).toBe(true);
    expect(parseExact('99999', whole).ok).toBe(true);
    expect(parseExact('0', share)).toEqual({ok: true, value: 0});
  });

  it('may be a fraction where fractions make sense', () => {
    expect(parseExact('95.5', share)).toEqual({ok: true, value: 95.5});
  });
});

describe('a quote', () => {
  const dollars = {...share, currency: 'USD'} as const;
  const yuan = {...share, currency: 'CNY'} as const;

  it.each([
    ['$0.009', dollars],
    ['0.009 USD', dollars],
    ['US$ 0.009', dollars],
    ['usd 0.009', dollars],
    ['¥0.009', yuan],
    ['￥0.009', yuan],
    ['0.009 元', yuan],
    ['CNY 0.009', yuan],
    ['0.009', yuan],
  ])('%s is taken in its currency', (text, bounds) => {
    expect(parseExact(text, bounds)).toEqual({ok: true, value: 0.009});
  });

  it.each([
    ['¥0.15', dollars],
    ['$0.15', yuan],
    ['€0.15', dollars],
    ['$0.15', share],
    ['$', dollars],
  ])('%s is refused elsewhere', (text, bounds) => {
    expect(parseExact(text, bounds)).toEqual({ok: false, reason: 'not-a-number'});
  });
});

describe('what cannot be used', () => {
  it.each([
    '',
    ' ',
    'ten',
    '10GB',
    'NaN',
    'Infinity',
    '1.2.3',
    '-',
    ',',
    '0,5',
    '0,010',
    '1,5',
    '10,24',
    '1,0000',
  ])('"%s" is not a number', (text) => {
    expect(parseExact(text, whole)).toEqual({ok: false, reason: 'not-a-number'});
  });

  it.each(['0', '100000', '-1', '0.5'])('"%s" is out of range', (text) => {
    expect(parseExact(text, whole)).toEqual({ok: false, reason: 'out-of-range'});
  });

  it('a fraction is not whole', () => {
    expect(parseExact('2.5', whole)).toEqual({ok: false, reason: 'not-whole'});
  });
});
