import {describe, expect, it} from 'vitest';
import {readNumbers} from './tokens';

const read = (text: string) =>
  readNumbers(text).map(
    ({kind, value, unit}) => `${kind} ${value}${unit === '' ? '' : ` ${unit}`}`,
  );

describe('the numbers of a text', () => {
  it.each([
    ['1,024 GB', ['number 1024 GB']],
    ['12MB', ['number 12 MB']],
    ['约10,240 GB，第3步', ['number 10240 GB', 'number 3']],
    ['全角１２％', ['number 12 %']],
    ['10–20%', ['number 10 %', 'number 20 %']],
    ['1–3 ms', ['number 1 ms', 'number 3 ms']],
    ['30 percent', ['number 30 %']],
    ['5 毫秒', ['number 5 毫秒']],
    ['1.34–1.36', ['number 1.34', 'number 1.36']],
    ['Kubernetes 1.35, and 1.36.', ['number 1.35', 'number 1.36']],
    ['v3.5.0 and 3.5.0', ['version 3.5.0', 'number 3.5.0']],
    ['v2, v1beta1', ['name v2', 'name v1beta1']],
    ['since 1.35+', ['number 1.35']],
    ['p50/p99', ['name p50', 'name p99']],
    ['503/504', ['number 503', 'number 504']],
    ['HTTP/2 and us-east-1a', ['name HTTP/2', 'name us-east-1a']],
    ['10.0.0.0/16', ['name 10.0.0.0/16']],
    ['no digits at all', []],
  ])('are read from "%s"', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['$0.02', 'US$5', '¥3.50', '5 USD', '3 dollars', '2 美元', '两端各 1 美分'])(
    'are a price in "%s"',
    (text) => {
      expect(readNumbers(text).map(({kind}) => kind)).toEqual(['price']);
    },
  );

  it.each([
    ['21 November 2026', '2026-11-21'],
    ['November 21, 2026', '2026-11-21'],
    ['Sept 2025', '2025-09'],
    ['2026-02-04', '2026-02-04'],
    ['2025-09', '2025-09'],
    ['2026 年 2 月 4 日', '2026-02-04'],
    ['2026年2月', '2026-02'],
  ])('are one date in "%s"', (text, date) => {
    expect(read(`On ${text}.`)).toEqual([`date ${date}`]);
  });

  it('know where they stand', () => {
    const text = '自 2026 年 3 月起，1,024 GB';
    expect(readNumbers(text).map(({raw, index}) => text.slice(index, index + raw.length))).toEqual([
      '2026 年 3 月',
      '1,024',
    ]);
  });
});
