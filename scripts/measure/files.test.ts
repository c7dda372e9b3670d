import {mkdtempSync, openAsBlob, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {DuckDBInstance} from '@duckdb/node-api';
import {zipSync} from 'fflate';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {concludeFrom} from '../../src/readers/measurement/digestText';
import {gatherFiles} from '../../src/readers/measurement/measureFiles';

const SLOW = 60_000;
const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, {recursive: true}));

const kinds = {
  'legacy CUR': [
    '"lineItem/LineItemType", "lineItem/UsageType", "lineItem/Operation", "lineItem/UsageAmount", "bill/BillingPeriodStartDate", "bill/BillingPeriodEndDate"',
    (type: string, usageType: string, operation: string, amount: number) =>
      `('${type}', '${usageType}', '${operation}', ${amount}::DOUBLE, TIMESTAMP '2026-10-01', TIMESTAMP '2026-11-01')`,
  ],
  'CUR 2.0': [
    'line_item_line_item_type, line_item_usage_type, line_item_operation, line_item_usage_amount, bill_billing_period_start_date, bill_billing_period_end_date, product',
    (type: string, usageType: string, operation: string, amount: number) =>
      `('${type}', '${usageType}', '${operation}', ${amount}::DOUBLE, TIMESTAMP '2026-10-01', TIMESTAMP '2026-11-01', MAP {'region': 'us-east-2'})`,
  ],
  FOCUS: [
    'ChargeCategory, x_UsageType, x_Operation, ConsumedQuantity, BillingPeriodStart, BillingPeriodEnd, ConsumedUnit',
    (type: string, usageType: string, operation: string, amount: number) =>
      `('${type}', '${usageType}', '${operation}', ${amount}::DECIMAL(20, 6), TIMESTAMP '2026-10-01', TIMESTAMP '2026-11-01', 'GB')`,
  ],
} as const;

const codecs = ['snappy', 'gzip', 'zstd'] as const;
const names = ['a.csv', 'a.csv.gz', 'a.zip', ...codecs.map((codec) => `a.${codec}.parquet`)];

describe.each(Object.entries(kinds))('the same rows of %s', (kind, [columns, row]) => {
  const place = (name: string) => at(`${kind}-${name}`);

  beforeAll(async () => {
    const rows = [
      row('Usage', 'USE2-DataTransfer-Regional-Bytes', 'InterZone-In', 410.5),
      row('Usage', 'USE2-DataTransfer-Regional-Bytes', 'InterZone-Out', 410.5),
      row('Usage', 'USE2-DataTransfer-Regional-Bytes', 'PublicIP-In', 3),
      row('Tax', '', '', 0),
      row('Usage', 'USE2-BoxUsage:m6i.large', 'RunInstances', 744),
    ].join(', ');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(`CREATE TABLE bill AS SELECT * FROM (VALUES ${rows}) AS t(${columns})`);
    for (const codec of codecs) {
      await connection.run(
        `COPY bill TO '${place(`a.${codec}.parquet`)}' (FORMAT parquet, COMPRESSION ${codec})`,
      );
    }
    await connection.run(`COPY bill TO '${place('a.csv')}' (FORMAT csv, HEADER)`);
    connection.closeSync();
    const csv = readFileSync(place('a.csv'));
    writeFileSync(place('a.csv.gz'), gzipSync(csv));
    writeFileSync(place('a.zip'), zipSync({'bill/a-1.csv': new Uint8Array(csv)}));
  }, SLOW);

  it.each(names)('give the same figure as %s', async (name) => {
    const read = await gatherFiles([{name, blob: await openAsBlob(place(name))}]);
    if (!read.ok) throw new RangeError(JSON.stringify(read));
    expect(concludeFrom(read.gathered, {})).toMatchObject({
      billedGb: 821,
      ends: 2,
      crossedGb: 410.5,
      period: {hours: 744},
      rows: {read: 5, used: 2},
    });
  });
});

describe('a long file', () => {
  it(
    'is read row by row, with cells that hold line breaks',
    async () => {
      const row = (end: string) =>
        `Usage,"a ""quoted""\nnote, with commas",USE2-DataTransfer-Regional-Bytes,InterZone-${end},0.5\n`;
      const count = 40_000;
      const head =
        'line_item_line_item_type,note,line_item_usage_type,line_item_operation,line_item_usage_amount\n';
      const blob = new Blob([head, (row('In') + row('Out')).repeat(count)]);
      expect(blob.size).toBeGreaterThan(4 * 2 ** 20);
      const read = await gatherFiles([{name: 'long.csv', blob}]);
      if (!read.ok) throw new RangeError(JSON.stringify(read));
      expect(concludeFrom(read.gathered, {})).toMatchObject({
        billedGb: count,
        ends: 2,
        rows: {read: 2 * count, used: 2 * count},
      });
    },
    SLOW,
  );

  it(
    'of flow logs is joined to itself',
    async () => {
      const line = (from: number, to: number, direction: string) =>
        `5 use1-az${from} 10.0.${from}.1 10.0.${to}.1 1048576 ${direction} 1790812800 1790816400 ACCEPT OK\n`;
      const count = 32_768;
      const head =
        'version az-id srcaddr dstaddr bytes flow-direction start end action log-status\n';
      const body = (line(1, 2, 'egress') + line(2, 1, 'egress') + line(2, 1, 'ingress')).repeat(
        count,
      );
      const read = await gatherFiles([
        {name: 'a.log.gz', blob: new Blob([new Uint8Array(gzipSync(head + body, {level: 0}))])},
      ]);
      if (!read.ok) throw new RangeError(JSON.stringify(read));
      expect(concludeFrom(read.gathered, {})).toMatchObject({crossedGb: 64, period: {hours: 1}});
    },
    SLOW,
  );
});

describe('several files', () => {
  const csv = 'usage_type,gb\nDataTransfer-Regional-Bytes,5\n';

  it('are one measurement; a manifest beside them is skipped', async () => {
    const files = [csv, csv.replace('5', '6'), '{"files": ["a"]}'].map((text, index) => ({
      name: `${index}`,
      blob: new Blob([text]),
    }));
    const read = await gatherFiles(files);
    expect(read).toMatchObject({ok: true, gathered: {files: {read: 2, skipped: 1}}});
    expect(read.ok && concludeFrom(read.gathered, {})).toMatchObject({billedGb: 11});
  });

  it('with other columns are refused', async () => {
    const files = [csv, 'from_zone,to_zone,bytes\nuse1-az1,use1-az2,5'].map((text, index) => ({
      name: `${index}`,
      blob: new Blob([text]),
    }));
    expect(await gatherFiles(files)).toMatchObject({ok: false, fault: {reason: 'several-forms'}});
  });
});
