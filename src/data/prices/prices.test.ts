import {describe, expect, it} from 'vitest';
import {priceSourceById} from '../sources/ofPrices';
import {priceIds} from '../types';
import {awsPageOf, isAwsPage} from './definitions';
import {
  isRegionId,
  pricesAsOf,
  pricesIn,
  ratesOf,
  ratesWith,
  regionIds,
  regionPrices,
  type RegionId,
} from './index';

const isoDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

describe.each(regionIds)('the price list of %s', (id) => {
  const region = regionPrices(id);
  const prices = Object.entries(region.prices);

  it('knows only prices that the formulas read', () => {
    expect(priceIds).toEqual(expect.arrayContaining(prices.map(([price]) => price)));
  });

  it('holds positive numbers', () => {
    for (const [price, {value}] of prices) expect(value, price).toBeGreaterThan(0);
  });

  it('says of each price where it was read and how sure it is', () => {
    for (const [price, {sources, confidence}] of prices) {
      expect(sources.length, price).toBeGreaterThan(0);
      for (const source of sources) expect(() => priceSourceById(source)).not.toThrow();
      expect(['high', 'medium-high', 'medium', 'low'], price).toContain(confidence);
    }
  });

  it('dates each price by the newest of its sources', () => {
    for (const [price, {sources, asOf}] of prices) {
      const dates = sources.flatMap((source) => priceSourceById(source).asOf ?? []).sort();
      expect(asOf, price).toBe(dates.at(-1));
      if (asOf !== undefined) expect(asOf, price).toMatch(isoDay);
    }
  });

  it('gives no two prices the same SKU, but those that are steps of one', () => {
    const skus = prices.flatMap(([id, {sku}]) =>
      id.startsWith('endpointPerGb') ? [] : (sku ?? []),
    );
    expect(new Set(skus).size).toBe(skus.length);
  });

  it('counts in yuan in China and in dollars elsewhere', () => {
    expect(region.currency).toBe(id.startsWith('cn-') ? 'CNY' : 'USD');
  });

  it('has Lattice prices where Lattice is offered only, and all of them or none', () => {
    const known = prices.filter(([price]) => price.startsWith('lattice'));
    if (id.startsWith('cn-')) expect(region.latticeOffered).toBe(false);
    if (!region.latticeOffered) expect(known).toEqual([]);
    expect([0, 3]).toContain(known.length);
  });

  it('lets each step of an endpoint’s price cost less than the one before', () => {
    const {endpointPerGbFirstPb, endpointPerGbNext4Pb, endpointPerGbOver5Pb} = ratesOf(id);
    const steps = [endpointPerGbFirstPb, endpointPerGbNext4Pb, endpointPerGbOver5Pb];
    if (steps.every((step) => step === undefined)) return;
    const known = steps.filter((step) => step !== undefined);
    expect(known).toHaveLength(steps.length);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
  });

  it('names usage types as bills do', () => {
    expect(region.usageTypePrefix).toMatch(id === 'us-east-1' ? /^$/ : /^[A-Z]{2,4}\d?-$/);
  });
});

describe('us-east-1, where the guide’s examples are', () => {
  it('knows every price', () => {
    expect(Object.keys(ratesOf('us-east-1')).sort()).toEqual([...priceIds].sort());
  });

  it('comes first in the list', () => {
    expect(regionIds[0]).toBe('us-east-1');
  });

  it('has the prices of AWS’s pages', () => {
    expect(ratesOf('us-east-1')).toEqual({
      interAzPerGbEachSide: 0.01,
      albHour: 0.0225,
      lcuHour: 0.008,
      nlbHour: 0.0225,
      nlcuHour: 0.006,
      latticeServiceHour: 0.025,
      latticePerGb: 0.025,
      latticePerMillionRequests: 0.1,
      route53ZoneMonth: 0.5,
      m6iLargeHour: 0.096,
      tgwAttachmentHour: 0.05,
      tgwPerGb: 0.02,
      endpointHourPerZone: 0.01,
      endpointPerGbFirstPb: 0.01,
      endpointPerGbNext4Pb: 0.006,
      endpointPerGbOver5Pb: 0.004,
    });
  });
});

