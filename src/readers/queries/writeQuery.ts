import {dayAfter, monthsOf, type Engine, type QuerySettings} from './settings';

const text = (value: string) => `'${value}'`;
const list = (values: readonly string[]) => values.map(text).join(', ');
const BYTES_PER_GB = '1073741824.0';

/** Columns of a bill by what they are called there. */
interface BillColumns {
  readonly usageType: string;
  readonly operation: string;
  readonly quantity: string;
  readonly itemType: string;
  readonly account: string;
}

const curColumns: BillColumns = {
  usageType: 'line_item_usage_type',
  operation: 'line_item_operation',
  quantity: 'line_item_usage_amount',
  itemType: 'line_item_line_item_type',
  account: 'line_item_usage_account_id',
};
const focusColumns: BillColumns = {
  usageType: 'x_usagetype',
  operation: 'x_operation',
  quantity: 'consumedquantity',
  itemType: 'chargecategory',
  account: 'subaccountid',
};

/** Partitions that a bill is stored in: only these are read. */
function billPartitions({source, ...settings}: QuerySettings): string {
  const months = monthsOf(settings);
  // Legacy reports number their months, exports write them out.
  return source === 'cur'
    ? `CAST(year AS varchar) || '-' || lpad(CAST(month AS varchar), 2, '0') IN (${list(months)})`
    : `billing_period IN (${list(months)})`;
}

function fromFiles(settings: QuerySettings, engine: Engine): string {
  return engine === 'athena'
    ? settings.table
    : `read_parquet('${settings.location}/**/*.parquet', hive_partitioning = true, union_by_name = true)`;
}

/** Rows of traffic between zones, added up by usage type and operation. */
function billQuery(settings: QuerySettings, engine: Engine): string {
  const {usageType, operation, quantity, itemType, account} =
    settings.source === 'focus' ? focusColumns : curColumns;
  const prefix = settings.usageTypePrefix;
  const vpcPrefix = prefix === '' ? 'USE1-' : prefix;
  const types = [
    `${prefix}DataTransfer-Regional-Bytes`,
    `${vpcPrefix}VpcPeering-In-Bytes`,
    `${vpcPrefix}VpcPeering-Out-Bytes`,
  ];
  const accounts =
    settings.accounts.length === 0 ? [] : [`  AND ${account} IN (${list(settings.accounts)})`];
  return [
    `SELECT ${usageType} AS usage_type,`,
    `  ${operation} AS operation,`,
    `  DATE '${settings.from}-01' AS usage_start_date,`,
    `  DATE '${dayAfter(settings)}' AS usage_end_date,`,
    `  round(sum(${quantity}), 6) AS billed_gb`,
    `FROM ${fromFiles(settings, engine)}`,
    `WHERE ${billPartitions(settings)}`,
    `  AND ${usageType} IN (${list(types)})`,
    `  AND ${itemType} = 'Usage'`,
    ...accounts,
    `GROUP BY ${usageType}, ${operation}`,
    `ORDER BY billed_gb DESC`,
  ].join('\n');
}

/** Days of flow logs lie in folders by date. */
function logPartitions(settings: QuerySettings): string {
  const after = dayAfter(settings).replaceAll('-', '/');
  return `day >= '${settings.from.replace('-', '/')}/01' AND day < '${after}'`;
}

function fromLogs(settings: QuerySettings, engine: Engine): string {
  if (engine === 'athena') return settings.table;
  const day = String.raw`regexp_extract(filename, '(\d{4}/\d{2}/\d{2})/[^/]+$', 1) AS day`;
  return `(SELECT *, ${day} FROM read_parquet('${settings.location}/**/*.parquet', filename = true))`;
}

const logColumns = {from: 'pkt_srcaddr', to: 'pkt_dstaddr'} as const;

/** What every query of flow logs begins with: sent records of the days, and the zone of each address that sends. */
function logsByAddress(settings: QuerySettings, engine: Engine): string {
  const {accounts} = settings;
  const only = accounts.length === 0 ? [] : [`    AND account_id IN (${list(accounts)})`];
  return [
    'WITH sent AS (',
    `  SELECT ${logColumns.from} AS source, ${logColumns.to} AS target, az_id, sum(bytes) AS bytes`,
    `  FROM ${fromLogs(settings, engine)}`,
    `  WHERE ${logPartitions(settings)}`,
    `    AND flow_direction = 'egress'`,
    ...only,
    `  GROUP BY ${logColumns.from}, ${logColumns.to}, az_id`,
    '),',
    'zone_of AS (',
    '  SELECT source AS ip, min(az_id) AS az_id FROM sent GROUP BY source',
    ')',
  ].join('\n');
}

