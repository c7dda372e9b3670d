import {describe, expect, it} from 'vitest';
import {meantAsUnit, readAmount, readUnit} from './amount';

const bytes = (count: number, perSecond = false) => ({kind: 'bytes', bytes: count, perSecond});

describe('units', () => {
  it.each([
    ['B', bytes(1)],
    ['byte', bytes(1)],
    ['Bytes', bytes(1)],
    ['KB', bytes(1024)],
    ['kB', bytes(1024)],
    ['MiB', bytes(1024 ** 2)],
    ['GB', bytes(1024 ** 3)],
    ['gb', bytes(1024 ** 3)],
    ['TiB', bytes(1024 ** 4)],
    ['PB', bytes(1024 ** 5)],
    ['B/s', bytes(1, true)],
    ['bytes/s', bytes(1, true)],
    ['MB/s', bytes(1024 ** 2, true)],
    ['GBps', bytes(1024 ** 3, true)],
    ['bit/s', bytes(1 / 8, true)],
    ['kbps', bytes(125, true)],
    ['Gbit/s', bytes(125e6, true)],
    ['Gbps', bytes(125e6, true)],
    ['%', {kind: 'percent'}],
  ])('%s', (word, unit) => {
    expect(readUnit(word)).toEqual(unit);
    expect(meantAsUnit(word)).toBe(true);
  });

  it.each(['Gb', 'b', 'Gbit', 'GB/h', 'Mibps'])('%s was meant as one and is not known', (word) => {
    expect(readUnit(word)).toBeUndefined();
    expect(meantAsUnit(word)).toBe(true);
  });

  it.each(['requests', 'us-east-1a', 'between', 'USD', 's', ''])('%s is none', (word) => {
    expect(readUnit(word)).toBeUndefined();
    expect(meantAsUnit(word)).toBe(false);
  });
});

describe('numbers', () => {
  it.each([
    ['6826', 6826],
    ['13,653.33', 13653.33],
    ['13，653', 13653],
    ['1,234,567', 1234567],
    ['.5', 0.5],
    ['1.2e+10', 1.2e10],
    ['1E3', 1000],
    ['-5', -5],
    ['0', 0],
  ])('%s', (word, value) => {
    expect(readAmount(word)).toEqual({value});
  });

  it('carry the unit written onto them', () => {
    expect(readAmount('1.5TB')).toEqual({value: 1.5, unit: bytes(1024 ** 4)});
    expect(readAmount('12.5%')).toEqual({value: 12.5, unit: {kind: 'percent'}});
  });

  it.each([
    '',
    'GB',
    '7d',
    '10Gb',
    '$68.27',
    'NaN',
    '+Inf',
    'i-0a1b',
    'use1-az1',
    '10.0.1.11',
    '2026-11-01',
    '13,653,33',
    '1,23',
    '13.653,33',
    '1e999',
    '0x10',
    '.',
    '-',
  ])('"%s" is none', (word) => {
    expect(readAmount(word)).toBeUndefined();
  });
});
