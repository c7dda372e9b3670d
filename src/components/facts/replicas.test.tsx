import {describe, expect, it, vi} from 'vitest';
import {htmlInLocale, type Locale} from '@site/test/render';
import {RefusedReplicas, SafeReplicas} from './index';

function said(ui: React.ReactElement, locale: Locale = 'en'): string {
  const holder = document.createElement('div');
  holder.innerHTML = htmlInLocale(ui, {locale});
  return holder.textContent;
}

describe('the replica counts that are safe whatever the CPU shares', () => {
  it.each([
    [2, '7'],
    [3, '13'],
    [4, '18'],
    [5, '25'],
  ])('with %i zones start at %s', (zones, count) => {
    expect(said(<SafeReplicas zones={zones} />)).toBe(count);
  });
});

describe('the replica counts that are refused', () => {
  it.each([
    [[1, 1], '1, 3, 5'],
    [[1, 1, 1], '1, 2, 4, 5, 8, 11'],
    [[1, 1, 1, 1], '1, 2, 3, 5, 6, 7, 10, 11, 15'],
    [[2, 1, 1], '1, 2, 3, 5, 6, 10'],
  ])('with CPU %j are %s', (cpu, counts) => {
    expect(said(<RefusedReplicas cpu={cpu} />)).toBe(counts);
  });

  it('are listed as Chinese lists them', () => {
    expect(said(<RefusedReplicas cpu={[1, 1]} />, 'zh-Hans')).toBe('1、3、5');
  });

  it.each([[[1]], [[1, 0]]])('cannot be stated for CPU %j', (cpu) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => said(<RefusedReplicas cpu={cpu} />)).toThrow('has no shares to compute with');
  });
});