function period(settings: QuerySettings): string {
  return `  DATE '${settings.from}-01' AS usage_start_date,\n  DATE '${dayAfter(settings)}' AS usage_end_date,`;
}

const gb = (bytes: string) => `round(CAST(sum(${bytes}) AS double) / ${BYTES_PER_GB}, 6) AS gb`;

function zonePairs(settings: QuerySettings, engine: Engine): string {
  return [
    logsByAddress(settings, engine),
    'SELECT s.az_id AS from_zone, z.az_id AS to_zone,',
    period(settings),
    `  ${gb('s.bytes')}`,
    'FROM sent s JOIN zone_of z ON z.ip = s.target',
    'GROUP BY s.az_id, z.az_id',
    'ORDER BY gb DESC',
  ].join('\n');
}

/** The table of addresses stands in the database of the flow logs. */
function addressTable({table}: QuerySettings): string {
  const [database] = table.includes('.') ? table.split('.') : [];
  return database === undefined ? 'pod_addresses' : `${database}.pod_addresses`;
}

/** Addresses of pods as `kubectl` writes them: ip, namespace, service. */
function podAddresses(settings: QuerySettings, engine: Engine): string {
  return engine === 'athena'
    ? addressTable(settings)
    : `read_csv('${settings.addresses}', header = true, all_varchar = true)`;
}

function servicePairs(settings: QuerySettings, engine: Engine): string {
  return [
    `${logsByAddress(settings, engine)},`,
    'pods AS (',
    "  SELECT ip, min(namespace || '/' || service) AS service",
    `  FROM ${podAddresses(settings, engine)}`,
    '  GROUP BY ip',
    '),',
    // Requests reach a pod of the Service, its answers leave one: both belong to it.
    'legs AS (',
    '  SELECT p.service, s.az_id AS from_zone, z.az_id AS to_zone, s.bytes',
    '  FROM sent s JOIN zone_of z ON z.ip = s.target JOIN pods p ON p.ip = s.target',
    '  UNION ALL',
    '  SELECT p.service, z.az_id AS from_zone, s.az_id AS to_zone, s.bytes',
    '  FROM sent s JOIN zone_of z ON z.ip = s.target JOIN pods p ON p.ip = s.source',
    '  WHERE s.target NOT IN (SELECT ip FROM pods)',
    ')',
    'SELECT service, from_zone, to_zone,',
    period(settings),
    `  ${gb('bytes')}`,
    'FROM legs',
    'GROUP BY service, from_zone, to_zone',
    'ORDER BY gb DESC',
  ].join('\n');
}

/**
 * The query whose result the panel reads without a change: at most one row for each usage type and operation, each pair of
 * zones, or each Service and pair of zones. Both engines share every expression; only where the rows come from differs.
 *
 * @param settings checked before with `wrongSettings`.
 * @example writeQuery({...settings, source: 'cur2'}, 'athena') // 'SELECT line_item_usage_type AS usage_type, …'
 */
export function writeQuery(settings: QuerySettings, engine: Engine): string {
  if (settings.source === 'flow-logs') return zonePairs(settings, engine);
  if (settings.source === 'flow-logs-services') return servicePairs(settings, engine);
  return billQuery(settings, engine);
}

/** Writes a CSV of the addresses of pods, with the Service of each: `ip,namespace,service`. */
export const addressCommand = [
  "echo 'ip,namespace,service' > pods.csv",
  "kubectl get endpointslices -A -o json | jq -r '",
  '  .items[]',
  '  | .metadata.namespace as $namespace',
  '  | .metadata.labels["kubernetes.io/service-name"] as $service',
  '  | .endpoints[]?.addresses[]?',
  "  | [., $namespace, $service] | @csv' >> pods.csv",
].join('\n');

/** The table of addresses for Athena, over the folder of S3 that the CSV was copied to. */
export function addressTableQuery(settings: QuerySettings): string {
  return [
    `CREATE EXTERNAL TABLE IF NOT EXISTS ${addressTable(settings)} (ip string, namespace string, service string)`,
    "ROW FORMAT SERDE 'org.apache.hadoop.hive.serde2.OpenCSVSerde'",
    `LOCATION '${settings.addresses}'`,
    "TBLPROPERTIES ('skip.header.line.count' = '1')",
  ].join('\n');
}
