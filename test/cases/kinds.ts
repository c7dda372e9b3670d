import type {FaultReason} from '@site/src/readers/measurement/fault';
import {GB, lines, MONTH, near, type Expected} from '../readMeasurement';

/** A measurement in words that its reader had not met, with what must come of it. */
export interface KindCase {
  readonly title: string;
  readonly text: string;
  readonly found: Expected | {readonly reason: FaultReason; readonly about?: string};
}

/** Headings in other words: what stands in the cells tells the rows apart. */
export const headingKinds: readonly KindCase[] = [
  {
    title: 'a bill with Chinese headings',
    text: lines(
      '使用类型,用量,单位,费用',
      'CNN1-DataTransfer-Regional-Bytes,640,GB,42.88',
      'CNN1-NatGateway-Bytes,3000,GB,1000',
      'CNN1-BoxUsage:m5.large,744,小时,500',
    ),
    found: {source: 'cost-explorer', billed: 640, ends: 2, left: {'not-transfer': 2}},
  },
  {
    title: 'a bill with Chinese headings and units in brackets',
    text: lines(
      '用量类型,操作,使用量(GB),成本(元)',
      'CNW1-DataTransfer-Regional-Bytes,InterZone-In,640,42.88',
      'CNW1-DataTransfer-Regional-Bytes,InterZone-Out,640,42.88',
      'CNW1-NatGateway-Bytes,NatGateway,3000,1000',
    ),
    found: {billed: 1280, ends: 2, crossed: 640, notes: ['period-unknown']},
  },
  {
    title: 'the download of a Chinese console: the total of all types is none of them',
    text: lines(
      '"使用类型","CNN1-DataTransfer-Regional-Bytes(GB)","CNN1-NatGateway-Bytes(GB)","总使用量(GB)"',
      '"使用类型总计","300","90","390"',
      '"2026-09-01","100","40","140"',
      '"2026-10-01","200","50","250"',
    ),
    found: {billed: 200, hours: 744},
  },
  {
    title: 'zones with Chinese headings',
    text: '源可用区,目的可用区,字节数\ncn-north-1a,cn-north-1b,1073741824\ncn-north-1a,cn-north-1a,3221225472',
    found: {source: 'flow-logs', unit: 'bytes', billed: 1, total: 4, ends: 1},
  },
  ...['Meter', 'Item', 'subcategory'].map((heading) => ({
    title: `usage types under ${heading}`,
    text: `${heading},Quantity,Unit\nUSE2-DataTransfer-Regional-Bytes,4100,GB\nUSE2-NatGateway-Bytes,900,GB\nUSE2-BoxUsage:m6i.large,744,Hrs`,
    found: {billed: 4100, ends: 2, left: {'not-transfer': 2}} as const,
  })),
  ...[
    ['from', 'to'],
    ['source', 'destination'],
    ['az1', 'az2'],
  ].map((pair) => ({
    title: `zones under ${pair.join(' and ')}: the ends are asked for`,
    text: `${pair.join(',')},gb\neu-west-1a,eu-west-1b,12\neu-west-1a,eu-west-1a,30\nTotal,,42`,
    found: {billed: 12, ends: undefined, left: {total: 1}},
  })),
  ...(
    [
      ['cross_zone', 'true', 'false'],
      ['same_az', 'no', 'yes'],
      ['是否跨可用区', '是', '否'],
      ['traffic_type', 'inter-az', 'intra-az'],
      ['category', 'INTER_AZ', 'INTRA_AZ'],
      ['范围', '跨可用区', '同可用区'],
    ] as const
  ).map(([heading, crosses, stays]) => ({
    title: `${crosses} under ${heading}`,
    text: `${heading},gb\n${crosses},12\n${stays},30\n,5`,
    found: {billed: 12, left: {'not-transfer': 1}} as const,
  })),
  {
    title: 'words for other ways',
    text: 'scope,gb\ncross-zone,12\ncross-region,5\ninternet,3\nUNCLASSIFIED,2',
    found: {billed: 12, left: {'other-region': 1, internet: 1, 'zone-unknown': 1}},
  },
  {
    title: 'a name and an ID of zones, which may be one zone',
    text: 'src_az,dst_az,gb\nus-east-1a,use1-az2,12',
    found: {reason: 'not-transfer'},
  },
  {
    title: 'a download by account: dates stand under the name of what the columns are',
    text: lines(
      '"Linked account","111122223333(GB)","444455556666(GB)","Total usage(GB)"',
      '"Linked account total","300","100","400"',
      '"2026-09-01","160","60","220"',
      '"2026-10-01","140","40","180"',
    ),
    found: {billed: 180, hours: 744, left: {'other-month': 2}},
  },
  {
    title: 'another table below the first',
    text: 'usage_type,gb\nDataTransfer-Regional-Bytes,300\n\naccount,usage_type,gb\n1111,DataTransfer-Regional-Bytes,100',
    found: {reason: 'several-forms'},
  },
  {
    title: 'a table below one with fewer columns that are known',
    text: 'usage_type,gb\nDataTransfer-Regional-Bytes,300\n\nusage_type,operation,gb\nDataTransfer-Regional-Bytes,InterZone-In,100',
    found: {reason: 'several-forms'},
  },
  {
    title: 'a heading and a unit that contradict each other',
    text: 'usage_type,usage_gb,unit\nDataTransfer-Regional-Bytes,1024,MB',
    found: {reason: 'no-unit', about: 'usage_gb'},
  },
  ...['memory_bytes', 'disk_gb', 'Storage (GB)', 'gb_hours'].map((heading) => ({
    title: `${heading}, which does not move`,
    text: `usage_type,${heading}\nDataTransfer-Regional-Bytes,100`,
    found: {reason: 'no-number'} as const,
  })),
  ...['BytesOutToDestination', 'LoadBalancer ProcessedBytes'].map((heading) => ({
    title: `${heading} of CloudWatch`,
    text: `Timestamp,${heading}\n2026-10-01,1000000`,
    found: {reason: 'all-traffic', about: heading} as const,
  })),
  {
    title: 'a download of Kubecost: the cost between zones, not the total',
    text: 'Name,CPU cost,Network cost,Network cross zone cost,Total cost\nshop,10,8,3.5,26.5\ncart,1,2,1.5,5',
    found: {
      source: 'kubecost',
      from: 'money',
      column: 'Network cross zone cost',
      billed: near(500),
    },
  },
  {
    title: 'data that moved under a word for what is held',
    text: 'from_zone,to_zone,traffic_volume_gb\neu-west-1a,eu-west-1b,12',
    found: {billed: 12},
  },
  {
    title: 'a service of Cost Explorer as a whole',
    text: JSON.stringify({
      GroupDefinitions: [{Type: 'DIMENSION', Key: 'SERVICE'}],
      ResultsByTime: [
        {
          TimePeriod: {Start: '2026-10-01', End: '2026-11-01'},
          Groups: [{Keys: ['EC2 - Other'], Metrics: {UnblendedCost: {Amount: '50', Unit: 'USD'}}}],
        },
      ],
    }),
    found: {reason: 'costs-without-type'},
  },
];

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
  ...(
    [
      ['billing_period', '2026-10-01', 744],
      ['date', '2026-10-05', 24],
      ['date', '05.10.2026', 24],
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
      ['Q3 2026: 30,000 GB DataTransfer-Regional-Bytes', 30_000, 2190],
      ['DataTransfer-Regional-Bytes over three months: 30,000 GB', 30_000, 2190],
      ['two weeks of DataTransfer-Regional-Bytes: 3,360 GB', 3360, 336],
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
