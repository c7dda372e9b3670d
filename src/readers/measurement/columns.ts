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
  /** At how many ends a byte is counted, as far as the headings tell; a source may know better. */
  readonly ends: 1 | undefined;
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

/** OpenCost's labels in a table of anybody's: one of them alone is a plain word. */
const ENOUGH_LABELS = 2;

/** The headings that are known to be only one source's, of the most telling source. */
function namedSource(columns: readonly Column[], isMetric: boolean) {
  const count = (id: MeasurementSourceId) => columns.filter(({of}) => of === id).length;
  return TELLING.find((id) => {
    if (id === 'usage-report') return hasUsageValue(columns);
    if (id === 'opencost' && !isMetric) return count(id) >= ENOUGH_LABELS;
    return count(id) > 0;
  });
}

/** The query of flow logs that the guide gives names its columns so; other pairs of zones may come from anywhere. */
const isOwnQuery = (has: (pattern: RegExp) => boolean) => has(/^from_zone$/i) && has(/^to_zone$/i);

function sourceOf(
  columns: readonly Column[],
  {source, metrics}: Table,
): MeasurementSourceId | undefined {
  const has = (pattern: RegExp) => columns.some(({heading}) => pattern.test(heading));
  if (source === 'athena' && isOwnQuery(has)) return 'flow-logs';
  if (source !== undefined) return source;
  const isMetric = metrics !== undefined || has(/^value$/i);
  const named = namedSource(columns, isMetric);
  if (named !== undefined) return named;
  if (isMetric && has(/^(?:src|dst)[._]zone$/)) return 'obi';
  if (isMetric && has(/^(?:source|destination)_zone$/)) return 'ztunnel';
  if (columns.some(({of}) => of === 'flow-logs')) return 'flow-logs';
  const hasBill = columns.some(({role}) => role === 'usageType' || role === 'operation');
  if (!hasBill && metrics === undefined && isOwnQuery(has)) return 'flow-logs';
  // Queries name columns with underscores, people and Cost Explorer with words.
  if (has(/^billed_gb$/i) || (hasBill && has(/^[a-z\d]+(?:_[a-z\d]+)+$/))) return 'athena';
  return hasBill ? 'cost-explorer' : undefined;
}

/** A pair of zones says which way each byte went, and OpenCost's label is the sender's: both count a byte once. Of metrics only the source tells. */
function endsOf(columns: readonly Column[], {metrics}: Table): 1 | undefined {
  if (metrics !== undefined) return undefined;
  const has = (role: ColumnRole) => columns.some((column) => column.role === role);
  const isPair = has('fromZone') && has('toZone');
  const isLabel = columns.some(({role, of}) => role === 'sameZone' && of === 'opencost');
  return isPair || isLabel ? 1 : undefined;
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
  return {
    all,
    of: (role) => byRole.get(role) ?? [],
    source: sourceOf(all, table),
    ends: endsOf(all, table),
  };
}
