import {describe, expect, it} from 'vitest';
import {compareNumbers} from './compareNumbers';

describe('the numbers of a text and its translation', () => {
  it.each([
    ['in another order', 'From 12 ms to 1,024 GB', '1,024 GB，12 ms'],
    ['in a word and as a digit', 'Three zones, the second one', '3 个可用区中的第 2 个'],
    ['as a digit and in a word', 'All 3 zones', '三个可用区'],
    ['as a date', 'On 21 November 2026', '2026 年 11 月 21 日'],
    ['as a percentage', '40 percent', '40%'],
    ['as a layer', 'A layer 7 proxy, layer-4 only', 'L7 代理，仅第 4 层'],
    ['as a million', 'per million requests', '每 1,000,000 个请求'],
    ['with a name said once more', 'EC2 prices', 'EC2 价格，即 EC2 定价页'],
  ])('agree %s', (_name, english, chinese) => {
    expect(compareNumbers(english, chinese, 'zh-Hans')).toBeUndefined();
  });

  it.each([
    ['12 ms', '13 ms', 'only English: 12; only the translation: 13'],
    ['12 ms and 12 GB', '12 ms', 'only English: 12'],
    ['p50 latency', 'p99 延迟', 'only English: p50; only the translation: p99'],
    ['Three zones', '4 个可用区', 'only the translation: 4'],
    ['40%', '40', 'only English: 40%; only the translation: 40'],
    ['a thousand', '1,000,000 个', 'only the translation: 1000000'],
    ['1.34–1.36', '1.34–1.35', 'only English: 1.36; only the translation: 1.35'],
  ])('differ: "%s" and "%s"', (english, chinese, message) => {
    expect(compareNumbers(english, chinese, 'zh-Hans')).toBe(message);
  });
});
