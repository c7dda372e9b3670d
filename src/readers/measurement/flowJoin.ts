import {columnsOf, type Columns} from './columns';
import {readMoment, isoOf} from './dates';
import type {Digest} from './digest';
import {Digester} from './digester';
import {Unusable} from './fault';
import type {Table} from './forms/table';

/** More addresses than this belong into a query, and not into the memory of a page. */
const MOST_ADDRESSES = 1_000_000;

const HEADINGS = ['from_zone', 'to_zone', 'bytes', 'start', 'end'];

/** Whether a table holds single records of a flow log, and not the result of a query over them. */
export function isRawFlowLog({all, of, source}: Columns): boolean {
  if (source !== 'flow-logs' || of('fromZone').length > 0) return false;
  return (
    of('recorderZone').length > 0 ||
    all.some(({heading}) => /^(?:interface[-_]id|log[-_]status|version|srcport)$/i.test(heading))
  );
}

interface Bytes {
  bytes: number;
  rows: number;
}

/**
 * Joins a flow log to itself: each record names the zone of the interface that recorded it, so a record of what leaves an
 * address gives the zone of that address, and the receiver's zone comes from what the receiver sends.
 */
export class FlowJoin {
  private readonly columns: Columns;
  private readonly zoneOf = new Map<string, string>();
  private readonly sums = new Map<string, Map<string, Bytes>>();
  private readonly left = new Map<string, number>();
  private start: number | undefined;
  private end: number | undefined;

  constructor(private readonly table: Omit<Table, 'rows'>) {
    this.columns = columnsOf({...table, rows: []});
    const needed = (['recorderZone', 'fromAddress', 'toAddress', 'direction'] as const).filter(
      (role) => this.columns.of(role).length === 0,
    );
    if (needed.length > 0) throw new Unusable({reason: 'no-zones', source: 'flow-logs'});
  }

  private cell(cells: readonly string[], role: Parameters<Columns['of']>[0]): string {
    return cells[this.columns.of(role)[0]?.index ?? -1] ?? '';
  }

  private leave(reason: string): void {
    this.left.set(reason, (this.left.get(reason) ?? 0) + 1);
  }

  private readTimes(cells: readonly string[]): void {
    const start = readMoment(this.cell(cells, 'start'))?.at;
    const end = readMoment(this.cell(cells, 'end'))?.at;
    if (start !== undefined) this.start = Math.min(this.start ?? start, start);
    if (end !== undefined) this.end = Math.max(this.end ?? end, end);
  }

  /** Takes in one record. */
  add(cells: readonly string[]): void {
    if (cells.every((cell) => cell === '')) return;
    const bytes = Number(this.cell(cells, 'quantity'));
    if (/REJECT/i.test(this.cell(cells, 'action'))) this.leave('rejected');
    else if (!Number.isFinite(bytes)) this.leave('no-number');
    else if (!/^egress$/i.test(this.cell(cells, 'direction'))) this.leave('receiving-end');
    else this.count(cells, bytes);
  }

  private count(cells: readonly string[], bytes: number): void {
    this.readTimes(cells);
    const [zone, from, to] = [
      this.cell(cells, 'recorderZone'),
      this.cell(cells, 'fromAddress'),
      this.cell(cells, 'toAddress'),
    ];
    if (this.zoneOf.size > MOST_ADDRESSES)
      throw new Unusable({reason: 'too-many-addresses', source: 'flow-logs'});
    if (!this.zoneOf.has(from)) this.zoneOf.set(from, zone);
    const byAddress = this.sums.get(zone) ?? new Map<string, Bytes>();
    this.sums.set(zone, byAddress);
    const sum = byAddress.get(to) ?? {bytes: 0, rows: 0};
    byAddress.set(to, sum);
    sum.bytes += bytes;
    sum.rows += 1;
  }

  done(): Digest {
    const digester = new Digester({form: this.table.form, headings: HEADINGS, source: 'flow-logs'});
    const times = [this.start, this.end].map((at) => (at === undefined ? '' : isoOf(at)));
    for (const [zone, byAddress] of this.sums) {
      for (const [to, {bytes, rows}] of byAddress) {
        digester.add([zone, this.zoneOf.get(to) ?? 'unknown', String(bytes), ...times], rows);
      }
    }
    const digest = digester.done();
    const left = [...this.left].map(([reason, rows]) => ({
      kind: {verdict: reason as 'rejected' | 'no-number' | 'receiving-end', by: 'labels' as const},
      unit: undefined,
      currency: '',
      step: undefined,
      rows,
      start: undefined,
      end: undefined,
      sums: [],
    }));
    return {
      ...digest,
      rows: digest.rows + [...this.left.values()].reduce((sum, rows) => sum + rows, 0),
      groups: [...digest.groups, ...left],
    };
  }
}
