import {describe, expect, it} from 'vitest';
import type {Source} from '../types';
import {sourceById, sourceGroups} from './index';
import {priceSourceById} from './ofPrices';

const entries = Object.values(sourceGroups).flatMap((group) => Object.entries<Source>(group));

describe('the sources', () => {
  it('have ids that no two groups share', () => {
    const ids = entries.map(([id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('are found by their ids', () => {
    for (const [id, source] of entries) expect(sourceById(id)).toBe(source);
  });

  it('are an error where an id points nowhere', () => {
    expect(() => sourceById('nowhere')).toThrow(new RangeError('No source has the id "nowhere"'));
    expect(() => sourceById('toString')).toThrow(RangeError);
  });

  it('of prices are the same there, and no others', () => {
    for (const [id, source] of Object.entries(sourceGroups.prices)) {
      expect(priceSourceById(id)).toBe(source);
    }
    expect(() => priceSourceById('kep4444')).toThrow(
      new RangeError('No source of prices has the id "kep4444"'),
    );
  });

  it.each(entries)('%s has a title, a publisher and an address that opens', (_, source) => {
    expect(source.title.trim()).not.toBe('');
    expect(source.publisher.trim()).not.toBe('');
    if (source.url !== undefined) expect(new URL(source.url).protocol).toBe('https:');
    if (source.asOf !== undefined) expect(source.asOf).toMatch(/^\d{4}(-\d{2}){0,2}$/);
  });
});
