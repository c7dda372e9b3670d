import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {concludeFrom} from '../../src/readers/measurement/digestText';
import {gatherFiles} from '../../src/readers/measurement/measureFiles';
import {BILL_CROSSED_GB, BILL_HOURS, billFiles, billKinds} from '../../test/bills';

const folder = mkdtempSync(path.join(tmpdir(), 'files-'));
afterAll(() => rmSync(folder, {recursive: true}));

const codecs = ['snappy', 'gzip', 'zstd'];
const names = ['csv', 'csv.gz', 'zip', ...codecs.map((codec) => `${codec}.parquet`)];

describe.each(billKinds)('the same rows of %s', (kind) => {
  let files: Readonly<Record<string, Buffer>> = {};
  beforeAll(async () => {
    files = await billFiles(kind, folder, codecs);
  });

  it.each(names.map((name) => `bill.${name}`))('give the same figure as %s', async (name) => {
    const blob = new Blob([new Uint8Array(files[name] ?? [])]);
    const read = await gatherFiles([{name, blob}]);
    if (!read.ok) throw new RangeError(JSON.stringify(read));
    expect(concludeFrom(read.gathered, {})).toMatchObject({
      billedGb: 2 * BILL_CROSSED_GB,
      ends: 2,
      crossedGb: BILL_CROSSED_GB,
      period: {hours: BILL_HOURS},
      rows: {read: 5, used: 2},
    });
  });
});

describe('a long file', () => {
  it('is read row by row, with cells that hold line breaks', async () => {
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
  });

  it('of flow logs is joined to itself', async () => {
    const line = (from: number, to: number, direction: string) =>
      `5 use1-az${from} 10.0.${from}.1 10.0.${to}.1 1048576 ${direction} 1790812800 1790816400 ACCEPT OK\n`;
    const count = 32_768;
    const head = 'version az-id srcaddr dstaddr bytes flow-direction start end action log-status\n';
    const body = (line(1, 2, 'egress') + line(2, 1, 'egress') + line(2, 1, 'ingress')).repeat(
      count,
    );
    const read = await gatherFiles([
      {name: 'a.log.gz', blob: new Blob([new Uint8Array(gzipSync(head + body, {level: 0}))])},
    ]);
    if (!read.ok) throw new RangeError(JSON.stringify(read));
    expect(concludeFrom(read.gathered, {})).toMatchObject({crossedGb: 64, period: {hours: 1}});
  });
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
