import type {ModelConstants, Scenario} from '../data/types';
import {requestsPerSecond, trafficForRequestRate} from './quantities';

export const BYTES_PER_GB = 2 ** 30;
const GB_PER_TB = 1024;
const BITS_PER_BYTE = 8;
/** Networks count in powers of ten, AWS bills in powers of two. */
const BITS_PER_GBIT = 1e9;
const SECONDS_PER_HOUR = 3600;

/** Units in which people know their traffic, beside GB a month; rates are means over a month. */
export const trafficUnits = ['tbPerMonth', 'gbitPerSecond', 'requestsPerSecond'] as const;
export type TrafficUnit = (typeof trafficUnits)[number];

/** What a unit depends on: requests have a size, and a month has a length. */
export interface UnitContext {
  readonly scenario: Scenario;
  readonly constants: ModelConstants;
}

/** Seconds of the month that all monthly figures mean: 730 hours. */
export function secondsPerMonth({hoursPerMonth}: ModelConstants): number {
  return hoursPerMonth * SECONDS_PER_HOUR;
}

/** GB a month (2^30 bytes) that one Gbit/s (10^9 bits) on average adds up to. */
function gbPerGbitPerSecond(constants: ModelConstants): number {
  return (BITS_PER_GBIT / BITS_PER_BYTE / BYTES_PER_GB) * secondsPerMonth(constants);
}

/**
 * The scenario's traffic in another unit.
 *
 * @returns TB of 1,024 GB a month, or Gbit/s of 10^9 bits or requests of `requestKb` per second as means over
 * a month. A GB is 2^30 bytes.
 * @example trafficIn('tbPerMonth', {scenario: defaultScenario, constants: modelConstants}) // 10
 */
export function trafficIn(unit: TrafficUnit, {scenario, constants}: UnitContext): number {
  switch (unit) {
    case 'tbPerMonth':
      return scenario.trafficGb / GB_PER_TB;
    case 'gbitPerSecond':
      return scenario.trafficGb / gbPerGbitPerSecond(constants);
    case 'requestsPerSecond':
      return requestsPerSecond(scenario, constants);
  }
}

/**
 * Traffic that an amount in some unit stands for: the inverse of {@link trafficIn}.
 *
 * @param amount in the unit, 0 or more.
 * @returns GB of 2^30 bytes a month.
 * @example trafficGbOf('gbitPerSecond', 1, {scenario: defaultScenario, constants: modelConstants}) // about 305,939
 */
export function trafficGbOf(
  unit: TrafficUnit,
  amount: number,
  {scenario, constants}: UnitContext,
): number {
  switch (unit) {
    case 'tbPerMonth':
      return amount * GB_PER_TB;
    case 'gbitPerSecond':
      return amount * gbPerGbitPerSecond(constants);
    case 'requestsPerSecond':
      return trafficForRequestRate(amount, scenario, constants);
  }
}

/**
 * The most that a unit may hold, so that the traffic stays within its bound.
 *
 * @param maxTrafficGb the bound of the traffic, GB a month.
 * @example mostIn('tbPerMonth', 10485760, {scenario: defaultScenario, constants: modelConstants}) // 10240
 */
export function mostIn(unit: TrafficUnit, maxTrafficGb: number, context: UnitContext): number {
  return trafficIn(unit, {
    ...context,
    scenario: {...context.scenario, trafficGb: maxTrafficGb},
  });
}