describe('the Regions', () => {
  const isKnown = (id: RegionId) =>
    pricesIn(regionPrices(id)).every((price) => price in ratesOf(id));

  it('are those of two price lists, GovCloud among them', () => {
    expect(regionIds).toHaveLength(38);
    expect(regionIds.filter((id) => id.startsWith('us-gov-'))).toHaveLength(2);
  });

  it('have every price outside China, but for what AWS’s own data did not hold either', () => {
    const gaps = regionIds.filter((id) => !id.startsWith('cn-') && !isKnown(id));
    expect(gaps.sort()).toEqual([
      'ap-southeast-4',
      'ap-southeast-5',
      'ap-southeast-6',
      'eu-south-2',
      'mx-central-1',
    ]);
  });

  it('have the prices that differ from one to the next', () => {
    expect(ratesOf('eu-west-3')).toMatchObject({nlcuHour: 0.0063, m6iLargeHour: 0.112});
    expect(ratesOf('eu-north-1')).toMatchObject({albHour: 0.02394, lcuHour: 0.0076});
    expect(ratesOf('sa-east-1')).toMatchObject({latticePerMillionRequests: 0.16, lcuHour: 0.011});
    // Three quarters of an LCU almost everywhere, and not here.
    expect(ratesOf('eu-west-2')).toMatchObject({lcuHour: 0.0084, nlcuHour: 0.006});
  });
});

describe('asking for a Region', () => {
  it('that is not in the data is an error, never another Region’s prices', () => {
    for (const id of ['mars-1', '', 'toString', 'US-EAST-1']) {
      expect(isRegionId(id)).toBe(false);
      expect(() => regionPrices(id)).toThrow(RangeError);
      expect(() => ratesOf(id)).toThrow(`"${id}"`);
    }
  });

  it.each(regionIds)('leaves out what is not known in %s', (id) => {
    expect(Object.keys(ratesOf(id))).toEqual(Object.keys(regionPrices(id).prices));
  });
});

describe('prices with the reader’s own', () => {
  it('are the list prices, with the own ones in their place, also where the list has none', () => {
    expect(ratesWith('us-east-1', {albHour: 0.02})).toEqual({
      ...ratesOf('us-east-1'),
      albHour: 0.02,
    });
    expect(ratesWith('ap-southeast-6', {albHour: 0.02}).albHour).toBe(0.02);
  });

  it('are none for what does not exist in the Region', () => {
    const own = {latticePerGb: 0.01, albHour: 0.02};
    expect(ratesWith('cn-north-1', own)).not.toHaveProperty('latticePerGb');
    expect(ratesWith('cn-north-1', own).albHour).toBe(0.02);
    expect(pricesIn(regionPrices('cn-north-1'))).not.toContain('latticeServiceHour');
    expect(pricesIn(regionPrices('us-east-1'))).toEqual(priceIds);
  });
});

describe('the age of a price list', () => {
  it.each(regionIds)('is that of its oldest dated price: %s', (id) => {
    const dates = Object.values(regionPrices(id).prices).flatMap(({asOf}) => asOf ?? []);
    expect(pricesAsOf(id)).toBe(dates.sort()[0]);
  });
});

it.each(priceIds)('%s can be proved on a page of AWS', (id) => {
  expect(awsPageOf(id, 'USD')).toMatch(/^https:\/\/aws\.amazon\.com\/.+\/pricing\//);
  expect(isAwsPage(awsPageOf(id, 'CNY'))).toBe(true);
});

it('prices in China are proved on AWS’s pages for China', () => {
  const page = 'https://www.amazonaws.cn/en/elasticloadbalancing/pricing/';
  expect(awsPageOf('albHour', 'CNY')).toBe(page);
});

it.each([
  ['https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AWSELB/current/index.json', true],
  ['https://github.com/aws/karpenter-provider-aws', false],
  ['https://notaws.amazon.com.example', false],
])('%s is a page of AWS: %s', (url, expected) => {
  expect(isAwsPage(url)).toBe(expected);
});
