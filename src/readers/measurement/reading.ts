import type {MeasurementSourceId} from '@site/src/data/measurement/headings';
import type {Currency} from '@site/src/data/types';
import type {FormId} from './forms/table';
import type {LeftOutReason} from './rowKind';

/** What to keep in mind about a reading. */
export const noteIds = [
  'from-money',
  'ends-both',
  'ends-unknown',
  'uneven',
  'first-page',
  'nothing-names-transfer',
  'averaged',
  'rate-assumed',
  'gb-assumed',
  'bill-unfinished',
  'latest-step',
  'period-unknown',
  'dates-unread',
  'source-recognised',
] as const;
export type NoteId = (typeof noteIds)[number];

/** The time that the numbers cover. */
export interface ReadPeriod {
  /** Absent where only the length is known. */
  readonly start?: number;
  readonly end?: number;
  readonly hours: number;
  /** Who says so. */
  readonly from: 'bill' | 'rows' | 'reader' | 'text';
}

/** Money that was turned into GB. */
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
  /** Regions whose prices were used, with the price per GB and end. */
  readonly prices: readonly {readonly region: string; readonly price: number}[];
}

/** A measurement as it was understood, step by step. */
export interface Reading {
  readonly form: FormId;
  readonly source: MeasurementSourceId | undefined;
  /** Heading of the column that was taken; absent where there are no columns. */
  readonly column: string | undefined;
  /** Columns with numbers that could be taken instead. */
  readonly columns: readonly string[];
  readonly rows: {
    readonly read: number;
    readonly used: number;
    readonly leftOut: readonly {readonly reason: LeftOutReason; readonly count: number}[];
  };
  readonly period: ReadPeriod | undefined;
  /** Unit of the numbers as they stand: `GB`, `bytes`, `bytes/s`, a currency. */
  readonly unit: string;
  readonly from: 'quantity' | 'money';
  readonly money?: Money;
  /** Numbers are bytes per second, and amounts below are for a month of 730 hours. */
  readonly perSecond?: number;
  /** GB on lines that cross, as the source counts them. */
  readonly billedGb: number;
  /** Absent where nothing tells, and the reader has to. */
  readonly ends: 1 | 2 | undefined;
  /** Each byte once. */
  readonly crossedGb: number | undefined;
  readonly crossedGbPerMonth: number | undefined;
  /** With the lines that stay in one zone, each byte once; absent if there are none. */
  readonly totalGb: number | undefined;
  readonly totalGbPerMonth: number | undefined;
  readonly crossingShare: number | undefined;
  /** Months or days of a series, each with what was billed. */
  readonly steps: readonly {readonly start: number; readonly billedGb: number}[];
  readonly notes: readonly NoteId[];
}
