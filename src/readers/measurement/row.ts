import type {Columns} from './columns';
import {
  describesCrossing,
  directionOf,
  isUsageType,
  operationKind,
  regionPrefix,
  usageKind,
} from './usageType';
import {isZone, pairKind, scopeKind} from './zones';

/** Why a row does not count. */
export const leftOutReasons = [
  'not-transfer',
  'free',
  'public-address',
  'not-usage',
  'correction',
  'total',
  'other-unit',
  'no-number',
  'negative',
  'zone-unknown',
  'internet',
  'other-region',
  'rejected',
  'receiving-end',
  'other-month',
  'not-bytes',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** What a row says about its bytes, without their number. */
export interface RowKind {
  readonly verdict: 'crossing' | 'stays' | LeftOutReason;
  readonly direction?: 'in' | 'out';
  /** Prefix of the Region in its usage type; absent where it names none. */
  readonly prefix?: string;
  /** What tells that it is traffic between zones. */
  readonly by: 'usage-type' | 'operation' | 'description' | 'zones' | 'labels' | 'nothing';
}

const USAGE = /^(?:usage|lineitem|discountedusage|savingsplancoveredusage)$/i;
const TOTAL = /^(?:sub|grand )?totals?\b|\btotals?$|^(?:合计|总计|小计)|(?:合计|总计|小计)$/i;
const TRUE = /^(?:true|1|yes|y|是)$/i;
const FALSE = /^(?:false|0|no|n|否)$/i;

type Cells = readonly string[];

/** Which end counted a byte, as flow logs and proxies say. */
const OUT = /^(?:egress|outbound|out|source|出|出站)$/i;
const IN = /^(?:ingress|inbound|in|destination|入|入站)$/i;

const ARROW = /\s*(?:[-=]>|→)\s*/;

const NAMELESS: RowKind = {verdict: 'crossing', by: 'nothing'};

const left = (verdict: LeftOutReason, by: RowKind['by'] = 'nothing'): RowKind => ({verdict, by});

/** The first of some columns that has something to say in this row. */
function firstFilled(cells: Cells, columns: ReturnType<Columns['of']>): string {
  for (const {index} of columns) {
    const cell = cells[index];
    if (cell !== undefined && cell !== '') return cell;
  }
  return '';
}

/**
 * Makes what tells rows apart: which count, and as what.
 *
 * @param columns of the table.
 * @returns a function of the cells of a row.
 */
export function rowReader(columns: Columns): (cells: Cells) => RowKind {
  const at = (role: Parameters<Columns['of']>[0]) => columns.of(role);
  const usageTypes = at('usageType');
  const operations = at('operation');
  const descriptions = at('description');
  const itemTypes = at('lineItemType');
  const classes = at('chargeClass');
  const [from] = at('fromZone');
  const [to] = at('toZone');
  const [sameZone] = at('sameZone');
  const [crossZone] = at('crossZone');
  const [sameRegion] = at('sameRegion');
  const [internet] = at('internet');
  const [direction] = at('direction');
  /** Columns whose headings say nothing; what stands in them may. */
  const plain = columns.all.filter(
    ({role, usageType}) => role === undefined && usageType === undefined,
  );
  const [action] = at('action');
  const [status] = at('logStatus');
  const isMetric = at('value').length > 0;
  const hasBill = usageTypes.length > 0 || operations.length > 0;
  const numbers = new Set(
    (['quantity', 'cost', 'value', 'start', 'end', 'billingStart', 'billingEnd'] as const).flatMap(
      (role) => at(role).map(({index}) => index),
    ),
  );

  const isTotal = (cells: Cells) =>
    cells.some((cell, index) => !numbers.has(index) && TOTAL.test(cell));

  function billKind(cells: Cells): RowKind | undefined {
    const type = firstFilled(cells, usageTypes);
    const operation = firstFilled(cells, operations);
    const direction = directionOf(operation) ?? directionOf(type);
    const about = {
      ...(direction === undefined ? {} : {direction}),
      ...(type === '' ? {} : {prefix: regionPrefix(type)}),
    };
    // An identifier of FOCUS says nothing; only the names of meters do.
    const kinds = usageTypes.map(({index}) => usageKind(cells[index] ?? ''));
    if (kinds.includes('free')) return left('free', 'usage-type');
    if (kinds.includes('crossing')) {
      const crossing = usageTypes.find(({index}) => usageKind(cells[index] ?? '') === 'crossing');
      const name = cells[crossing?.index ?? -1] ?? '';
      if (operationKind(operation) === 'public') return left('public-address', 'operation');
      const named = direction ?? directionOf(name);
      return {
        verdict: 'crossing',
        by: 'usage-type',
        prefix: regionPrefix(name),
        ...(named === undefined ? {} : {direction: named}),
      };
    }
    const isOpaque = usageTypes.every(
      ({heading, index}) => /sku_?(?:id|meter)/i.test(heading) || (cells[index] ?? '') === '',
    );
    if (!isOpaque) return left('not-transfer', 'usage-type');
    if (operation !== '') {
      const kind = operationKind(operation);
      if (kind === 'public') return left('public-address', 'operation');
      if (kind === 'crossing') return {verdict: 'crossing', by: 'operation', ...about};
    }
    const description = firstFilled(cells, descriptions);
    if (description !== '') {
      const counts = describesCrossing(description);
      return counts
        ? {verdict: 'crossing', by: 'description', ...about}
        : left('not-transfer', 'description');
    }
    return hasBill ? left('not-transfer', 'usage-type') : undefined;
  }

  /** A usage type under a heading that is not known, as `Meter` or `Item`. */
  function contentKind(cells: Cells): RowKind | undefined {
    const type = plain.map(({index}) => cells[index] ?? '').find(isUsageType);
    if (type === undefined) return undefined;
    const kind = usageKind(type);
    if (kind !== 'crossing') return left(kind === 'free' ? 'free' : 'not-transfer', 'usage-type');
    const operation = firstFilled(cells, operations);
    if (operationKind(operation) === 'public') return left('public-address', 'operation');
    const named = directionOf(operation) ?? directionOf(type);
    const about = named === undefined ? {} : {direction: named};
    return {verdict: 'crossing', by: 'usage-type', prefix: regionPrefix(type), ...about};
  }

  /** Two zones under headings that are not known, as `from` and `to`, or in one cell with an arrow between them. */
  function pairInCells(cells: Cells): RowKind | undefined {
    const zones = plain.flatMap(({index}) => (cells[index] ?? '').split(ARROW)).filter(isZone);
    const [one = '', other = ''] = zones;
    return zones.length === 2 ? {verdict: pairKind(one, other), by: 'zones'} : undefined;
  }

  /** What a word of its own says of the way: `INTRA_AZ`, `cross-zone`, 跨可用区. */
  function scopeInCells(cells: Cells): RowKind | undefined {
    for (const {index} of plain) {
      const verdict = scopeKind(cells[index] ?? '');
      if (verdict !== undefined) return {verdict, by: 'labels'};
    }
    return undefined;
  }

  function kindInCells(cells: Cells): RowKind | undefined {
    if (plain.length === 0) return undefined;
    return scopeInCells(cells) ?? (isMetric ? undefined : pairInCells(cells));
  }

  function withEnd(kind: RowKind, cells: Cells): RowKind {
    const end = direction ? (cells[direction.index] ?? '') : '';
    if (end === '' || kind.direction !== undefined) return kind;
    if (OUT.test(end)) return {...kind, direction: 'out'};
    return IN.test(end) ? {...kind, direction: 'in'} : kind;
  }

  function labelKind(cells: Cells): RowKind | undefined {
    const cell = (column: {readonly index: number} | undefined) =>
      column ? (cells[column.index] ?? '') : '';
    if (TRUE.test(cell(internet))) return left('internet', 'labels');
    if (FALSE.test(cell(sameRegion))) return left('other-region', 'labels');
    if (from !== undefined && to !== undefined) {
      const kind = pairKind(cell(from), cell(to));
      return {verdict: kind, by: 'zones'};
    }
    const [same, cross] = [cell(sameZone), cell(crossZone)];
    if (TRUE.test(same) || FALSE.test(cross)) return {verdict: 'stays', by: 'labels'};
    if (FALSE.test(same) || TRUE.test(cross)) return {verdict: 'crossing', by: 'labels'};
    return undefined;
  }

  return (cells) => {
    if (isTotal(cells)) return left('total');
    const itemType = firstFilled(cells, itemTypes);
    if (itemType !== '' && !USAGE.test(itemType)) return left('not-usage');
    if (/correction/i.test(firstFilled(cells, classes))) return left('correction');
    if (/^REJECT$/i.test(action ? (cells[action.index] ?? '') : '')) return left('rejected');
    if (/^(?:NODATA|SKIPDATA)$/i.test(status ? (cells[status.index] ?? '') : ''))
      return left('no-number');
    const labelled = labelKind(cells) ?? (hasBill ? undefined : kindInCells(cells));
    const billed =
      (usageTypes.length === 0 && plain.length > 0 ? contentKind(cells) : undefined) ??
      (hasBill || descriptions.length > 0 ? billKind(cells) : undefined);
    if (billed !== undefined && billed.verdict !== 'crossing') return billed;
    if (labelled !== undefined && (billed === undefined || labelled.verdict !== 'crossing')) {
      return withEnd(billed === undefined ? labelled : {...billed, ...labelled}, cells);
    }
    return withEnd(billed ?? NAMELESS, cells);
  };
}
