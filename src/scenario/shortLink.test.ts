import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isNumberField, numberBounds, numberFields, scenarioFields} from '../data/scenarioFields';
import {priceIds, type NumberField, type Scenario} from '../data/types';
import {latencyIds, latencyKey, rateKey} from './ownFigures';
import {packQuery, unpackQuery} from './shortLink';

const rateKeys = priceIds.map(rateKey);
const latencyKeys = latencyIds.map(([id, percentile]) => latencyKey(id, percentile));
const wholeFields = numberFields.filter((field) => numberBounds[field].whole);
const decimalKeys = [
  ...numberFields.filter((field) => !numberBounds[field].whole),
  ...rateKeys,
  ...latencyKeys,
];

/** Characters of a text in which each value stands behind its slot, with the ends of sections in between. */
function sparseLength(keys: readonly string[]): number {
  const widths = keys.map((key) => {
    if (!isNumberField(key as keyof Scenario)) return decimalKeys.includes(key) ? 7 : 3;
    return numberBounds[key as NumberField].whole ? 4 : 7;
  });
  const ends = keys.some((key) => latencyKeys.includes(key)) ? 2 : 1;
  return widths.reduce((sum, width) => sum + width, ends);
}

/** What is read where this was packed, as plain pairs. */
const backAndForth = (pairs: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    new URLSearchParams(unpackQuery(packQuery(String(new URLSearchParams(pairs))))),
  );

describe('a packed query', () => {
  it('is read as it was written', () => {
    const query = 'region=ap-northeast-1&trafficGb=1024.5&azCount=2&billing=one-end';
    expect(unpackQuery(packQuery(query))).toBe(query);
    expect(backAndForth({'rate.albHour': '0.0213', 'ms.albIp.p99': '4.5'})).toEqual({
      'rate.albHour': '0.0213',
      'ms.albIp.p99': '4.5',
    });
  });

  it('is nothing where nothing is chosen', () => {
    expect(packQuery('')).toBe('');
    expect(packQuery('v=1&utm_source=mail')).toBe('');
    expect(unpackQuery('')).toBe('');
  });

  // Links that are out in the world. A slot that moved would change what they say.
  it.each([
    ['CAAC', 'azCount=2'],
    ['AOap-northeast-1BoGGoAA', 'region=ap-northeast-1&trafficGb=1024'],
    ['PEusedQHone-end', 'meshBasis=used&billing=one-end'],
    ['RAAD', 'istiodReplicas=3'],
    ['.BjL68IA', 'rate.albHour=0.02'],
    ['..Vla0nSA', 'ms.albIp.p99=4.5'],
  ])('"%s" stands for %s for good', (text, query) => {
    expect(packQuery(query)).toBe(text);
    expect(unpackQuery(text)).toBe(query);
  });

  it('says of many values first which they are, and is shorter for it', () => {
    const rates = ['interAzPerGbEachSide', 'albHour', 'lcuHour', 'nlbHour', 'nlcuHour'];
    const query = `azCount=2&${rates.map((id) => `rate.${id}=0.02`).join('&')}&ms.direct.p50=0.3`;
    const text = '9kAAC._jL68IAjL68IAjL68IAjL68IAjL68IA.AoW1B3A';
    expect(packQuery(query)).toBe(text);
    expect(unpackQuery(text)).toBe(query);
  });

  it('is never longer for it', () => {
    const every = [...scenarioFields, ...rateKeys, ...latencyKeys];
    fc.assert(
      fc.property(fc.subarray(every), (keys) => {
        const chosen = Object.fromEntries(keys.map((key) => [key, '1']));
        const query = String(new URLSearchParams(chosen));
        expect(packQuery(query).length).toBeLessThanOrEqual(sparseLength(keys));
        expect(backAndForth(chosen)).toEqual(chosen);
      }),
    );
  });

  it('needs no escape in an address', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...decimalKeys), fc.double({min: 0, max: 1e7, noNaN: true})),
        (values) => {
          const query = new URLSearchParams(
            Object.entries(values).map(([key, value]) => [key, String(value)]),
          );
          expect(packQuery(query.toString())).toMatch(/^[\w.-]*$/);
        },
      ),
    );
  });
});

describe('every value within bounds', () => {
  it.each(wholeFields)('of %s, which counts, is kept', (field) => {
    for (const value of [numberBounds[field].min, numberBounds[field].max].map(String)) {
      expect(backAndForth({[field]: value})).toEqual({[field]: value});
    }
  });

  it('that is a decimal is kept to nine digits, and packing it again changes nothing', () => {
    const value = fc.double({min: 0, max: 10485760, noNaN: true});
    fc.assert(
      fc.property(fc.constantFrom(...decimalKeys), value, (key, exact) => {
        const read = Number(backAndForth({[key]: String(exact)})[key]);
        expect(Math.abs(read - exact)).toBeLessThanOrEqual(Math.max(exact * 5.1e-9, 1e-36));
        expect(backAndForth({[key]: String(read)})).toEqual({[key]: String(read)});
      }),
      {numRuns: 1000},
    );
  });

  it('has a name of its own, for every field, price and figure', () => {
    const keys = [...scenarioFields, ...rateKeys, ...latencyKeys];
    const chosen = Object.fromEntries(keys.map((key) => [key, '1']));
    expect(backAndForth(chosen)).toEqual(chosen);
  });
});

describe('garbage', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({unit: 'binary'})), (text) => {
        expect(unpackQuery(text)).not.toContain('undefined');
      }),
      {numRuns: 1000},
    );
    expect(unpackQuery('CAAC'.repeat(50_000))).toContain('azCount=2');
  });

  it('from a later version leaves what is known before it', () => {
    expect(unpackQuery('CAAC_AAAA.BjL68IA.')).toBe('azCount=2&rate.albHour=0.02');
  });

  it('cut short is no number', () => {
    expect(unpackQuery('CA')).toBe('azCount=NaN');
    expect(unpackQuery('B')).toBe('trafficGb=NaN');
    expect(unpackQuery('C(-)')).toBe('azCount=NaN');
  });
});
