import {describe, expect, it} from 'vitest';
import {MONTH, near, read, type Expected} from '@site/test/readMeasurement';

describe('a number with its unit', () => {
  it.each<[string, Expected]>([
    ['18,000 GB DataTransfer-Regional-Bytes', {billed: 18000, ends: 2, crossed: 9000}],
    ['DataTransfer-Regional-Bytes: 18,000 GB in October 2026', {billed: 18000, hours: 744}],
    ['$180', {from: 'money', billed: near(18000), ends: 2}],
    ['18k GB', {billed: 18000, ends: undefined}],
    ['18000GB/mo', {billed: 18000, unit: 'GB'}],
    ['18.000,5 GB', {billed: 18000.5}],
    ['18\u00A0000\u202FGB', {billed: 18000}],
    ["18'000 GB", {billed: 18000}],
    ['17.5 TB per month', {billed: 17920}],
    ['3 TB/day between 3 AZs', {billed: 3072, hours: 24}],
    ['in the last 7 days 1,000 GB crossed', {billed: 1000, hours: 168}],
    ['上个月跨可用区流量 18,000 GB', {billed: 18000}],
    ['18,000 GB at $0.01 per GB', {billed: 18000}],
    ['13653.33 GB  $136.53', {billed: 13653.33}],
    ['1 Gbit/s', {billed: near(125e6 * MONTH), unit: 'bytes/s'}],
    [
      'DataTransfer-Regional-Bytes  InterZone-In  70 GB  0.70 USD\nDataTransfer-Regional-Bytes  InterZone-Out  70 GB  0.70 USD',
      {billed: 140, ends: 2},
    ],
    ['us-east-1a us-east-1b 12 GB\nus-east-1a us-east-1a 30 GB', {billed: 12}],
  ])('%s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it('is under a comma in a table that shows it elsewhere', () => {
    const text =
      'usage_type;gb;cost\nEUC1-DataTransfer-Regional-Bytes;18.000;180\nEUC1-DataTransfer-Regional-Bytes;5,5;1';
    expect(read(text)).toMatchObject({billed: 18005.5});
  });

  it('is read through marks of encodings', () => {
    expect(read('\uFEFFusage_type,gb\r\nDataTransfer-Regional-Bytes,"1,234.5"\r\n')).toMatchObject({
      billed: 1234.5,
    });
    expect(read([...'billed_gb\n5'].join('\u0000'))).toMatchObject({billed: 5});
  });
});
