import {checkCell, checkHeadings, refuseAllTraffic, withoutNameless} from './checks';
import {columnsOf, type Columns} from './columns';
import {
  DAY,
  isMonthStart,
  monthOf,
  readInterval,
  readMoment,
  type Moment,
  type Span,
  WEEK,
} from './dates';
import {KEPT_STARTS, type Digest, type Group, type Marks, type Sum} from './digest';
import type {Table} from './forms/table';
import type {Column} from './heading';
import {BETWEEN_ZONES, readMetric} from './metric';
import {readCell, type Amount} from './number';
import {rowReader} from './row';
import {isCountedKind, type RowKind} from './rowKind';
import {cellUnit, type Unit} from './units';

const unitKey = (unit: Unit | undefined): string => {
  if (unit === undefined) return '';
  if (unit.kind === 'data') return unit.per === undefined ? 'data' : `data/${unit.per}`;
  return unit.kind === 'money' ? unit.currency : unit.kind;
};

/** Columns that may hold the number, the likely ones first. */
function numberColumns(columns: Columns, chosen?: string): readonly Column[] {
  const picked = columns.all.filter(({heading}) => heading === chosen);
  const likely = [...columns.of('quantity'), ...columns.of('value'), ...columns.of('cost')];
  const any = likely.length > 0 ? likely : columns.all.filter(({role}) => role === undefined);
  return [...picked, ...any.filter((column) => !picked.includes(column))];
}

const named = (kind: RowKind, metric: string): RowKind =>
  kind.by === 'nothing' && BETWEEN_ZONES.test(metric) ? {...kind, by: 'labels'} : kind;

/** The first day under a heading that says month is the month. */
function monthFrom(moment: Moment | undefined): Moment | undefined {
  return moment?.precision === 'day' && isMonthStart(moment.at)
    ? {...moment, precision: 'month'}
    : moment;
}

/** Adds up a table row by row, in memory that does not grow with it. */
export class Digester {
  private readonly columns: Columns;
  private readonly numbers: readonly Column[];
  private readonly kindOf: (cells: readonly string[]) => RowKind;
  private readonly groups = new Map<string, Group>();
  private readonly marks: readonly Marks[];
  private readonly isByWeek: boolean;
  private readonly starts = new Set<number>();
  private latest: number | undefined;
  private readonly refused = new Map<string, 'not-bytes' | 'counter'>();
  private rate = false;
  private amount = false;
  private unreadDates = 0;
  private count = 0;
  private billing: Span | undefined;
  private precision: Moment['precision'] | undefined;
  private readonly times = new Map<string, Moment | undefined>();

  constructor(
    private readonly table: Omit<Table, 'rows'>,
    chosen?: string,
  ) {
    this.columns = columnsOf({...table, rows: []});
    this.numbers = numberColumns(this.columns, chosen);
    refuseAllTraffic(table, this.columns, this.numbers);
    this.kindOf = rowReader(this.columns);
    this.marks = this.numbers.map(() => ({point: 0, comma: 0, either: 0}));
    this.isByWeek = this.columns.of('start')[0]?.heading.trim().toLowerCase() === 'week';
  }

  private cell(cells: readonly string[], role: Parameters<Columns['of']>[0]): string {
    for (const {index} of this.columns.of(role)) {
      const cell = cells[index];
      if (cell !== undefined && cell !== '') return cell;
    }
    return '';
  }

  /** Dates repeat from row to row. */
  private moment(text: string): Moment | undefined {
    if (text === '') return undefined;
    const known = this.times.get(text);
    if (known !== undefined || this.times.has(text)) return known;
    if (this.times.size > KEPT_STARTS * 10) this.times.clear();
    const moment = readMoment(text);
    // A copy: what is kept of a piece of a file would keep the whole piece.
    this.times.set([...text].join(''), moment);
    return moment;
  }

  private spanOf(cells: readonly string[]): {start?: number; end?: number} {
    const interval = readInterval(this.cell(cells, 'interval'));
    if (interval !== undefined) {
      this.precision ??= 'time';
      return interval;
    }
    const year = this.cell(cells, 'year');
    const month =
      this.cell(cells, 'month') ||
      (this.columns.of('start').length > 0 ? '' : this.cell(cells, 'interval'));
    const written = /^\d{1,2}$/.test(month) && year !== '' ? `${year}-${month}` : month;
    const start = this.moment(this.cell(cells, 'start')) ?? monthFrom(this.moment(written));
    const end = this.moment(this.cell(cells, 'end'));
    if (start === undefined) {
      if (this.cell(cells, 'start') !== '' || written !== '') this.unreadDates += 1;
      return {};
    }
    this.precision = this.precision === 'time' ? 'time' : start.precision;
    if (end !== undefined)
      return {
        start: start.at,
        end: end.precision === 'day' && end.at === start.at ? end.at + DAY : end.at,
      };
    if (start.precision === 'month') return {start: start.at, end: monthOf(start.at).end};
    return this.isByWeek ? {start: start.at, end: start.at + WEEK} : {start: start.at};
  }

