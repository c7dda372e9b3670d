import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {readCrossed, readShare} from './paste';

const GB = 2 ** 30;
const gbOf = (text: string) => {
  const read = readCrossed(text, {unitBytes: GB, perSecond: false});
  return read.ok ? {...read, crossed: read.crossed / GB} : read;
};
const rateOf = (text: string) => readCrossed(text, {unitBytes: 1, perSecond: true});
const one = (crossed: number) => ({ok: true, crossed, lines: 1, leftOut: 0, uneven: false});
const recorded = (file: string) =>
  readFileSync(new URL(`../../../test/recorded/observability/${file}`, import.meta.url), 'utf8');

/** What the command of the chapter prints. */
const bill = `DataTransfer-Regional-Bytes  InterZone-In  6826  68.27
DataTransfer-Regional-Bytes  InterZone-Out  6826  68.27
DataTransfer-Regional-Bytes  PublicIP-In  40  0.41
VpcPeering-In-Bytes  VPCPeering-In  102  1.02
VpcPeering-Out-Bytes  VPCPeering-Out  102  1.02`;

describe('one number', () => {
  it.each([
    ['13653.33', 13653.33],
    ['13,653.33 GB', 13653.33],
    ['13 653.33', 13653.33],
    ["13'653.33 GB", 13653.33],
    ['13_653', 13653],
    ['1.5 TB', 1536],
    ['1.5TiB', 1536],
    ['1.073741824e9 bytes', 1],
    ['1e4', 10000],
    ['13653.33 GB  $136.53', 13653.33],
    ['13653.33 GB 136.53 USD', 13653.33],
    ['13653.33 for 136.53 USD', 13653.33],
    ['"Amount": "13653.33",', 13653.33],
    ['"UsageQuantity": {"Amount": "13653.33", "Unit": "GB"}', 13653.33],
    ['{"Amount": "13653.33", "Unit": "GB"}', 13653.33],
    ['billed_gb\n13653.33\n', 13653.33],
    ['2026-11-20T00:00:00Z 12.5', 12.5],
  ])('in %s', (text, crossed) => {
    expect(gbOf(text)).toEqual(one(crossed));
  });
});

describe('a bill', () => {
  it('is read off the output of the command: In and Out together, without public addresses', () => {
    expect(gbOf(bill)).toEqual({
      ...one(6826 + 6826 + 102 + 102),
      lines: 4,
      leftOut: 1,
      ends: 2,
    });
  });

  it('is read off the JSON of Cost Explorer, and costs are not added to quantities', () => {
    const read = gbOf(recorded('cost-explorer.json'));
    expect(read).toMatchObject({lines: 4, leftOut: 1, ends: 2});
    expect(read).toHaveProperty('crossed', expect.closeTo(2 * (6826.6667 + 102.4), 2));
  });

  it('is read off the total of Cost Explorer where nothing was grouped', () => {
    const Total = {
      UnblendedCost: {Amount: '1.2', Unit: 'USD'},
      UsageQuantity: {Amount: '120', Unit: 'GB'},
    };
    expect(gbOf(JSON.stringify({ResultsByTime: [{Total, Groups: []}]}))).toEqual(one(120));
  });

  it('is read off rows of Athena, as CSV and as JSON', () => {
    const row = ['2026-11-01', '111122223333', 'DataTransfer-Regional-Bytes', 'InterZone-In'];
    const rows = [
      ['day', 'account', 'usage_type', 'operation', 'billed_gb', 'cost'],
      [...row, '227.5', '2.28'],
      [...row.slice(0, 3), 'InterZone-Out', '227.5', '2.28'],
    ];
    const csv = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
    const Rows = rows.map((cells) => ({Data: cells.map((VarCharValue) => ({VarCharValue}))}));
    for (const text of [csv, csv.replaceAll('"', ''), JSON.stringify({ResultSet: {Rows}})]) {
      expect(gbOf(text)).toEqual({...one(455), lines: 2, ends: 2});
    }
  });

  it('with one direction is counted at one end', () => {
    const [firstLine = ''] = bill.split('\n');
    expect(gbOf(firstLine)).toEqual({...one(6826), ends: 1});
  });

  it('whose In and Out differ is uneven', () => {
    const text = bill.replace('InterZone-Out  6826', 'InterZone-Out  3000');
    expect(gbOf(text)).toMatchObject({ends: 2, uneven: true});
  });

  it('does not say at how many ends it counts where it names no direction', () => {
    expect(gbOf('USE2-DataTransfer-Regional-Bytes  13653  136.53')).toEqual(one(13653));
  });

  it.each(['USE2-DataTransfer-xAZ-In-Bytes 3', 'DataTransfer-Out-Bytes 3'])(
    '%s is not about traffic between zones',
    (text) => {
      expect(gbOf(text)).toEqual({ok: false, reason: 'no-number'});
    },
  );
});

