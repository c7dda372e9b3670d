import {near} from '../readMeasurement';
import type {KindCase} from './kindCase';

/** Sentences. */
export const sentenceKinds: readonly KindCase[] = [
  ...(
    [
      ['上个月跨可用区流量 1.8 万 GB', 18_000, undefined],
      ['跨可用区流量1.8万GB/月，费用 2,400 元', 18_000, undefined],
      ['过去三个月跨可用区流量 30,000 GB', 30_000, 2190],
      ['最近两周 DataTransfer-Regional-Bytes 3,360 GB', 3360, 336],
      ['去年跨可用区流量 360,000 GB', 360_000, 8760],
      ['上半年 DataTransfer-Regional-Bytes 180,000 GB', 180_000, 4380],
      ['2026 年 10 月 DataTransfer-Regional-Bytes 9,000 GB', 9000, 744],
      ['last quarter 30,000 GB DataTransfer-Regional-Bytes', 30_000, 2190],
      ['2026 年三季度 DataTransfer-Regional-Bytes 30,000 GB', 30_000, 2190],
      ['第三季度 DataTransfer-Regional-Bytes 30,000 GB', 30_000, 2190],
      ['第 40 周 DataTransfer-Regional-Bytes 700 GB', 700, 168],
      ['第十二周 DataTransfer-Regional-Bytes 700 GB', 700, 168],
      ['三个季度 DataTransfer-Regional-Bytes 90,000 GB', 90_000, 6570],
      ['前三季度 DataTransfer-Regional-Bytes 90,000 GB', 90_000, 6570],
      ['third quarter: DataTransfer-Regional-Bytes 30,000 GB', 30_000, 2190],
      ['Q3 2026: 30,000 GB DataTransfer-Regional-Bytes', 30_000, 2190],
      ['DataTransfer-Regional-Bytes over three months: 30,000 GB', 30_000, 2190],
      ['two weeks of DataTransfer-Regional-Bytes: 3,360 GB', 3360, 336],
      ['1.5e-3 TB of DataTransfer-Regional-Bytes last week', 1.536, 168],
      ['100 GB/week of DataTransfer-Regional-Bytes', 100, 168],
      ['100 GB/hour DataTransfer-Regional-Bytes', 100, 1],
      ['this year 90,000 GB DataTransfer-Regional-Bytes', 90_000, undefined],
    ] as const
  ).map(([text, billed, hours]) => ({title: text, text, found: {billed, hours}})),
  {
    title: 'money in tens of thousands',
    text: 'DataTransfer-Regional-Bytes 费用 1.34 万元，北京区域 cn-north-1',
    found: {from: 'money', unit: 'CNY', billed: near(200_000)},
  },
  {
    title: 'lines that each name their type, apart by tabs: hours of instances are no period',
    text: 'USE2-DataTransfer-Regional-Bytes\t4100.5\tGB\nUSE2-BoxUsage:m6i.large\t5952\tHrs\nUSE2-EBS:VolumeUsage.gp3\t800\tGB-Mo',
    found: {billed: 4100.5, ends: 2, hours: undefined},
  },
  ...[
    'our cross-AZ bill is $3,000',
    'cross-AZ costs $3k per month',
    '$3,000 per month',
    '每月 3,000 美元',
  ].map((text) => ({title: text, text, found: {from: 'money', billed: near(300_000)} as const})),
  {
    title: 'money of nobody knows what',
    text: 'our AWS bill is $30,000 per month',
    found: {reason: 'costs-without-type'},
  },
  ...[
    'NAT gateway processed 12 TB',
    'NAT 网关处理流量 12 TB',
    '12 TB egress to the internet last month',
    '公网出流量 12 TB',
    'S3 12 TB',
    'memory 64 GB',
    '12 TB stayed within the same AZ',
    '12 TB inter-region',
    '跨区域流量 12 TB',
  ].map((text) => ({title: text, text, found: {reason: 'not-transfer'} as const})),
  {
    title: 'a price is no amount',
    text: '跨可用区流量每 GB 0.01 美元',
    found: {reason: 'no-number'},
  },
  {
    title: 'the peak of a rate',
    text: 'up to 5 Gbps between AZs',
    found: {reason: 'per-second'},
  },
  ...['66% of 30 TB crosses AZs', '10 TB per AZ per month across 3 AZs', '每个可用区 10 TB'].map(
    (text) => ({title: text, text, found: {reason: 'several-numbers'} as const}),
  ),
];