  private readBilling(cells: readonly string[]): void {
    const start = this.moment(this.cell(cells, 'billingStart'));
    const end = this.moment(this.cell(cells, 'billingEnd'));
    if (start === undefined || end === undefined) return;
    // Some tools write the last second of the month.
    const until =
      isMonthStart(end.at) || end.at - start.at < DAY ? end.at : Math.ceil(end.at / DAY) * DAY;
    this.billing = {
      start: Math.min(this.billing?.start ?? start.at, start.at),
      end: Math.max(this.billing?.end ?? until, until),
    };
  }

  private group(
    kind: RowKind,
    cells: readonly string[],
    span: {start?: number; end?: number},
  ): Group {
    const isCounted = isCountedKind(kind);
    const unitText = isCounted ? this.cell(cells, 'unit') : '';
    const currency = isCounted ? this.cell(cells, 'currency') : '';
    const step = this.table.series && isCounted ? span.start : undefined;
    const key = [kind.verdict, kind.by, kind.direction, kind.prefix, unitText, currency, step].join(
      '|',
    );
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    const group: Group = {
      kind,
      unit: cellUnit(unitText),
      currency,
      step,
      rows: 0,
      start: undefined,
      end: undefined,
      sums: this.numbers.map(() => new Map<string, Sum>()),
    };
    this.groups.set(key, group);
    return group;
  }

  private addUp(at: number, amount: Amount, sums: Map<string, Sum>, weight: number): void {
    const marks = this.marks[at];
    if (marks !== undefined && amount.mark !== undefined) marks[amount.mark] += 1;
    const factor = amount.unit?.kind === 'data' ? amount.unit.bytes : 1;
    const key = unitKey(amount.unit);
    const unit = amount.unit?.kind === 'data' ? {...amount.unit, bytes: 1} : amount.unit;
    const sum = sums.get(key) ?? {unit, value: 0, withComma: 0, rows: 0, negative: 0};
    sums.set(key, sum);
    if (amount.value < 0) {
      sum.negative += weight;
      return;
    }
    sum.value += amount.value * factor;
    sum.withComma += (amount.withComma ?? amount.value) * factor;
    sum.rows += weight;
  }

  private metricKind(cells: readonly string[], kind: RowKind): RowKind {
    const name = this.cell(cells, 'metric');
    if (name === '' || (this.table.metrics === undefined && this.columns.of('value').length === 0))
      return kind;
    const metric = readMetric(name);
    if (metric === 'rate') this.rate = true;
    if (metric === 'amount') this.amount = true;
    if (metric === 'rate' || metric === 'amount') return named(kind, name);
    this.refused.set(name, metric);
    return {verdict: 'not-bytes', by: 'labels'};
  }

  /**
   * Takes in one row.
   *
   * @param weight how many rows it stands for.
   */
  add(cells: readonly string[], weight = 1): void {
    if (cells.every((cell) => cell === '') || this.isHeading(cells)) return;
    checkHeadings(cells, this.numbers[0]);
    this.count += weight;
    const kind = this.metricKind(cells, this.kindOf(cells));
    const isCounted = isCountedKind(kind);
    const span = isCounted ? this.spanOf(cells) : {};
    const group = this.group(kind, cells, span);
    group.rows += weight;
    if (!isCounted) return;
    this.readBilling(cells);
    const {start, end} = span;
    if (start !== undefined) {
      group.start = Math.min(group.start ?? start, start);
      this.latest = Math.max(this.latest ?? start, start);
      if (this.starts.size < KEPT_STARTS) this.starts.add(start);
    }
    if (end !== undefined) group.end = Math.max(group.end ?? end, end);
    this.numbers.forEach(({index}, at) => {
      const cell = cells[index] ?? '';
      const amount = readCell(cell);
      const sums = group.sums[at];
      if (at === 0) checkCell(cell, amount, this.numbers[0]);
      if (amount !== undefined && sums !== undefined) this.addUp(at, amount, sums, weight);
    });
  }

  /** Files that were put together repeat their headings. */
  private isHeading(cells: readonly string[]): boolean {
    const [first] = this.columns.all;
    return (
      first !== undefined &&
      first.heading !== '' &&
      cells[0] === first.heading &&
      cells[1] === this.columns.all[1]?.heading
    );
  }

  /** Those that were kept, and the last one: rows that name only their start cover the time until then. */
  private startsInOrder(): readonly number[] {
    const last = this.latest === undefined ? [] : [this.latest];
    return [...new Set([...this.starts, ...last])].sort((a, b) => a - b);
  }

  done(): Digest {
    const {form, metrics, semicolons = false, series = false, hasNextPage = false} = this.table;
    return {
      form,
      metrics,
      semicolons,
      hasNextPage,
      series,
      source: this.columns.source,
      ends: this.columns.ends,
      numbers: this.numbers,
      marks: this.marks,
      groups: withoutNameless([...this.groups.values()]),
      rows: this.count,
      billing: this.billing,
      precision: this.precision,
      starts: this.startsInOrder(),
      refusedMetrics: this.refused,
      rate: this.rate,
      amount: this.amount,
      unreadDates: this.unreadDates,
    };
  }
}
