import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {DuckDBInstance} from '@duckdb/node-api';
import {measure} from '../../../src/readers/measurement/measure';
import type {QuerySettings} from '../../../src/readers/queries/settings';
import {writeQuery} from '../../../src/readers/queries/writeQuery';

export interface QueryFigures {
  /** Rows of Parquet, in millions. */
  readonly millions: number;
  readonly seconds: number;
  /** Whether the panel's own reader took the result to the figure that the rows were made for. */
  readonly right: boolean;
}

const MILLION = 1_000_000;
/** One row in ten is traffic between zones, half of it In. */
const ONE_IN = 10;

const settingsOf = (location: string): QuerySettings => ({
  source: 'cur2',
  table: 'billing.cur2',
  location,
  from: '2026-10',
  to: '2026-10',
  region: 'us-east-1',
  usageTypePrefix: '',
  accounts: [],
  addresses: 'pods.csv',
});

/** How long the panel's query takes over a bill of this length, and whether its result is read to the right figure. */
export async function measureQuery(millions: number): Promise<QueryFigures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-query-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    const rows = Math.round(millions * MILLION);
    const month = path.join(folder, 'billing_period=2026-10');
    mkdirSync(month);
    await connection.run(`COPY (
      SELECT 'Usage' AS line_item_line_item_type,
        CASE WHEN i % ${ONE_IN} = 0 THEN 'DataTransfer-Regional-Bytes' ELSE 'BoxUsage:m6i.large' END AS line_item_usage_type,
        CASE WHEN i % ${2 * ONE_IN} = 0 THEN 'InterZone-In' ELSE 'InterZone-Out' END AS line_item_operation,
        0.5::DOUBLE AS line_item_usage_amount, '111122223333' AS line_item_usage_account_id
      FROM range(${rows}) AS t(i)) TO '${path.join(month, 'part.parquet')}' (FORMAT parquet, COMPRESSION zstd)`);
    const start = performance.now();
    const result = await connection.runAndReadAll(writeQuery(settingsOf(folder), 'duckdb'));
    const seconds = (performance.now() - start) / 1000;
    const csv = [result.columnNames(), ...result.getRows()]
      .map((row) => row.map(String).join(','))
      .join('\n');
    const measured = measure(csv);
    const expected = Math.ceil(rows / ONE_IN) / 2;
    return {
      millions,
      seconds,
      right: measured.ok && Math.abs(measured.reading.billedGb - expected) < 1e-3,
    };
  } finally {
    connection.closeSync();
    rmSync(folder, {recursive: true});
  }
}
