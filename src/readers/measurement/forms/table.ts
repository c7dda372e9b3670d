import type {MeasurementSourceId as SourceId} from '@site/src/data/measurement/headings';

/** How a text is laid out. */
export type FormId =
  'csv' | 'table' | 'json' | 'yaml' | 'aws-text' | 'prometheus' | 'flow-log' | 'sentence';

/** Rows of cells under headings, whatever they were written as. */
export interface Table {
  readonly form: FormId;
  /** Absent where no row names the columns. */
  readonly headings?: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where the layout itself tells whose it is. */
  readonly source?: SourceId;
  /** Values of metrics: at one moment, means over a range, or lines that do not say. */
  readonly metrics?: 'instant' | 'range' | 'text' | undefined;
  /** Rows are steps of a series in time, one month or day after the other. */
  readonly series?: boolean;
  /** Cells are separated by semicolons, as where the comma marks decimals. */
  readonly semicolons?: boolean;
  /** The answer names a token for the next page: more rows exist than it holds. */
  readonly hasNextPage?: boolean;
}
