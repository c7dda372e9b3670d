import type {ColumnRole, MeasurementSourceId} from '@site/src/data/measurement/headings';
import {columnOf, type Column} from './heading';
import type {Table} from './forms/table';

/** Columns of a table by what they say. */
export interface Columns {
  readonly all: readonly Column[];
  /** Columns of a role, the one that counts first. */
  readonly of: (role: ColumnRole) => readonly Column[];
  /** Whose table it is, as its headings tell. */
  readonly source: MeasurementSourceId | undefined;
}

/** Sources whose headings are only theirs, the most telling first. */
const TELLING: readonly MeasurementSourceId[] = [
  'focus',
  'cur',
  'usage-report',
  'kubecost',
  'opencost',
  'istio',
  'obi',
];

function sourceOf(
  columns: readonly Column[],
  {source, metrics}: Table,
): MeasurementSourceId | undefined {
  const hasZones = columns.some(({role}) => role === 'fromZone');
  if (source === 'athena' && hasZones) return 'flow-logs';
  if (source !== undefined) return source;
  const named = new Set(columns.map(({of}) => of));
  const telling = TELLING.find(
    (id) => named.has(id) && !(id === 'usage-report' && !hasUsageValue(columns)),
  );
  if (telling !== undefined) return telling;
  const has = (pattern: RegExp) => columns.some(({heading}) => pattern.test(heading));
  if (metrics !== undefined || has(/^value$/i)) {
    if (has(/^(?:src|dst)[._]zone$/)) return 'obi';
    if (has(/^(?:source|destination)_zone$/)) return 'ztunnel';
  }
  const hasBill = columns.some(({role}) => role === 'usageType' || role === 'operation');
  if (
    !hasBill &&
    metrics === undefined &&
    columns.some(({role}) => role === 'fromZone' || role === 'fromAddress')
  )
    return 'flow-logs';
  if (named.has('flow-logs')) return 'flow-logs';
  // Queries name columns with underscores, people and Cost Explorer with words.
  if (has(/^billed_gb$/i) || (hasBill && has(/^[a-z\d]+(?:_[a-z\d]+)+$/))) return 'athena';
  return hasBill ? 'cost-explorer' : undefined;
}

/** `StartTime` alone is common; only beside `UsageValue` is it a usage report. */
const hasUsageValue = (columns: readonly Column[]) =>
  columns.some(({of, role}) => of === 'usage-report' && role === 'quantity');

/**
 * What the columns of a table say.
 *
 * @example columnsOf({form: 'csv', headings: ['from_zone', 'to_zone', 'gb'], rows: []}).source // 'flow-logs'
 */
export function columnsOf(table: Table): Columns {
  const all = (table.headings ?? []).map(columnOf);
  const byRole = new Map<ColumnRole, Column[]>();
  for (const column of [...all].sort((a, b) => a.rank - b.rank || a.index - b.index)) {
    if (column.role === undefined) continue;
    byRole.set(column.role, [...(byRole.get(column.role) ?? []), column]);
  }
  return {all, of: (role) => byRole.get(role) ?? [], source: sourceOf(all, table)};
}
