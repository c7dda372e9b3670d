import {describe, expect, it} from 'vitest';
import {lines, read, type Expected} from '@site/test/readMeasurement';

describe('queries and logs', () => {
  it.each<[string, string, Expected]>([
    [
      'other Regions and unknown zones stay out',
      'from_zone,to_zone,gb\nuse1-az1,use1-az2,9\nuse1-az1,euc1-az1,5\nuse1-az1,unknown,4',
      {billed: 9, left: {'other-region': 1, 'zone-unknown': 1}},
    ],
    [
      'Logs Insights as JSON',
      JSON.stringify({
        results: [
          [
            {field: 'srcAddr', value: '10.0.0.1'},
            {field: 'bytesTransferred', value: '1073741824'},
          ],
        ],
      }),
      {billed: 1},
    ],
    [
      'Athena as it answers the CLI',
      JSON.stringify({
        ResultSet: {
          Rows: [
            ['from_zone', 'to_zone', 'gb'],
            ['use1-az1', 'use1-az2', '12'],
          ].map((cells) => ({Data: cells.map((VarCharValue) => ({VarCharValue}))})),
        },
      }),
      {source: 'flow-logs', billed: 12, ends: 1},
    ],
    [
      'Athena as its console copies',
      '#\tusage_type\toperation\tbilled_gb\n1\tDataTransfer-Regional-Bytes\tInterZone-In\t70.5\n2\tDataTransfer-Regional-Bytes\tInterZone-Out\t70.5',
      {source: 'athena', billed: 141, crossed: 70.5},
    ],
    ['one value under its heading', 'billed_gb\n13653.33\n', {billed: 13653.33, ends: 2}],
    [
      'psql',
      lines(
        ' usage_type                  | billed_gb ',
        '-----------------------------+-----------',
        ' DataTransfer-Regional-Bytes |    9100.5',
        ' NatGateway-Bytes            |        77',
        '(2 rows)',
      ),
      {billed: 9100.5, rows: [2, 1]},
    ],
    [
      'DuckDB',
      lines(
        '┌─────────────────────────────┬───────────┐',
        '│         usage_type          │ billed_gb │',
        '│           varchar           │  double   │',
        '├─────────────────────────────┼───────────┤',
        '│ DataTransfer-Regional-Bytes │    9100.5 │',
        '└─────────────────────────────┴───────────┘',
      ),
      {billed: 9100.5, rows: [1, 1]},
    ],
    [
      'records that name their zone are joined to themselves',
      lines(
        'version az-id srcaddr dstaddr bytes flow-direction start end action log-status',
        '5 use1-az1 10.0.1.1 10.0.2.2 1073741824 egress 1790812800 1790816400 ACCEPT OK',
        '5 use1-az2 10.0.1.1 10.0.2.2 1073741824 ingress 1790812800 1790816400 ACCEPT OK',
        '5 use1-az2 10.0.2.2 10.0.1.1 1073741824 egress 1790812800 1790816400 ACCEPT OK',
        '5 use1-az1 10.0.1.1 10.0.1.3 1073741824 egress 1790812800 1790816400 ACCEPT OK',
        '5 use1-az1 10.0.1.3 192.0.2.8 100 egress 1790812800 1790816400 ACCEPT OK',
        '5 use1-az1 10.0.1.3 10.0.2.2 100 egress 1790812800 1790816400 REJECT OK',
      ),
      {
        billed: 2,
        total: 3,
        hours: 1,
        rows: [6, 3],
        left: {'receiving-end': 1, rejected: 1, 'zone-unknown': 1},
      },
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});
