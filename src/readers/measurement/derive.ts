import type {ModelConstants, Scenario} from '@site/src/data/types';
import {zoneBlindShare} from '@site/src/model/legs';
import {BYTES_PER_GB, secondsPerMonth} from '@site/src/model/trafficUnits';

/** What a measurement covers. A calendar month is taken as the month of 730 hours: bills are compared by the month. */
export type Period =
  | {readonly kind: 'month'}
  | {readonly kind: 'days'; readonly days: number}
  | {readonly kind: 'second'};

const HOURS_PER_DAY = 24;

/**
 * How often a period goes into the month of 730 hours.
 *
 * @example periodsPerMonth({kind: 'days', days: 7}, modelConstants) // 4.35
 */
export function periodsPerMonth(period: Period, constants: ModelConstants): number {
  switch (period.kind) {
    case 'month':
      return 1;
    case 'days':
      return constants.hoursPerMonth / (HOURS_PER_DAY * period.days);
    case 'second':
      return secondsPerMonth(constants);
  }
}

/**
 * A measurement as GB a month, each byte once.
 *
 * @param bytes as measured in the period; bytes per second where the period is a second.
 * @param ends at how many ends the source counts a byte: a bill that adds In and Out counts at 2.
 * @example monthlyGb({bytes: 2 ** 31, ends: 2, period: {kind: 'month'}}, modelConstants) // 1
 */
export function monthlyGb(
  {bytes, ends, period}: {readonly bytes: number; readonly ends: 1 | 2; readonly period: Period},
  constants: ModelConstants,
): number {
  return (bytes / BYTES_PER_GB / ends) * periodsPerMonth(period, constants);
}

/**
 * All traffic, if the calls behind the bytes that crossed were zone-blind: an assumption.
 *
 * @param crossedGb GB a month, each byte once.
 * @returns GB a month; nothing over one zone, where no byte can cross.
 * @example trafficIfZoneBlind(6826.67, defaultScenario) // 10240, as 2/3 cross over three zones
 */
export function trafficIfZoneBlind(crossedGb: number, scenario: Scenario): number | undefined {
  const crossing = zoneBlindShare(scenario);
  return crossing === 0 ? undefined : crossedGb / crossing;
}

/**
 * The share that stays in its zone, out of what crosses and all there is.
 *
 * @param crossed in the unit of `all`.
 * @returns 0 to 1; nothing where there is no traffic, or more crosses than there is.
 * @example shareKept(512, 10240) // 0.95
 */
export function shareKept(crossed: number, all: number): number | undefined {
  return all > 0 && crossed <= all ? 1 - crossed / all : undefined;
}