describe('zones', () => {
  it('lines of pairs are added up', () => {
    const csv =
      '"from_zone","to_zone","gb"\n"use1-az1","use1-az2","1,123.5"\n"use1-az2","use1-az1","100"';
    expect(gbOf(csv)).toEqual({...one(1223.5), lines: 2});
    expect(gbOf('from_zone,to_zone,gb\nuse1-az1,use1-az2,123.45')).toEqual(one(123.45));
  });

  it('a total below the lines is not added once more', () => {
    expect(gbOf('use1-az1 use1-az2 3\nuse1-az2 use1-az1 4\nTotal 7')).toEqual({
      ...one(7),
      lines: 2,
      leftOut: 1,
    });
  });

  it('lines within one zone make all of the traffic known, and unknown zones are left out', () => {
    const sample = (from: string, to: string, value: string) => ({
      metric: {source_zone: from, destination_zone: to},
      value: [1763700000.123, value],
    });
    const result = [
      sample('us-east-1a', 'us-east-1b', '10'),
      sample('us-east-1a', 'us-east-1a', '30'),
      sample('us-east-1a', 'unknown', '7'),
    ];
    const expected = {...one(10), all: 40, lines: 2, leftOut: 1};
    const answer = {status: 'success', data: {resultType: 'vector', result}};
    expect(rateOf(JSON.stringify(answer))).toEqual(expected);
    expect(rateOf(JSON.stringify(result))).toEqual(expected);
    const lines = result.map(
      ({metric, value}) =>
        `{destination_zone="${metric.destination_zone}", source_zone="${metric.source_zone}"} => ${value[1]} @[${value[0]}]`,
    );
    expect(rateOf(lines.join('\n'))).toEqual(expected);
    const table = result.map(({metric, value}) =>
      [metric.source_zone, metric.destination_zone, value[1]].join('\t'),
    );
    expect(rateOf(table.join('\n'))).toEqual(expected);
  });

  it('series without zones are added up too', () => {
    expect(rateOf('{namespace="shop"} 5\n{namespace="obi"} 6')).toEqual({...one(11), lines: 2});
  });

  it('a scalar of Prometheus is one number', () => {
    const data = {resultType: 'scalar', result: [1763700000, '10']};
    expect(rateOf(JSON.stringify({status: 'success', data}))).toEqual(one(10));
  });
});

describe('rates', () => {
  it('are bytes per second unless they say otherwise', () => {
    expect(rateOf('1234567.8')).toEqual(one(1234567.8));
    expect(rateOf('2.5 MB/s')).toEqual(one(2.5 * 2 ** 20));
    expect(rateOf('1 Gbit/s')).toEqual(one(125e6));
  });

  it('are refused where an amount is wanted', () => {
    expect(gbOf('5 GB/s')).toEqual({ok: false, reason: 'per-second'});
  });
});

describe('what cannot be used', () => {
  it.each([
    ['', 'empty'],
    [' \n ', 'empty'],
    ['none', 'no-number'],
    ['NaN', 'no-number'],
    ['$68.27', 'no-number'],
    ['12%', 'no-number'],
    ['10 Gb', 'no-number'],
    ['10 requests', 'no-number'],
    ['13.653,33 GB', 'several-numbers'],
    ['13.653,33GB', 'several-numbers'],
    ['13,653,33 GB', 'several-numbers'],
    ['DataTransfer-Regional-Bytes 13.653,33 136,53', 'several-numbers'],
    ['6826  68.27', 'several-numbers'],
    ['13,653,33', 'several-numbers'],
    ['i-0a1b2c3d 500.1 5.00', 'several-numbers'],
    ['6826\n68.27', 'several-numbers'],
    ['"Amount": "13653.33",\n"Cost": "136.53"', 'several-numbers'],
    ['{"gb": 1, "cost": 2}', 'several-numbers'],
    ['-5', 'out-of-range'],
    ['a b 1e308\na b 1e308', 'out-of-range'],
  ])('"%s": %s', (text, reason) => {
    expect(gbOf(text)).toEqual({ok: false, reason});
  });
});

describe('a share', () => {
  it.each([
    ['0.125', 0.125],
    ['12.5%', 0.125],
    ['12.5 %', 0.125],
    ['{} 0.3', 0.3],
    ['{} => 0.3 @[1763700000]', 0.3],
    ['[{"metric":{},"value":[1763700000,"0.3"]}]', 0.3],
    ['0', 0],
    ['100%', 1],
  ])('in %s', (text, share) => {
    expect(readShare(text)).toEqual({ok: true, share});
  });

  it.each([
    ['', 'empty'],
    ['a third', 'no-number'],
    ['5 GB', 'no-number'],
    ['30', 'out-of-range'],
    ['130%', 'out-of-range'],
    ['-0.1', 'out-of-range'],
    ['0.1\n0.2', 'several-numbers'],
    ['0.1 0.2', 'several-numbers'],
  ])('not in "%s": %s', (text, reason) => {
    expect(readShare(text)).toEqual({ok: false, reason});
  });
});
