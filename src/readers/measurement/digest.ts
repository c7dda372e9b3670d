import type {Columns} from './columns';
import type {Moment, Span} from './dates';
import type {Table} from './forms/table';
import type {Column} from './heading';
import type {RowKind} from './rowKind';
import type {Unit} from './units';

/** More different starts than this are not needed to see the step between them. */
export const KEPT_STARTS = 1000;

/** Numbers of one column over rows that say the same, in one unit. */
export interface Sum {
  readonly unit: Unit | undefined;
  value: number;
  /** What they are if the decimal mark is a comma. */
  withComma: number;
  rows: number;
  negative: number;
}

/** Rows that say the same about their bytes. */
export interface Group {
  readonly kind: RowKind;
  /** Unit in a cell of its own. */
  readonly unit: Unit | undefined;
  readonly currency: string;
  /** Where the rows are steps of a series: which step. */
  readonly step: number | undefined;
  rows: number;
  /** Start of the first and end of the last row. */
  start: number | undefined;
  end: number | undefined;
  readonly sums: readonly Map<string, Sum>[];
}

/** How decimals of a column are marked, as far as its cells tell. */
export interface Marks {
  point: number;
  comma: number;
  either: number;
}

/** A table, whatever its length, as much as its conclusion needs. */
export interface Digest {
  readonly form: Table['form'];
  readonly source: Columns['source'];
  /** Absent where no columns tell. */
  readonly ends?: Columns['ends'];
  readonly metrics: Table['metrics'];
  readonly semicolons: boolean;
  readonly hasNextPage: boolean;
  readonly series: boolean;
  /** Columns whose numbers were added up. */
  readonly numbers: readonly Column[];
  readonly marks: readonly Marks[];
  readonly groups: readonly Group[];
  /** Rows with something in them. */
  readonly rows: number;
  /** The bill's own period, where rows name it. */
  readonly billing: Span | undefined;
  /** How dates of rows are written. */
  readonly precision: Moment['precision'] | undefined;
  readonly starts: readonly number[];
  /** Metrics that cannot be used, with why. */
  readonly refusedMetrics: ReadonlyMap<string, 'not-bytes' | 'counter'>;
  readonly rate: boolean;
  /** Metrics whose names say that they are amounts over a time, not rates. */
  readonly amount: boolean;
  /** Rows that count and whose date cannot be read. */
  readonly unreadDates: number;
}
