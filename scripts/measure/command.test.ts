import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import Ajv from 'ajv';
import {strToU8, zipSync} from 'fflate';
import {afterAll, describe, expect, it} from 'vitest';
import {measure} from '../../src/readers/measurement/measure';
import {npmRunMeasure, runMeasure} from '../../test/measure';
import {measureSchema} from '../schema/measureSchema';

const csv = [
  'bill_billing_period_start_date,bill_billing_period_end_date,line_item_line_item_type,line_item_usage_type,line_item_operation,line_item_usage_amount',
  '2026-10-01,2026-11-01,Usage,USE2-DataTransfer-Regional-Bytes,InterZone-In,310.5',
  '2026-10-01,2026-11-01,Usage,USE2-DataTransfer-Regional-Bytes,InterZone-Out,310.5',
  '2026-10-01,2026-11-01,Usage,USE2-BoxUsage:m6i.large,RunInstances,744',
].join('\n');

const folder = mkdtempSync(path.join(tmpdir(), 'measure-'));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};
afterAll(() => rmSync(folder, {recursive: true}));

const fits = new Ajv({allowUnionTypes: true}).compile(measureSchema());

describe.concurrent('the command line', () => {
  it('answers as documented, and as the page reads', async () => {
    const {status, stdout, stderr} = await npmRunMeasure([], csv);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    const answer = JSON.parse(stdout) as unknown;
    expect(answer).toEqual({
      source: 'cur',
      rows: {read: 3, used: 2, leftOut: [{reason: 'not-transfer', count: 1}]},
      period: {start: '2026-10-01T00:00:00Z', end: '2026-11-01T00:00:00Z', hours: 744},
      unit: 'GB',
      from: 'quantity',
      billedGb: 621,
      ends: 2,
      crossedGb: 310.5,
      crossedGbPerMonth: 304.657258065,
      totalGb: null,
      crossingShare: null,
      notes: [],
    });
    expect(measure(csv)).toMatchObject({ok: true, reading: {crossedGb: 310.5}});
    expect(fits(answer)).toBe(true);
  });

  it('takes what the text does not say', async () => {
    const args = ['--source', 'cost-explorer', '--days', '10', '--region', 'eu-west-1'];
    const {stdout} = await runMeasure(args, '1,000 GB');
    const answer = JSON.parse(stdout) as unknown;
    expect(answer).toMatchObject({
      source: 'cost-explorer',
      period: {start: null, end: null, hours: 240},
      crossedGb: 500,
      crossedGbPerMonth: 1520.83333333,
    });
    expect(fits(answer)).toBe(true);
  });

  it('leaves open what has to be asked', async () => {
    const {stdout} = await runMeasure([], '18k GB');
    const answer = JSON.parse(stdout) as unknown;
    expect(answer).toMatchObject({billedGb: 18000, ends: null, crossedGb: null});
    expect(fits(answer)).toBe(true);
  });

  it('takes files, packed or not, several at once', async () => {
    const zip = zipSync({'a/part-1.csv': strToU8(csv), 'a/manifest.json': strToU8('{}')});
    const files = [file('a.csv', csv), file('b.csv.gz', gzipSync(csv)), file('c.zip', zip)];
    const answers = await Promise.all(files.map((name) => runMeasure([name])));
    for (const {stdout} of answers) expect(JSON.parse(stdout)).toMatchObject({billedGb: 621});
    const {stdout} = await runMeasure(files.slice(0, 2));
    expect(JSON.parse(stdout)).toMatchObject({rows: {read: 6, used: 4}, billedGb: 1242});
  });

  it.each([
    [['nowhere.csv'], '', /^nowhere\.csv: cannot be opened; allowed: .+\n$/],
    [[], '', /^standard input: an empty file; allowed: .+\n$/],
    [
      [],
      'flows_total{a="b"} 42',
      /^input: a metric that counts no bytes of traffic \(flows_total\); allowed: .+\n$/,
    ],
    [[], 'ingress_gb,egress_gb\n1,2', /allowed: --column with one of ingress_gb, egress_gb\n$/],
    [['--days', '0'], '5 GB', /^--days: got "0"; allowed: .+\n$/],
    [['--source', 'bill'], '5 GB', /^--source: got "bill"; allowed: auto, cost-explorer, .+\n$/],
    [['--region', 'mars-1'], '5 GB', /^--region: got "mars-1"; allowed: us-east-1, .+\n$/],
    [['--what'], '', /^arguments: .+\n$/],
  ])('refuses %j with %j in one line', async (args, input, line) => {
    const {status, stdout, stderr} = await runMeasure(args, input);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toMatch(line);
  });
});
