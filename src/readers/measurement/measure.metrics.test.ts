import {describe, expect, it} from 'vitest';
import {MONTH, lines, near, pair, read, vector, type Expected} from '@site/test/readMeasurement';

describe('metrics', () => {
  it.each<[string, string, Expected]>([
    [
      'of OBI: the third zone, of the node that scraped, does not count',
      vector(
        [{...pair('us-east-1a', 'us-east-1b'), topology_zone: 'us-east-1c'}, '100'],
        [pair('us-east-1a', 'us-east-1a'), '300'],
      ),
      {
        source: 'obi',
        unit: 'bytes/s',
        ends: 2,
        crossed: near(50 * MONTH),
        total: near(200 * MONTH),
      },
    ],
    [
      'a range is averaged',
      JSON.stringify({
        status: 'success',
        data: {
          resultType: 'matrix',
          result: [
            {
              metric: {source_zone: 'eu-west-1a', destination_zone: 'eu-west-1b'},
              values: [
                [1793000000, '20'],
                [1793000060, '26'],
              ],
            },
          ],
        },
      }),
      {source: 'ztunnel', ends: 1, crossed: near(23 * MONTH), notes: ['averaged', 'rate-assumed']},
    ],
    [
      'of OpenCost: labels say same zone and internet',
      lines(
        '{internet="false",same_region="true",same_zone="true"} 40.5',
        '{internet="false",same_region="true",same_zone="false"} 8.25',
        '{internet="true",same_region="false",same_zone="false"} 17',
      ),
      {
        source: 'opencost',
        unit: 'GB',
        ends: 1,
        crossed: 8.25,
        total: 48.75,
        rows: [3, 2],
        left: {internet: 1},
      },
    ],
    [
      'of promtool',
      '{destination_zone="us-east-1b", source_zone="us-east-1a"} => 1000 @[1793000000.123]',
      {source: 'ztunnel', crossed: near(1000 * MONTH)},
    ],
    [
      'of Grafana, a column for each series',
      lines(
        '"Time","{dst_zone=""us-east-1b"", src_zone=""us-east-1a""}","{dst_zone=""us-east-1a"", src_zone=""us-east-1a""}"',
        '"2026-10-01 00:00:00","10","30"',
        '"2026-10-01 00:01:00","12","30"',
      ),
      {source: 'obi', billed: near(11 * MONTH), notes: ['averaged', 'rate-assumed']},
    ],
    [
      'of Grafana with units',
      '"Time","us-east-1a → us-east-1b"\n"2026-10-01 00:00:00","1.5 MB/s"',
      {unit: 'bytes/s', billed: near(1.5 * 2 ** 20 * MONTH)},
    ],
    [
      'an allocation of Kubecost: money at the sender',
      JSON.stringify({
        code: 200,
        data: [
          {
            shop: {
              name: 'shop',
              window: {start: '2026-10-01T00:00:00Z', end: '2026-10-08T00:00:00Z'},
              networkCost: 5,
              networkCrossZoneCost: 1.5,
              networkInternetCost: 3,
            },
          },
        ],
      }),
      {source: 'opencost', from: 'money', ends: 1, crossed: 150, hours: 168},
    ],
    [
      'a recording rule of a rate',
      vector([{__name__: 'zone:cross_bytes:rate5m'}, '10']),
      {billed: near(10 * MONTH)},
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});
