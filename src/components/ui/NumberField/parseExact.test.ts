import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {typedTraffic} from '../../../../test/typedNumbers';
import {bringReader, parseExact} from './parseExact';

it('reads plain digits at once, and cannot say of anything else until it has what reads it', async () => {
  const any = {min: 0, max: 9999, whole: false};
  expect(parseExact(' 1234.5', any)).toEqual({ok: true, value: 1234.5});
  expect(parseExact('1,234', any)).toEqual({ok: false, reason: 'unread'});
  expect(parseExact('99999', any)).toEqual({ok: false, reason: 'out-of-range'});
  await bringReader();
  expect(parseExact('1,234', any)).toEqual({ok: true, value: 1234});
});

const whole = {min: 1, max: 99999, whole: true};
const share = {min: 0, max: 100, whole: false};

describe('a typed number', () => {
  beforeAll(bringReader);

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
    '5KB',
    'NaN',
    'Infinity',
    '1.2.3',
    '-',
    ',',
    '1 0',
    '10 24',
    '1,000,0',
    '0x10',
  ])('"%s" is not a number', (text) => {
    expect(parseExact(text, whole)).toEqual({ok: false, reason: 'not-a-number'});
  });

  it.each(['0', '100000', '-1', '0.5'])('"%s" is out of range', (text) => {
    expect(parseExact(text, whole)).toEqual({ok: false, reason: 'out-of-range'});
  });

  it.each(['2.5', '2,5', '1.234', '0.00012万'])('"%s" is not whole', (text) => {
    expect(parseExact(text, whole)).toMatchObject({ok: false});
  });

  it('more digits behind the point than are kept are not dropped', () => {
    const tenths = {...share, decimals: 1};
    expect(parseExact('33.3', tenths)).toEqual({ok: true, value: 33.3});
    expect(parseExact('33.33', tenths)).toEqual({ok: false, reason: 'too-fine'});
  });
});

describe('what people type as traffic', () => {
  const traffic = {min: 0, max: 10485760, whole: false, bytes: 'GB'} as const;

  it.each(typedTraffic)('%j means %s GB', (typed, gb) => {
    const exact = parseExact(typed, traffic, 'GB');
    expect(exact.ok ? exact.value : undefined).toBe(gb);
  });

  it('is the same in a field of TB', () => {
    const tb = {...traffic, max: 10240, bytes: 'TB'} as const;
    expect(parseExact('40 TB', tb, 'TB a month')).toEqual({ok: true, value: 40});
    expect(parseExact('512 GB', tb, 'TB/月')).toEqual({ok: true, value: 0.5});
  });
});

describe('the unit beside a field', () => {
  it.each([
    ['3 zones', 'zones', 3],
    ['3 个', '个', 3],
    ['95 %', '%', 95],
    ['95％', '%', 95],
    ['60秒', '秒', 60],
    ['2k pods', 'pods', 2000],
    ['2万个', '个', 20000],
    ['0.5 Gbit/s（平均）', 'Gbit/s（平均）', 0.5],
  ])('%s may be typed where it says %s', (typed, unit, value) => {
    const bounds = {min: 0, max: 99999, whole: false};
    expect(parseExact(typed, bounds, unit)).toEqual({ok: true, value});
  });

  it.each([
    ['5 pods', 's'],
    ['5 ms', 's'],
    ['5 GBs', 's'],
    ['s', 's'],
    ['5 %', 'pods'],
    ['5 %%', '%'],
  ])('%s is refused where it says %s', (typed, unit) => {
    expect(parseExact(typed, share, unit)).toEqual({ok: false, reason: 'not-a-number'});
  });
});

describe('a number of any size', () => {
  const any = {min: -1e9, max: 1e9, whole: false};
  const ways = [
    {locale: 'en', digits: (text: string) => text},
    {locale: 'de-DE', digits: (text: string) => text},
    {locale: 'fr-FR', digits: (text: string) => text},
    {locale: 'de-CH', digits: (text: string) => text},
    {
      locale: 'zh-Hans',
      digits: (text: string) =>
        text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    },
  ];

  it.each(ways)('means the same written as in $locale', ({locale, digits}) => {
    // Three digits behind the point, and nothing else, would be thousands.
    const numbers = new Intl.NumberFormat(locale, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    fc.assert(
      fc.property(fc.integer({min: -1e10, max: 1e10}), (hundredths) => {
        const value = hundredths / 100;
        expect(parseExact(digits(numbers.format(value)), any)).toEqual({ok: true, value});
      }),
    );
  });

  it('is finite and within bounds, whatever is typed, or is refused', () => {
    const mark = fc.constantFrom(..."0123456789０９.,，'’ eE+-−kK千万亿KMGTPB½%$¥\n\u00a0");
    const texts = fc.oneof(fc.string({unit: mark, maxLength: 24}), fc.string({unit: 'binary'}));
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, 'KB', 'GB', 'TB'), (text, bytes) => {
        const exact = parseExact(text, {...share, ...(bytes && {bytes})}, 'GB');
        if (!exact.ok) return;
        expect(exact.value).toBeGreaterThanOrEqual(share.min);
        expect(exact.value).toBeLessThanOrEqual(share.max);
      }),
      {numRuns: 5000, seed: 20261129},
    );
  });
});
