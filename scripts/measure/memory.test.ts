import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {afterAll, expect, it} from 'vitest';
import {runMeasureWithin} from '../../test/measure';

const folder = mkdtempSync(path.join(tmpdir(), 'memory-'));
afterAll(() => rmSync(folder, {recursive: true}));

/** Heap of the child in MiB: the program alone needs about 30, and the file below is longer than that. */
const HEAP_MIB = 64;
const ROWS = 500_000;

it('a long .csv.gz is read in a heap that is smaller than its text', async () => {
  const row = (at: number) =>
    `2026-10-01,2026-11-01,Usage,USE2-DataTransfer-Regional-Bytes,InterZone-${at % 2 === 0 ? 'In' : 'Out'},0.5,` +
    `"arn:aws:ec2:us-east-2:111122223333:instance/${(at * 2_654_435_761) % 2 ** 32}, shop",${at},,,,,,0.0100000000\n`;
  const text =
    'bill/BillingPeriodStartDate,bill/BillingPeriodEndDate,lineItem/LineItemType,lineItem/UsageType,lineItem/Operation,lineItem/UsageAmount,' +
    'lineItem/ResourceId,identity/LineItemId,a,b,c,d,e,lineItem/UnblendedRate\n' +
    Array.from({length: ROWS}, (_, at) => row(at)).join('');
  expect(text.length).toBeGreaterThan(1.2 * HEAP_MIB * 2 ** 20);
  const file = path.join(folder, 'bill-1.csv.gz');
  writeFileSync(file, gzipSync(text, {level: 1}));
  const {status, stdout, stderr} = await runMeasureWithin(HEAP_MIB, [file]);
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  expect(JSON.parse(stdout)).toMatchObject({
    rows: {read: ROWS, used: ROWS},
    billedGb: ROWS / 2,
    ends: 2,
  });
});
