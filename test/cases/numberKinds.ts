import {GB, lines, MONTH, near} from '../readMeasurement';
import type {KindCase} from './kindCase';

/** Numbers as they are written elsewhere, and rates of any time. */
export const numberKinds: readonly KindCase[] = [
  {
    title: 'tens of thousands in a table',
    text: '使用类型,用量(GB)\nCNN1-DataTransfer-Regional-Bytes,1.2万\nCNN1-NatGateway-Bytes,3万',
    found: {billed: 12_000, ends: 2},
  },
  {
    title: 'a currency before its number',
    text: '使用类型,费用\nCNN1-DataTransfer-Regional-Bytes,CN¥67.00',
    found: {from: 'money', unit: 'CNY', billed: near(1000)},
  },
  ...['100G', '12M', '12 m'].map((cell) => ({
    title: `${cell} under GB`,
    text: `usage_type,gb\nDataTransfer-Regional-Bytes,200\nDataTransfer-Regional-Bytes,${cell}`,
    found: {reason: 'ambiguous-number', about: cell} as const,
  })),
  ...(
    [
      ['gb_per_hour', 730],
      ['daily_gb', 730 / 24],
      ['gb_per_month', 1],
      ['bytes_per_second', MONTH],
    ] as const
  ).map(([heading, times]) => ({
    title: `a rate: ${heading}`,
    text: `from_zone,to_zone,${heading}\neu-west-1a,eu-west-1b,96`,
    found: {perMonth: near(96 * times)},
  })),
  {
    title: 'rates at several moments are averaged, not added up',
    text: lines(
      'time,src_zone,dst_zone,bytes_per_second',
      '2026-10-01 00:00:00,eu-west-1a,eu-west-1b,10000',
      '2026-10-01 00:01:00,eu-west-1a,eu-west-1b,12000',
    ),
    found: {perMonth: near(11_000 * MONTH), notes: ['averaged']},
  },
  {
    title: 'a range in which a series has gaps',
    text: JSON.stringify({
      resultType: 'matrix',
      result: [
        {
          metric: {src_zone: 'eu-west-1a', dst_zone: 'eu-west-1b'},
          values: [
            [1, '10'],
            [2, '12'],
          ],
        },
        {metric: {src_zone: 'eu-west-1b', dst_zone: 'eu-west-1a'}, values: [[1, '10']]},
      ],
    }),
    found: {billed: near(16 * MONTH), notes: ['averaged', 'rate-assumed']},
  },
  {
    title: 'amounts of days are those of their days',
    text: 'date,from_zone,to_zone,daily_gb\n2026-10-01,eu-west-1a,eu-west-1b,10\n2026-10-02,eu-west-1a,eu-west-1b,14',
    found: {perMonth: near((12 * 730) / 24)},
  },
  {
    title: 'days that lie whole weeks apart begin weeks',
    text: 'date,usage_type,gb\n2026-10-05,DataTransfer-Regional-Bytes,70\n2026-10-12,DataTransfer-Regional-Bytes,70',
    found: {billed: 140, hours: 336},
  },
  ...(
    [
      ['billing_period', '2026-10-01', 744],
      ['date', '2026-10-05', 24],
      ['date', '05.10.2026', 24],
      ['week', '2026-10-05', 168],
      ['date', '2026-10-01', undefined],
    ] as const
  ).map(([heading, date, hours]) => ({
    title: `one row of ${date} under ${heading}`,
    text: `${heading},usage_type,gb\n${date},DataTransfer-Regional-Bytes,5`,
    found: {billed: 5, hours},
  })),
  ...[
    ['月份', '9月'],
    ['Month', 'September'],
    ['week', '2026-W40'],
    ['date', '10/01/2026'],
  ].map(([heading = '', date = '']) => ({
    title: `${date} under ${heading} is not read, and that is said`,
    text: `${heading},usage_type,gb\n${date},DataTransfer-Regional-Bytes,5`,
    found: {hours: undefined, notes: ['ends-both', 'dates-unread']},
  })),
  {
    title: 'the highest of a rate',
    text: 'src_zone,dst_zone,p95_bytes_per_second\neu-west-1a,eu-west-1b,1000',
    found: {reason: 'no-number'},
  },
  ...['source,destination', 'egress,ingress'].map((ends) => {
    const [out = '', into = ''] = ends.split(',');
    const heading = out === 'source' ? 'reporter' : 'flow_direction';
    return {
      title: `${heading}: both ends of the same bytes`,
      text: `src_az,dst_az,${heading},bytes\nuse1-az1,use1-az2,${out},${GB}\nuse1-az1,use1-az2,${into},${GB}`,
      found: {billed: 2, ends: 2, crossed: 1} as const,
    };
  }),
  {
    title: 'one end of them',
    text: `src_az,dst_az,flow_direction,bytes\nuse1-az1,use1-az2,egress,${GB}`,
    found: {billed: 1, ends: 1},
  },
  {
    title: 'some at a proxy between both ends',
    text: `src_az,dst_az,reporter,bytes\nuse1-az1,use1-az2,source,${GB}\nuse1-az1,use1-az2,waypoint,${GB}`,
    found: {ends: undefined, notes: ['ends-unknown', 'period-unknown']},
  },
  {
    title: 'colours of a terminal',
    text: '\u001B[1;39m{\u001B[0m"UsageQuantity": {"Amount": "13653.33", "Unit": "GB"}}',
    found: {billed: 13_653.33},
  },
];
