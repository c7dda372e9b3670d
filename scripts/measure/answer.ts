import {withoutDust} from '../../src/model/withoutDust';
import {isoOf} from '../../src/readers/measurement/dates';
import type {Reading} from '../../src/readers/measurement/reading';
import {noteLines} from './noteLine';

const tidy = (value: number | undefined) => (value === undefined ? null : withoutDust(value));

/**
 * The answer of the command.
 *
 * @returns a value for JSON; null stands for what nothing tells.
 */
export function measureAnswer(reading: Reading) {
  const {source, rows, period, unit, from, ends} = reading;
  return {
    source: source ?? null,
    rows: {read: rows.read, used: rows.used, leftOut: rows.leftOut},
    period: period
      ? {
          start: period.start === undefined ? null : isoOf(period.start),
          end: period.end === undefined ? null : isoOf(period.end),
          hours: tidy(period.hours),
        }
      : null,
    unit,
    from,
    billedGb: tidy(reading.billedGb),
    ends: ends ?? null,
    crossedGb: tidy(reading.crossedGb),
    crossedGbPerMonth: tidy(reading.crossedGbPerMonth),
    totalGb: tidy(reading.totalGb),
    crossingShare: tidy(reading.crossingShare),
    notes: noteLines(reading),
  };
}
