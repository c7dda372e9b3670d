import type {MeasurementSourceId} from '@site/src/data/measurement/headings';
import {modelConstants} from '@site/src/data/modelConstants';
import {BYTES_PER_GB, secondsPerMonth} from '@site/src/model/trafficUnits';
import {columnsOf, type Columns} from './columns';
import {KEPT_STARTS, type Digest, type Group, type Sum} from './digest';
import {digestOf} from './digestOf';
import {Unusable, type Fault} from './fault';
import {readTable} from './forms/recognise';
import type {Table} from './forms/table';
import type {Column} from './heading';
import {BETWEEN_ZONES} from './metric';
import {readCell} from './number';
import {useComma} from './parts';
import {periodOf} from './period';
import {isCounted, pickColumn, unitFor} from './quantity';
import {rowReader} from './row';
import {isCountedKind} from './rowKind';
import {cleanText} from './text';
import {cellUnit, type Span, type Unit} from './units';

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
      /** The text is one page of a longer answer: it names where the next one begins. */
      readonly hasNextPage: boolean;
    }
  | {readonly ok: false; readonly fault: Fault};

/**
 * What part of each number counts a byte once: OBI sees each packet on both nodes, and so do records of both ends.
 *
 * @throws Unusable where some rows name their end and some do not.
 */
function shareOnce({source, groups}: Digest): number {
  const ends = new Set(groups.filter(isCounted).map(({kind}) => kind.direction));
  if (ends.size > 1 && ends.has(undefined)) throw new Unusable({reason: 'several-numbers'});
  return source === 'obi' || ends.size === 2 ? 1 / 2 : 1;
}

/**
 * Bytes that crossed are a part of a Service's traffic, and the ranking works that part out itself.
 *
 * @throws Unusable for them.
 */
function refuseCrossing(name: string): void {
  if (BETWEEN_ZONES.test(name)) throw new Unusable({reason: 'crossing-only', about: name});
}

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

/** GB of a month in a row; nothing where there is no number. */
type GbOf = (cells: readonly string[]) => number | undefined;

/** GB of a month in a number that says what time it covers, else as it stands. */
function gbOf(value: number, unit: Extract<Unit, {kind: 'data'}>, samples: number): number {
  const gb = (value * unit.bytes) / BYTES_PER_GB;
  return unit.per === undefined ? gb : (gb * timesPerMonth[unit.per]) / samples;
}

const timesPerMonth: Readonly<Record<Span, number>> = {
  second: secondsPerMonth(modelConstants),
  hour: modelConstants.hoursPerMonth,
  day: modelConstants.hoursPerMonth / 24,
  month: 1,
};

/** Allocations of OpenCost hold what a Service sent and what it received. */
function allocationReader({source}: Table, {all}: Columns): GbOf | undefined {
  const both = ['transferred', 'received'].map(
    (name) => all.find(({heading}) => heading === name)?.index,
  );
  if (source !== 'opencost' || both.includes(undefined)) return undefined;
  return (cells) =>
    both.reduce((sum: number, index = -1) => sum + (Number(cells[index]) || 0), 0) / BYTES_PER_GB;
}

function unitOfRow(
  cells: readonly string[],
  columns: Columns,
  {digest, column, group, sum}: Place,
) {
  const written = columns
    .of('unit')
    .map(({index}) => cells[index] ?? '')
    .find((cell) => cell !== '');
  const own = {...group, unit: cellUnit(written ?? '')};
  const {unit} = unitFor(
    {digest, column, group: own, sum: {...sum, unit: undefined}},
    {},
    digest.source,
  );
  return unit;
}

interface Place {
  readonly digest: Digest;
  readonly column: Column;
  readonly group: Group;
  readonly sum: Sum;
}

/** Reads the number of a row as it is read where all are added up: its unit, its decimal mark, its time. */
function numberReader(digest: Digest, columns: Columns): GbOf {
  const at = pickColumn(digest, {}, digest.source);
  const column = digest.numbers[at];
  const group = digest.groups.find(isCounted);
  const sums = digest.groups
    .filter(isCounted)
    .flatMap(({sums: of}) => [...(of[at]?.values() ?? [])]);
  const [sum] = sums;
  if (column === undefined || group === undefined || sum === undefined)
    throw new Unusable({reason: 'no-number'});
  refuseCrossing(column.heading);
  const comma = useComma(
    digest,
    at,
    sums.map((one) => ({sum: one})),
  );
  const samples = Math.max(digest.starts.length, 1);
  return (cells) => {
    const amount = readCell(cells[column.index] ?? '');
    if (amount === undefined || amount.value < 0) return undefined;
    const unit = amount.unit ?? unitOfRow(cells, columns, {digest, column, group, sum});
    if (unit?.kind === 'money')
      throw new Unusable({reason: 'costs-without-type', about: column.heading});
    if (unit?.kind !== 'data') throw new Unusable({reason: 'no-unit', about: column.heading});
    // Of more moments than are kept nobody knows the number, and so no mean.
    if (unit.per !== undefined && samples >= KEPT_STARTS)
      throw new Unusable({reason: 'several-numbers', about: column.heading});
    return gbOf(comma ? (amount.withComma ?? amount.value) : amount.value, unit, samples);
  };
}

/** Whether the numbers are rates, which are a month already: of metrics, or of a column that says so. */
function isRate(table: Table, digest: Digest): boolean {
  if (table.metrics !== undefined)
    return digest.source !== 'opencost' && digest.source !== 'kubecost';
  const [first] = digest.numbers;
  return (
    (first?.unit?.kind === 'data' && first.unit.per !== undefined) ||
    digest.groups.some(({sums}) =>
      [...(sums[0]?.values() ?? [])].some(
        ({unit}) => unit?.kind === 'data' && unit.per !== undefined,
      ),
    )
  );
}

function rowsOf(table: Table, digest: Digest): {rows: readonly ServiceRow[]; leftOut: number} {
  const columns = columnsOf(table);
  const gbIn = allocationReader(table, columns) ?? numberReader(digest, columns);
  const kindOf = rowReader(columns);
  const [from] = columns.of('fromZone');
  const [to] = columns.of('toZone');
  const [metric] = columns.of('metric');
  const share = shareOnce(digest);
  const sums = new Map<string, ServiceRow>();
  let leftOut = 0;
  for (const cells of table.rows) {
    refuseCrossing(metric ? (cells[metric.index] ?? '') : '');
    const service = nameOf(cells, columns);
    const kind = kindOf(cells);
    const isKept = isCountedKind(kind) || kind.verdict === 'zone-unknown';
    const read = service === undefined || !isKept ? undefined : gbIn(cells);
    if (service === undefined || read === undefined) {
      leftOut += 1;
      continue;
    }
    const [fromZone, toZone] = [from, to].map((column) =>
      column ? cells[column.index] : undefined,
    );
    const zones = fromZone && toZone && kind.verdict !== 'zone-unknown' ? {fromZone, toZone} : {};
    const key = [service, zones.fromZone, zones.toZone].join('|');
    const gb = read * share + (sums.get(key)?.gb ?? 0);
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
  const {source, hasNextPage} = digest;
  const asRead = {ok: true, source, rows, leftOut, hasNextPage} as const;
  if (isRate(table, digest)) return {...asRead, hours: modelConstants.hoursPerMonth};
  const period = periodOf(digest, digest.groups.filter(isCounted), {});
  if (period === undefined) return asRead;
  const factor = modelConstants.hoursPerMonth / period.hours;
  return {
    ...asRead,
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
