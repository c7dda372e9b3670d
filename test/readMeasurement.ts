import {readFileSync} from 'node:fs';
import {expect} from 'vitest';
import type {Choices} from '@site/src/readers/measurement/choices';
import {measure} from '@site/src/readers/measurement/measure';
import type {Reading} from '@site/src/readers/measurement/reading';

export const GB = 2 ** 30;
/** GB of a month of 730 hours at a byte per second. */
export const MONTH = (730 * 3600) / GB;
export const near = (value: number) => expect.closeTo(value, 6) as number;

/** The parts of a reading that a case is about. */
export type Expected = Partial<
  Pick<Reading, 'source' | 'from' | 'unit' | 'ends' | 'column'> & {
    billed: number;
    crossed: number;
    perMonth: number;
    total: number;
    hours: number | undefined;
    rows: readonly [read: number, used: number];
    left: Readonly<Record<string, number>>;
    notes: readonly string[];
  }
>;

export function read(text: string, choices?: Choices): Required<Expected> | object {
  const measured = measure(text, choices);
  if (!measured.ok) return measured.fault;
  const {reading} = measured;
  const {rows} = reading;
  return {
    ...reading,
    billed: reading.billedGb,
    crossed: reading.crossedGb,
    perMonth: reading.crossedGbPerMonth,
    total: reading.totalGb,
    hours: reading.period?.hours,
    rows: [rows.read, rows.used],
    left: Object.fromEntries(rows.leftOut.map(({reason, count}) => [reason, count])),
  };
}

export const recorded = (file: string) =>
  readFileSync(new URL(`./recorded/observability/${file}`, import.meta.url), 'utf8');
export const lines = (...rows: readonly string[]) => rows.join('\n');
export const vector = (
  ...series: readonly (readonly [Readonly<Record<string, string>>, string])[]
) =>
  JSON.stringify({
    status: 'success',
    data: {
      resultType: 'vector',
      result: series.map(([metric, value]) => ({metric, value: [1793000000, value]})),
    },
  });
export const pair = (from: string, to: string) => ({src_zone: from, dst_zone: to});
export const october = {Start: '2026-10-01', End: '2026-11-01'};
export const usage = (amount: string, unit = 'GB') => ({
  UsageQuantity: {Amount: amount, Unit: unit},
});
export const costExplorer = (...groups: readonly (readonly [readonly string[], object])[]) =>
  JSON.stringify({
    ResultsByTime: [
      {
        TimePeriod: october,
        Total: {},
        Groups: groups.map(([Keys, Metrics]) => ({Keys, Metrics})),
      },
    ],
  });
