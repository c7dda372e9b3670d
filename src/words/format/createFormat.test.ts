import {describe, expect, it} from 'vitest';
import {createFormat} from './createFormat';

const en = createFormat('en');
const zh = createFormat('zh-Hans');

describe('money', () => {
  it.each([
    [98.345, '$98.35'],
    [77.865, '$77.87'],
    [136.53333333333333, '$136.53'],
    [68.26666666666667, '$68.27'],
    [1.005, '$1.01'],
    [0, '$0.00'],
    [0.004, '$0.00'],
    [1234567.891, '$1,234,567.89'],
  ])('%d is %s: half a cent rounds up', (amount, text) => {
    expect(en.money(amount, 'USD')).toBe(text);
  });

  it('stands in the currency of the price list', () => {
    expect(en.money(98.345, 'CNY')).toBe('CN¥98.35');
    expect(zh.money(98.345, 'USD')).toBe('US$98.35');
    expect(zh.money(98.345, 'CNY')).toBe('¥98.35');
  });

  it('has three telling digits on an axis', () => {
    expect(en.signedMoney(54.61, 'USD')).toBe('+$54.61');
    expect(en.signedMoney(-1234.5, 'USD')).toBe('−$1,234.50');
    expect(en.signedMoney(-0.001, 'USD')).toBe('$0.00');
    expect(en.moneyShort(1234.5, 'USD')).toBe('$1,230');
    expect(en.moneyShort(150, 'USD')).toBe('$150');
    expect(en.moneyShort(0.01333, 'USD')).toBe('$0.0133');
    expect(zh.moneyShort(12345, 'CNY')).toBe('¥12,300');
  });
});

describe('a unit price', () => {
  it.each([
    [0.0225, '$0.0225'],
    [0.01, '$0.01'],
    [0.5, '$0.50'],
    [0.031247, '$0.031247'],
  ])('%d keeps every digit: %s', (amount, text) => {
    expect(en.unitPrice(amount, 'USD')).toBe(text);
  });
});

describe('traffic', () => {
  it.each([
    [0, '0 GB'],
    [0.5, '0.5 GB'],
    [1000, '1,000 GB'],
    [1023.99, '1,023.99 GB'],
    [1024, '1 TB'],
    [10240, '10 TB'],
    [1572864, '1.5 PB'],
    [1048576, '1 PB'],
    [10485760, '10 PB'],
  ])('%d GB is %s', (gb, text) => {
    expect(en.traffic(gb)).toBe(text);
  });
});

describe('numbers', () => {
  it('have at most the decimals asked for, two unless told', () => {
    expect(en.number(6826.666666)).toBe('6,826.67');
    expect(en.number(6826.666666, 0)).toBe('6,827');
    expect(en.number(0.001234, 3)).toBe('0.001');
    expect(en.number(3)).toBe('3');
  });

  it('round halves up, although doubles fall a little short of them', () => {
    expect(en.number(1.005)).toBe('1.01');
    expect(en.number(2.5, 0)).toBe('3');
  });

  it('as shares are percent', () => {
    expect(en.percent(0.95)).toBe('95%');
    expect(en.percent(2 / 3)).toBe('66.7%');
    expect(en.percent(0)).toBe('0%');
  });

  it('as milliseconds have two decimals', () => {
    expect(en.ms(0.41)).toBe('0.41 ms');
    expect(en.ms(2.8)).toBe('2.80 ms');
    expect(en.ms(1.005)).toBe('1.01 ms');
  });
});

describe('dates', () => {
  it('are written in words, and no time zone shifts the day', () => {
    expect(en.date('2026-01-01')).toBe('Jan 1, 2026');
    expect(zh.date('2026-01-01')).toBe('2026 年 1 月 1 日');
  });

  it('may be a month', () => {
    expect(en.date('2025-04')).toBe('Apr 2025');
    expect(zh.date('2025-04')).toBe('2025 年 4 月');
  });

  it('are in the words of a language that has no row of its own, too', () => {
    expect(createFormat('ja').date('2026-01-01')).toBe('2026年1月1日');
    expect(createFormat('ja').date('2025-04')).toBe('2025年4月');
    expect(createFormat('fr').date('2026-01-01')).toBe('1 janv. 2026');
  });

  it('that are only a year or nothing stay as they are', () => {
    expect(en.date('2017')).toBe('2017');
    expect(zh.date('2017')).toBe('2017');
    expect(en.date('')).toBe('');
  });
});

describe('a unit', () => {
  it('of time is a word in Chinese', () => {
    expect(['s', 'min', 'h', 'ms', 'KB'].map(zh.unit)).toEqual(['秒', '分钟', '小时', 'ms', 'KB']);
    expect(['s', 'min', 'h'].map(en.unit)).toEqual(['s', 'min', 'h']);
  });
});

describe('lists', () => {
  it('are joined as a sentence would', () => {
    expect(en.list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(zh.list(['a', 'b', 'c'])).toBe('a、b 和 c');
    expect(zh.list(['延迟', '价格'])).toBe('延迟和价格');
    expect(zh.list(['ALB', '价格'])).toBe('ALB 和价格');
    expect(en.list(['a'])).toBe('a');
  });

  it('in a row have no word before the last', () => {
    expect(en.series(['1', '3', '5'])).toBe('1, 3, 5');
    expect(zh.series(['1', '3', '5'])).toBe('1、3、5');
    expect(createFormat('ja').series(['1', '3'])).toBe('1、3');
    expect(createFormat('fr').series(['1', '3'])).toBe('1, 3');
  });
});

describe.each(['en', 'zh-Hans'] as const)('a day in words, in %s', (locale) => {
  const days = new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeZone: 'UTC'});
  const withoutSpaces = (text: string) => text.replace(/ /g, '');

  it('is what the browser would write', () => {
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2026-${String(month).padStart(2, '0')}-0${(month % 9) + 1}`;
      const written = days.format(new Date(`${iso}T00:00:00Z`));
      expect(withoutSpaces(createFormat(locale).date(iso))).toBe(withoutSpaces(written));
    }
  });
});
