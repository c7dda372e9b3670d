import {costExplorer, lines, near, usage} from '../readMeasurement';
import type {KindCase} from './kindCase';

/** Headings in other words: what stands in the cells tells the rows apart. */
export const headingKinds: readonly KindCase[] = [
  {
    title: 'both zones in one cell',
    text: lines('pair,gb', 'us-east-1a -> us-east-1b,10', 'us-east-1a→us-east-1a,30'),
    found: {billed: 10, notes: ['ends-unknown', 'period-unknown']},
  },
  {
    title: 'ninety days by the hour: more rows than starts are kept',
    text: lines(
      'time,usage_type,quantity,unit',
      ...Array.from(
        {length: 90 * 24},
        (_, hour) =>
          `${new Date(Date.UTC(2026, 7, 1, hour)).toISOString()},DataTransfer-Regional-Bytes,1,GB`,
      ),
    ),
    found: {billed: 90 * 24, hours: 90 * 24},
  },
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
  ...(
    [
      ['from_zone', 'to_zone', 'flow-logs'],
      ['src_az', 'dst_az', undefined],
      ['client_zone', 'server_zone', undefined],
      ['Source AZ', 'Destination AZ', undefined],
      ['源可用区', '目的可用区', undefined],
    ] as const
  ).map(([from, to, source]) => ({
    title: `zones under ${from} and ${to}: whose they are, only our own query tells`,
    text: lines(
      `${from},${to},bytes`,
      `cn-north-1a,cn-north-1b,${2 ** 30}`,
      `cn-north-1a,cn-north-1a,${3 * 2 ** 30}`,
    ),
    found: {source, unit: 'bytes', billed: 1, total: 4, ends: 1} as const,
  })),
  {
    title: 'zones beside a field of flow logs',
    text: lines('src_az,dst_az,flow_direction,bytes', `use1-az1,use1-az2,egress,${2 ** 30}`),
    found: {source: 'flow-logs', billed: 1, ends: 1},
  },
  ...(
    [
      ['same_zone', undefined, 1],
      ['sameZone', undefined, 1],
      ['Same Zone', undefined, 1],
      ['same_az', undefined, undefined],
      ['is_same_zone', undefined, undefined],
      ['internet,same_zone', 'opencost', 1],
      ['internet,same_region,same_zone', 'opencost', 1],
    ] as const
  ).map(([headings, source, ends]) => {
    const others = headings.split(',').slice(0, -1);
    const cells = others.map((other) => `${String(other === 'same_region')},`).join('');
    return {
      title: `${headings}: ${source ?? 'anybody’s'}`,
      text: lines(`${headings},gb`, `${cells}false,12`, `${cells}true,30`),
      found: {source, ends, billed: 12, rows: [2, 2]} as const,
    };
  }),
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
  {
    title: 'the first page of a longer answer says so',
    text: `{"NextPageToken": "q5h", ${costExplorer([['DataTransfer-Regional-Bytes'], usage('6400')]).slice(1)}`,
    found: {billed: 6400, notes: ['ends-both', 'first-page']},
  },
  {
    title: 'an answer whose token is empty is whole',
    text: `{"NextPageToken": "", ${costExplorer([['DataTransfer-Regional-Bytes'], usage('6400')]).slice(1)}`,
    found: {billed: 6400, notes: ['ends-both']},
  },
  {
    title: 'of two columns of bytes, the one that names zones',
    text: lines('day,cross_az_bytes,total_bytes', '2026-10-01,1073741824,5368709120'),
    found: {billed: 1},
  },
];
