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
