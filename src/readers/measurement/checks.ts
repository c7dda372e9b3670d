import type {Columns} from './columns';
import type {Group} from './digest';
import {Unusable} from './fault';
import type {Table} from './forms/table';
import {knownAmong, type Column} from './heading';
import type {Amount} from './number';
import {isCountedKind, type RowKind} from './rowKind';
import {isOtherUnit} from './units';

/** Labels of a node's or a container's network device, which carries traffic to anywhere. */
const DEVICE = /^(?:device|interface|nic)$/i;
/** What CloudWatch counts at a load balancer, a gateway or an instance, wherever it went. */
const ALL_TRAFFIC =
  /ProcessedBytes|Bytes(?:Out|In)(?:To|From)(?:Destination|Source)|^Network(?:In|Out)\b/i;

/**
 * Bytes of all traffic say nothing about zones.
 *
 * @throws Unusable for a table of them.
 */
export function refuseAllTraffic(
  {metrics}: Omit<Table, 'rows'>,
  {all, of}: Columns,
  [first]: readonly Column[],
): void {
  const namesZones = (['fromZone', 'toZone', 'sameZone', 'crossZone'] as const).some(
    (role) => of(role).length > 0,
  );
  if (namesZones) return;
  const device = metrics === undefined ? undefined : all.find(({heading}) => DEVICE.test(heading));
  const about =
    device ?? (first !== undefined && ALL_TRAFFIC.test(first.heading) ? first : undefined);
  if (about !== undefined) throw new Unusable({reason: 'all-traffic', about: about.heading});
}

/** A number with something behind it. */
const AMOUNT_LIKE = /^[\s$¥€£+\-−]*\d[\d.,'’ ]*(.*)$/;

/**
 * A number that counts and cannot be read would make the sum wrong in silence.
 *
 * @throws Unusable for a cell that begins like a number and is none, and for `12M` under GB: millions of GB, or MB.
 */
export function checkCell(
  cell: string,
  amount: Amount | undefined,
  column: Column | undefined,
): void {
  if (column?.role === undefined) return;
  if (amount !== undefined && !/[mM]$/.test(cell)) return;
  const word = amount === undefined ? AMOUNT_LIKE.exec(cell)?.[1] : undefined;
  const isUnread = word !== undefined && !isOtherUnit(word);
  const isMillions = column.unit?.kind === 'data' && /\d\s*m$/i.test(cell);
  if (isUnread || isMillions) throw new Unusable({reason: 'ambiguous-number', about: cell});
}

/**
 * Another table below the first has columns of its own.
 *
 * @throws Unusable where it begins.
 */
export function checkHeadings(cells: readonly string[], first: Column | undefined): void {
  const cell = first?.role === undefined ? '' : (cells[first.index] ?? '');
  if (cell === '' || /\d/.test(cell) || knownAmong(cells) < 2) return;
  throw new Unusable({reason: 'several-forms', about: cells.join(', ')});
}

const NAMING: ReadonlySet<RowKind['by']> = new Set([
  'usage-type',
  'operation',
  'description',
  'zones',
]);

/** Where some rows say what they are, those that say nothing are something else. */
export function withoutNameless(groups: readonly Group[]): readonly Group[] {
  const isNaming = ({kind}: Group) =>
    NAMING.has(kind.by) || (kind.by === 'labels' && isCountedKind(kind));
  if (!groups.some(isNaming)) return groups;
  return groups.map((group) =>
    group.kind.by === 'nothing' && group.kind.verdict === 'crossing'
      ? {...group, kind: {...group.kind, verdict: 'not-transfer'}}
      : group,
  );
}
