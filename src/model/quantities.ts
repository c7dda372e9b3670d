import type {ModelConstants, Scenario} from '../data/types';

const KB_PER_GB = 1024 * 1024;
const SECONDS_PER_HOUR = 3600;

/**
 * Requests per month that carry the traffic.
 *
 * @returns `trafficGb` × 2^20 / `requestKb`; a request counts with its response.
 * @example requestsPerMonth({...defaultScenario, trafficGb: 1, requestKb: 1}) // 1048576
 */
export function requestsPerMonth({trafficGb, requestKb}: Scenario): number {
  return (trafficGb * KB_PER_GB) / requestKb;
}

/**
 * Mean requests per second over a month.
 *
 * @example requestsPerSecond(defaultScenario, modelConstants) // about 63.8
 */
export function requestsPerSecond(scenario: Scenario, {hoursPerMonth}: ModelConstants): number {
  return requestsPerMonth(scenario) / (hoursPerMonth * SECONDS_PER_HOUR);
}

/**
 * Traffic that makes a given rate of requests: the inverse of {@link requestsPerSecond}.
 *
 * @returns GB per month.
 */
export function trafficForRequestRate(
  rps: number,
  {requestKb}: Scenario,
  {hoursPerMonth}: ModelConstants,
): number {
  return (rps * hoursPerMonth * SECONDS_PER_HOUR * requestKb) / KB_PER_GB;
}

/** What a load balancer meters, as means over a month and totals over all load balancers. */
export interface Metered {
  readonly newConnectionsPerSecond: number;
  readonly activeConnections: number;
  readonly gbPerHour: number;
  readonly rps: number;
}

/**
 * The dimensions that LCU and NLCU are the maximum of.
 *
 * @returns connections per second, open connections, GB per hour and requests per second.
 * @see https://aws.amazon.com/elasticloadbalancing/pricing/
 */
export function metered(scenario: Scenario, constants: ModelConstants): Metered {
  const rps = requestsPerSecond(scenario, constants);
  const newConnectionsPerSecond = rps / scenario.requestsPerConnection;
  return {
    newConnectionsPerSecond,
    activeConnections: newConnectionsPerSecond * scenario.connectionSeconds,
    gbPerHour: scenario.trafficGb / constants.hoursPerMonth,
    rps,
  };
}
