import type {MeasurementSourceId} from '@site/src/data/measurement/headings';
import {modelConstants} from '@site/src/data/modelConstants';
import {BYTES_PER_GB, secondsPerMonth} from '@site/src/model/trafficUnits';
import {columnsOf, type Columns} from './columns';
import type {Digest} from './digest';
import {digestOf} from './digestOf';
import {Unusable, type Fault} from './fault';
import {readTable} from './forms/recognise';
import type {Table} from './forms/table';
import {readCell} from './number';
import {periodOf} from './period';
import {isCounted, pickColumn, unitFor} from './quantity';
import {rowReader} from './row';
import {cleanText} from './text';

/** Bytes of one Service, or of one pair of zones of it. */
export interface ServiceRow {
  /** As the source names it: `namespace/name`, or the name alone. */
  readonly service: string;
  /** GB of 2^30 bytes, each byte once. */
  readonly gb: number;
  /** Zone of the clients and of the pods that answered, where the source knows both. */
  readonly fromZone?: string;
  readonly toZone?: string;
}

export type ServiceTraffic =
  | {
      readonly ok: true;
      readonly source: MeasurementSourceId | undefined;
      readonly rows: readonly ServiceRow[];
      /** Hours that the rows covered before they became a month of 730 hours; absent where nothing says, and the rows are as they stood. */
      readonly hours?: number;
      /** Rows without a Service or without a number, or about traffic that stays out: of the internet, of other Regions. */
      readonly leftOut: number;
    }
  | {readonly ok: false; readonly fault: Fault};

/** OBI sees each packet on both nodes. */
const COUNTED_TWICE: ReadonlySet<MeasurementSourceId | undefined> = new Set(['obi']);

function nameOf(cells: readonly string[], columns: Columns): string | undefined {
  const first = (role: 'service' | 'namespace') =>
    columns
      .of(role)
      .map(({index}) => cells[index] ?? '')
      .find((cell) => cell !== '');
  const written =
    first('service') ?? cells[columns.all.findIndex(({heading}) => heading === 'name')];
  if (written === undefined || written === '' || /^(?:unknown|__\w+__)$/.test(written))
    return undefined;
  // `orders.shop.svc.cluster.local` names both.
  const [name = '', space] = /^([^.]+)\.([^.]+)\.svc\b/.exec(written)?.slice(1) ?? [written];
  const namespace = space ?? first('namespace');
  return name.includes('/') || namespace === undefined ? name : `${namespace}/${name}`;
}

/** Bytes of a number in a row, in the unit that its column has. */
type BytesOf = (cells: readonly string[]) => number | undefined;

function bytesReader(table: Table, digest: Digest): BytesOf {
  const {all} = columnsOf(table);
  const both = ['transferred', 'received'].map(
    (name) => all.find(({heading}) => heading === name)?.index,
  );
  if (table.source === 'opencost' && both.every((index) => index !== undefined)) {
    return (cells) => both.reduce((sum, index = -1) => sum + (Number(cells[index]) || 0), 0);
  }
  const at = pickColumn(digest, {}, digest.source);
  const column = digest.numbers[at];
  const group = digest.groups.find(isCounted);
  const sum = [...(group?.sums[at]?.values() ?? [])][0];
  if (column === undefined || group === undefined || sum === undefined)
    throw new Unusable({reason: 'no-number'});
  const {unit} = unitFor(
    {digest, column, group, sum: {...sum, unit: undefined}},
    {},
    digest.source,
  );
  return (cells) => {
    const amount = readCell(cells[column.index] ?? '');
    const own = amount?.unit ?? unit;
    if (amount === undefined || amount.value < 0) return undefined;
    if (own?.kind === 'money')
      throw new Unusable({reason: 'costs-without-type', about: column.heading});
    if (own?.kind !== 'data') throw new Unusable({reason: 'no-unit', about: column.heading});
    return amount.value * own.bytes * (own.per === 'second' ? secondsPerMonth(modelConstants) : 1);
  };
}

function isRate(table: Table, digest: Digest): boolean {
  return (
    table.metrics !== undefined && digest.source !== 'opencost' && digest.source !== 'kubecost'
  );
}

function rowsOf(table: Table, digest: Digest): {rows: readonly ServiceRow[]; leftOut: number} {
  const columns = columnsOf(table);
  const bytesOf = bytesReader(table, digest);
  const kindOf = rowReader(columns);
  const [from] = columns.of('fromZone');
  const [to] = columns.of('toZone');
  const share = COUNTED_TWICE.has(digest.source) ? 1 / 2 : 1;
  const sums = new Map<string, ServiceRow>();
  let leftOut = 0;
  for (const cells of table.rows) {
    const service = nameOf(cells, columns);
    const {verdict} = kindOf(cells);
    const isKept = verdict === 'crossing' || verdict === 'stays' || verdict === 'zone-unknown';
    const bytes = service === undefined || !isKept ? undefined : bytesOf(cells);
    if (service === undefined || bytes === undefined) {
      leftOut += 1;
      continue;
    }
    const [fromZone, toZone] = [from, to].map((column) =>
      column ? cells[column.index] : undefined,
    );
    const zones = fromZone && toZone && verdict !== 'zone-unknown' ? {fromZone, toZone} : {};
    const key = [service, zones.fromZone, zones.toZone].join('|');
    const gb = (bytes * share) / BYTES_PER_GB + (sums.get(key)?.gb ?? 0);
    sums.set(key, {service, gb, ...zones});
  }
  return {rows: [...sums.values()], leftOut};
}

function readRows(text: string): ServiceTraffic {
  const clean = cleanText(text);
  if (clean === '') throw new Unusable({reason: 'empty'});
  const table = readTable(clean);
  if (table === undefined) throw new Unusable({reason: 'no-services'});
  const digest = digestOf(table);
  const [counter] = digest.refusedMetrics;
  if (counter !== undefined) throw new Unusable({reason: counter[1], about: counter[0]});
  const {rows, leftOut} = rowsOf(table, digest);
  if (rows.length === 0) throw new Unusable({reason: 'no-services'});
  const source = digest.source;
  const period = isRate(table, digest)
    ? undefined
    : periodOf(digest, digest.groups.filter(isCounted), {});
  if (period === undefined) return {ok: true, source, rows, leftOut};
  const factor = modelConstants.hoursPerMonth / period.hours;
  return {
    ok: true,
    source,
    leftOut,
    hours: period.hours,
    rows: rows.map((row) => ({...row, gb: row.gb * factor})),
  };
}

/**
 * Reads bytes per Service: a plain CSV `service,gb`, with or without pairs of zones, a query of flow logs by Service, an
 * answer of Prometheus with OBI's or Istio's labels, flows of Container Network Observability, allocations of Kubecost or
 * OpenCost.
 *
 * @returns GB a month where the text says what it covers (a rate does), else GB as they stand; or one clear fault.
 * @example readServiceTraffic('service,gb\nshop/orders,3000') // {ok: true, rows: [{service: 'shop/orders', gb: 3000}], …}
 */
export function readServiceTraffic(text: string): ServiceTraffic {
  try {
    return readRows(text);
  } catch (error) {
    if (error instanceof Unusable) return {ok: false, fault: error.fault};
    throw error;
  }
}
