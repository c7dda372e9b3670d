import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DuckDBInstance, type DuckDBConnection} from '@duckdb/node-api';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {
  engines,
  wrongSettings,
  type QuerySettings,
  type QuerySource,
} from '../../src/readers/queries/settings';
import {addressTableQuery, writeQuery} from '../../src/readers/queries/writeQuery';
import {sqlFaults} from '../checks/commands/sql';
import {measure} from '../../src/readers/measurement/measure';
import {readServiceTraffic} from '../../src/readers/measurement/serviceTraffic';

const GB = 2 ** 30;
const folder = mkdtempSync(path.join(tmpdir(), 'queries-'));
const at = (...parts: readonly string[]) => {
  const place = path.join(folder, ...parts);
  mkdirSync(path.dirname(place), {recursive: true});
  return place;
};

let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => {
  connection.closeSync();
  rmSync(folder, {recursive: true});
});

/** Rows of a query as the engine's own CSV. */
async function csvOf(query: string): Promise<string> {
  const reader = await connection.runAndReadAll(query);
  const cells = (row: readonly unknown[]) => row.map((value) => `"${String(value)}"`).join(',');
  return [reader.columnNames(), ...reader.getRows()].map(cells).join('\n');
}

const settings: QuerySettings = {
  source: 'cur2',
  table: 'billing.cur2',
  location: folder,
  from: '2026-10',
  to: '2026-10',
  region: 'us-east-2',
  usageTypePrefix: 'USE2-',
  accounts: [],
  addresses: path.join(folder, 'pods.csv'),
};

const row = (
  type: string,
  usageType: string,
  operation: string,
  amount: number,
  account = '111122223333',
) => `('${type}', '${usageType}', '${operation}', ${amount}::DOUBLE, '${account}')`;
const rows = [
  row('Usage', 'USE2-DataTransfer-Regional-Bytes', 'InterZone-In', 100.25),
  row('Usage', 'USE2-DataTransfer-Regional-Bytes', 'InterZone-Out', 100.25),
  row('Usage', 'USE2-DataTransfer-Regional-Bytes', 'InterZone-Out', 7, '444455556666'),
  row('Usage', 'USE2-DataTransfer-Regional-Bytes', 'PublicIP-In', 9),
  row('Usage', 'USE2-VpcPeering-In-Bytes', 'VPCPeering-In', 5),
  row('Usage', 'USE2-VpcPeering-Out-Bytes', 'VPCPeering-Out', 5),
  row('Credit', 'USE2-DataTransfer-Regional-Bytes', 'InterZone-In', 50),
  row('Usage', 'USE2-BoxUsage:m6i.large', 'RunInstances', 744),
].join(', ');

const write = (columns: string, file: string, values = rows) =>
  connection.run(
    `COPY (SELECT * FROM (VALUES ${values}) AS t(${columns})) TO '${file}' (FORMAT parquet)`,
  );

describe.each<[QuerySource, string, string]>([
  [
    'cur2',
    'line_item_line_item_type, line_item_usage_type, line_item_operation, line_item_usage_amount, line_item_usage_account_id',
    'billing_period=',
  ],
  [
    'cur',
    'line_item_line_item_type, line_item_usage_type, line_item_operation, line_item_usage_amount, line_item_usage_account_id',
    'year=',
  ],
  [
    'focus',
    'ChargeCategory, x_UsageType, x_Operation, ConsumedQuantity, SubAccountId',
    'billing_period=',
  ],
])('the query of %s', (source, columns, partition) => {
  const place = (month: string) =>
    partition === 'year='
      ? at(source, `year=2026`, `month=${Number(month)}`, 'part-1.parquet')
      : at(source, `billing_period=2026-${month}`, 'part-1.parquet');
  const own = {...settings, source, location: path.join(folder, source)};

  beforeAll(async () => {
    await write(columns, place('10'));
    await write(
      columns,
      place('09'),
      row('Usage', 'USE2-DataTransfer-Regional-Bytes', 'InterZone-In', 4000),
    );
  });

  it('gives a result that the panel reads to the right figure, of its months only', async () => {
    const measured = measure(await csvOf(writeQuery(own, 'duckdb')));
    expect(measured).toMatchObject({
      ok: true,
      reading: {billedGb: 217.5, ends: 2, crossedGb: 108.75, period: {hours: 744}, rows: {used: 4}},
    });
  });

  it('can be of some accounts', async () => {
    const query = writeQuery({...own, accounts: ['444455556666']}, 'duckdb');
    expect(measure(await csvOf(query))).toMatchObject({reading: {billedGb: 7, ends: 1}});
  });
});

