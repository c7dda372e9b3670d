import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {noises, webSpaces, type Noise} from '@site/test/noise';
import {measure} from './measure';

const json = JSON.stringify(
  {
    ResultsByTime: [
      {
        TimePeriod: {Start: '2026-10-01', End: '2026-11-01'},
        Groups: [
          {
            Keys: ['USE2-DataTransfer-Regional-Bytes'],
            Metrics: {UsageQuantity: {Amount: '9100', Unit: 'GB'}},
          },
        ],
      },
    ],
  },
  null,
  2,
);

const answers = {
  csv: 'usage_type,operation,usage_quantity,unit\nUSE2-DataTransfer-Regional-Bytes,InterZone-In,9100,GB\nUSE2-DataTransfer-Regional-Bytes,InterZone-Out,9100,GB\nUSE2-BoxUsage:m6i.large,RunInstances,744,Hrs',
  tsv: 'Usage type\tUsage (GB)\tCost ($)\nUSE2-DataTransfer-Regional-Bytes\t18,200\t$182.00',
  json,
  yaml: 'ResultsByTime:\n- Groups:\n  - Keys:\n    - USE2-DataTransfer-Regional-Bytes\n    Metrics:\n      UsageQuantity:\n        Amount: "9100"\n        Unit: GB\n  TimePeriod:\n    End: "2026-11-01"\n    Start: "2026-10-01"',
  bars: '+----------------------------------+----------+\n| line_item_usage_type             | usage_gb |\n+----------------------------------+----------+\n| USE2-DataTransfer-Regional-Bytes |  9100.50 |\n+----------------------------------+----------+',
  series:
    '{src_zone="us-east-1a", dst_zone="us-east-1b"} 1048576\n{src_zone="us-east-1a", dst_zone="us-east-1a"} 2097152',
  'flow log':
    'version az-id pkt-srcaddr pkt-dstaddr bytes flow-direction start end action log-status\n5 use1-az1 10.0.1.1 10.0.2.2 1073741824 egress 1790812800 1790816400 ACCEPT OK\n5 use1-az2 10.0.2.2 10.0.1.1 1073741824 egress 1790812800 1790816400 ACCEPT OK',
  sentence: '18,000 GB DataTransfer-Regional-Bytes',
} as const;

const readingOf = (text: string) => {
  const measured = measure(text);
  return measured.ok ? measured.reading : measured.fault;
};

describe.each(Object.entries(answers))('noise around %s changes nothing', (_, answer) => {
  it('whatever it is, one on top of the other', () => {
    const plain = readingOf(answer);
    expect(plain).toHaveProperty('billedGb');
    fc.assert(
      fc.property(fc.array(noises, {minLength: 1, maxLength: 3}), (layers: readonly Noise[]) => {
        const text = layers.reduce((inner, {add}) => add(inner), answer);
        expect(readingOf(text)).toEqual(plain);
      }),
    );
    expect(readingOf(webSpaces.add(answer))).toEqual(plain);
  });
});

describe('what is no noise', () => {
  it.each([
    ['12.5 GB\n$', 12.5],
    ['Warning: 500 GB crossed zones', 500],
    ['Note: 18,000 GB DataTransfer-Regional-Bytes', 18_000],
    ['# HELP x\n# TYPE x counter\nDataTransfer-Regional-Bytes 7 GB', 7],
    ['```\n$ aws ce get-cost-and-usage\n```\nDataTransfer-Regional-Bytes 7 GB', 7],
    ['It was\n```\n7 GB DataTransfer-Regional-Bytes\n```\nand 900 GB of NAT.', 7],
  ])('stays in %j', (text, billedGb) => {
    expect(readingOf(text)).toMatchObject({billedGb});
  });
});
