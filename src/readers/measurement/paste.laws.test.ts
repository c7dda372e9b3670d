import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readCrossed, readShare} from './paste';

const GB = 2 ** 30;
const gbOf = (text: string) => {
  const read = readCrossed(text, {unitBytes: GB, perSecond: false});
  return read.ok ? {...read, crossed: read.crossed / GB} : read;
};

describe('laws', () => {
  const amounts = fc.double({min: 0, max: 1e15, noNaN: true}).map((value) => value + 0);
  const grouped = (value: number) =>
    value.toFixed(2).replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',');

  it('reads any amount back, however it is written', () => {
    fc.assert(
      fc.property(amounts, (value) => {
        expect(gbOf(`${value}`)).toHaveProperty('crossed', value);
        expect(gbOf(`${value.toExponential()} GB`)).toHaveProperty('crossed', value);
        expect(gbOf(grouped(value))).toHaveProperty('crossed', Number(value.toFixed(2)));
        expect(gbOf(`us-east-1a, us-east-1b, "${value}"`)).toHaveProperty('crossed', value);
      }),
    );
  });

  it('adds lines up in any order, and never says less crosses than there is', () => {
    const zones = fc.constantFrom('us-east-1a', 'us-east-1b', 'use1-az3');
    const lines = fc.array(fc.tuple(zones, zones, fc.nat()), {minLength: 1});
    fc.assert(
      fc.property(lines, (rows) => {
        const text = (list: typeof rows) => list.map((row) => row.join(' ')).join('\n');
        const read = gbOf(text(rows));
        expect(read.ok && read.crossed <= (read.all ?? read.crossed)).toBe(true);
        expect(read.ok && read.lines).toBe(rows.length);
        const backwards = gbOf(text([...rows].reverse()));
        expect(backwards.ok && backwards.crossed).toBeCloseTo(read.ok ? read.crossed : NaN, 6);
      }),
    );
  });

  it('never throws, and what it reads is a usable amount', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      '"',
      ':',
      ',',
      '\n',
      '1',
      '2.5e9',
      ' GB',
      'zone="a"',
      'value',
      '%',
    );
    const anything = fc.oneof(
      fc.string(),
      fc.string({unit: 'binary'}),
      fc.json(),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const read = gbOf(text);
        if (read.ok) {
          expect(read.crossed).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(read.crossed)).toBe(true);
        }
        const share = readShare(text);
        if (share.ok) expect(share.share >= 0 && share.share <= 1).toBe(true);
      }),
      {numRuns: 2000},
    );
  });
});