describe('the queries of flow logs', () => {
  const record = (from: string, to: string, zone: string, bytes: number, direction = 'egress') =>
    `('${from}', '${to}', '${zone}', ${bytes}::BIGINT, '${direction}', '111122223333')`;
  const records = [
    record('10.0.1.1', '10.0.2.2', 'use2-az1', GB),
    record('10.0.1.1', '10.0.2.2', 'use2-az2', GB, 'ingress'),
    record('10.0.2.2', '10.0.1.1', 'use2-az2', 3 * GB),
    record('10.0.1.1', '10.0.1.3', 'use2-az1', GB),
    record('10.0.1.3', '192.0.2.1', 'use2-az1', 8 * GB),
  ].join(', ');
  const columns = 'pkt_srcaddr, pkt_dstaddr, az_id, bytes, flow_direction, account_id';
  const own = {...settings, source: 'flow-logs' as const, location: path.join(folder, 'logs')};

  beforeAll(async () => {
    await write(columns, at('logs', '2026', '10', '07', 'a.parquet'), records);
    await write(
      columns,
      at('logs', '2026', '09', '30', 'b.parquet'),
      record('10.0.1.1', '10.0.2.2', 'use2-az1', 99 * GB),
    );
    writeFileSync(
      own.addresses,
      'ip,namespace,service\n10.0.2.2,shop,orders\n10.0.1.3,shop,cart\n',
    );
  });

  it('give one row for each pair of zones', async () => {
    expect(measure(await csvOf(writeQuery(own, 'duckdb')))).toMatchObject({
      ok: true,
      reading: {source: 'flow-logs', crossedGb: 4, totalGb: 5, ends: 1, rows: {read: 3}},
    });
  });

  it('give one row for each Service and pair of zones: requests and answers', async () => {
    const csv = await csvOf(writeQuery({...own, source: 'flow-logs-services'}, 'duckdb'));
    const perMonth = 730 / 744;
    expect(readServiceTraffic(csv)).toMatchObject({
      ok: true,
      rows: [
        // 1 GB of requests to 10.0.2.2 and 3 GB of answers from it.
        {
          service: 'shop/orders',
          gb: expect.closeTo(4 * perMonth, 4) as number,
          fromZone: 'use2-az1',
          toZone: 'use2-az2',
        },
        {
          service: 'shop/cart',
          gb: expect.closeTo(perMonth, 4) as number,
          fromZone: 'use2-az1',
          toZone: 'use2-az1',
        },
      ],
    });
  });
});

describe('both engines', () => {
  const sources: readonly QuerySource[] = [
    'cur2',
    'cur',
    'focus',
    'flow-logs',
    'flow-logs-services',
  ];

  it.each(sources)('%s is Trino that Athena parses, and prunes partitions', (source) => {
    const query = writeQuery({...settings, source, accounts: ['111122223333']}, 'athena');
    expect(sqlFaults(query)).toEqual([]);
    expect(sqlFaults(query.replace('SELECT', 'SELCT'))).not.toEqual([]);
    expect(query).toMatch(/billing_period IN|year AS varchar|day >= /);
  });

  it.each(sources)(
    '%s shares every expression: only where the rows come from differs',
    (source) => {
      const [athena = '', duckdb = ''] = engines.map((engine) =>
        writeQuery({...settings, source}, engine),
      );
      const withoutFrom = (query: string) =>
        query
          .replaceAll(
            /\(SELECT \*, regexp_extract.*?filename = true\)\)|read_(?:parquet|csv)\(.*?true\)/g,
            'ROWS',
          )
          .replaceAll(/FROM billing\.(?:cur2|pod_addresses)/g, 'FROM ROWS');
      expect(withoutFrom(duckdb)).toBe(withoutFrom(athena));
    },
  );

  it('the table of addresses is Hive that Athena parses', () => {
    const query = addressTableQuery({...settings, addresses: 's3://shop-flow-logs/pods/'});
    expect(sqlFaults(query)).toEqual([]);
    expect(query).toContain('billing.pod_addresses');
  });

  it('take nothing that would change a query', () => {
    expect(wrongSettings(settings)).toEqual([]);
    const wrong = {
      ...settings,
      table: 'x; DROP TABLE y',
      location: "a' OR 1",
      from: '2026-13',
      to: '2026',
      accounts: ['1'],
      addresses: "'",
    };
    expect(wrongSettings(wrong)).toEqual([
      'table',
      'location',
      'from',
      'to',
      'accounts',
      'addresses',
    ]);
    expect(wrongSettings({...settings, to: '2026-09'})).toEqual(['to']);
  });
});
