import {describe, expect, it} from 'vitest';
import type {PriceId} from '../types';
import {agedPrices, agedSummary} from './aged';
import {priceAgeLimitDays} from './ageLimit';
import {isRegionId, regionIds, regionPrices, type RegionId} from './index';

const entries = agedPrices.flatMap(({lookedOn, prices}) =>
  (Object.entries(prices) as [RegionId, readonly PriceId[]][]).flatMap(([region, ids]) =>
    ids.map((id) => ({region, id, lookedOn})),
  ),
);
const daysBefore = (day: string, asOf: string) =>
  (Date.parse(day) - Date.parse(asOf)) / (24 * 3600 * 1000);

describe('the prices known to be old', () => {
  it('say why, and when someone last looked', () => {
    for (const {reason, lookedOn} of agedPrices) {
      expect(reason).toMatch(/\.$/);
      expect(lookedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('exist, and were old on the day of the search', () => {
    for (const {region, id, lookedOn} of entries) {
      expect(isRegionId(region), region).toBe(true);
      const price = regionPrices(region).prices[id];
      expect(price, `${region} ${id}`).toBeDefined();
      const days = price?.asOf === undefined ? Infinity : daysBefore(lookedOn, price.asOf);
      expect(days, `${region} ${id}`).toBeGreaterThan(priceAgeLimitDays);
    }
  });

  it('stand in the list once', () => {
    const names = entries.map(({region, id}) => `${region} ${id}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(regionIds)('are counted for %s', (id) => {
    const here = entries.filter(({region}) => region === id);
    const days = here.map(({lookedOn}) => lookedOn).sort();
    const summary = days[0] === undefined ? undefined : {count: here.length, lookedOn: days[0]};
    expect(agedSummary(agedPrices, id)).toEqual(summary);
    expect(regionPrices(id).aged).toEqual(summary);
  });
});
