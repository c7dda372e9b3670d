/** Engines that a query is written for. */
export const engines = ['athena', 'duckdb'] as const;
export type Engine = (typeof engines)[number];

/** What lies in S3 or on a disk. */
export const querySources = ['cur2', 'cur', 'focus', 'flow-logs', 'flow-logs-services'] as const;
export type QuerySource = (typeof querySources)[number];

/** What the reader fills in. */
export interface QuerySettings {
  readonly source: QuerySource;
  /** Table of Athena; `database.table` too. */
  readonly table: string;
  /** Where the files lie, for DuckDB: `s3://bucket/prefix` or a folder. */
  readonly location: string;
  /** First and last month, as `2026-10`. */
  readonly from: string;
  readonly to: string;
  readonly region: string;
  /** Prefix of the Region's usage types with its hyphen; empty for us-east-1. */
  readonly usageTypePrefix: string;
  /** Accounts that count; all where there are none. */
  readonly accounts: readonly string[];
  /** File or table with the addresses of pods, for flow logs joined to Services. */
  readonly addresses: string;
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const TABLE = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)?$/;
const ACCOUNT = /^\d{12}$/;
const LOCATION = /^[\w./:@=+-]+$/;

/** Fields that cannot be used: what is written into a query must not change it. */
export function wrongSettings(settings: QuerySettings): readonly (keyof QuerySettings)[] {
  const {table, location, from, to, accounts, addresses} = settings;
  const wrong: (keyof QuerySettings)[] = [];
  if (!TABLE.test(table)) wrong.push('table');
  if (!LOCATION.test(location)) wrong.push('location');
  if (!MONTH.test(from)) wrong.push('from');
  if (!MONTH.test(to) || (MONTH.test(from) && to < from)) wrong.push('to');
  if (!accounts.every((account) => ACCOUNT.test(account))) wrong.push('accounts');
  if (!LOCATION.test(addresses)) wrong.push('addresses');
  return wrong;
}

/** Months from the first to the last, as `2026-10`. */
export function monthsOf({from, to}: Pick<QuerySettings, 'from' | 'to'>): readonly string[] {
  const months: string[] = [];
  const at = new Date(`${from}-01T00:00:00Z`);
  while (at.toISOString().slice(0, 7) <= to && months.length < 1200) {
    months.push(at.toISOString().slice(0, 7));
    at.setUTCMonth(at.getUTCMonth() + 1);
  }
  return months;
}

/** The first day after the last month, as `2026-11-01`. */
export function dayAfter({to}: Pick<QuerySettings, 'to'>): string {
  const at = new Date(`${to}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + 1);
  return at.toISOString().slice(0, 10);
}
