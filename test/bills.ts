import {readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {DuckDBInstance} from '@duckdb/node-api';
import {zipSync} from 'fflate';

type Row = (type: string, usageType: string, operation: string, amount: number) => string;

/** Bills as AWS writes them: columns, and one row of them in SQL. */
const layouts = {
  'legacy CUR': [
    '"lineItem/LineItemType", "lineItem/UsageType", "lineItem/Operation", "lineItem/UsageAmount", "lineItem/UnblendedRate", "bill/BillingPeriodStartDate", "bill/BillingPeriodEndDate"',
    (type, usageType, operation, amount) =>
      `('${type}', '${usageType}', '${operation}', ${amount}::DOUBLE, '0.0100000000', TIMESTAMP '2026-10-01', TIMESTAMP '2026-11-01')`,
  ],
  'CUR 2.0': [
    'line_item_line_item_type, line_item_usage_type, line_item_operation, line_item_usage_amount, bill_billing_period_start_date, bill_billing_period_end_date, product',
    (type, usageType, operation, amount) =>
      `('${type}', '${usageType}', '${operation}', ${amount}::DOUBLE, TIMESTAMP '2026-10-01', TIMESTAMP '2026-11-01', MAP {'region': 'us-east-2'})`,
  ],
  FOCUS: [
    'ChargeCategory, x_UsageType, x_Operation, ConsumedQuantity, BillingPeriodStart, BillingPeriodEnd, ConsumedUnit',
    (type, usageType, operation, amount) =>
      `('${type}', '${usageType}', '${operation}', ${amount}::DECIMAL(20, 6), TIMESTAMP '2026-10-01', TIMESTAMP '2026-11-01', 'GB')`,
  ],
} satisfies Record<string, readonly [string, Row]>;

export type BillKind = keyof typeof layouts;
export const billKinds = Object.keys(layouts) as readonly BillKind[];

/** What every bill below says: GB that crossed in its month of 744 hours, out of two of its five rows. */
export const BILL_CROSSED_GB = 410.5;
export const BILL_HOURS = 744;

/**
 * The same rows of a bill as its text and in every way that they are delivered: by file name.
 *
 * @param folder for the files that DuckDB writes.
 */
export async function billFiles(
  kind: BillKind,
  folder: string,
  codecs: readonly string[] = ['zstd'],
): Promise<Readonly<Record<string, Buffer>>> {
  const [columns, row] = layouts[kind];
  const rows = [
    row('Usage', 'USE2-DataTransfer-Regional-Bytes', 'InterZone-In', BILL_CROSSED_GB),
    row('Usage', 'USE2-DataTransfer-Regional-Bytes', 'InterZone-Out', BILL_CROSSED_GB),
    row('Usage', 'USE2-DataTransfer-Regional-Bytes', 'PublicIP-In', 3),
    row('Tax', '', '', 0),
    row('Usage', 'USE2-BoxUsage:m6i.large', 'RunInstances', 744),
  ].join(', ');
  const written = async (file: string, options: string) => {
    const place = path.join(folder, `${kind} ${file}`);
    await connection.run(`COPY bill TO '${place}' (${options})`);
    return readFileSync(place);
  };
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    await connection.run(`CREATE TABLE bill AS SELECT * FROM (VALUES ${rows}) AS t(${columns})`);
    const csv = await written('bill.csv', 'FORMAT csv, HEADER');
    const files: Record<string, Buffer> = {
      'bill.csv': csv,
      'bill.csv.gz': gzipSync(csv),
      'bill.zip': Buffer.from(zipSync({'bill/part-1.csv': new Uint8Array(csv)})),
    };
    for (const codec of codecs) {
      const name = `bill.${codec}.parquet`;
      files[name] = await written(name, `FORMAT parquet, COMPRESSION ${codec}`);
    }
    return files;
  } finally {
    connection.closeSync();
  }
}
