import {requestsPerMonth, trafficForRequestRate} from '../quantities';
import type {CostInput, LineItem} from '../types';
import {lineItem} from './item';

const MILLION = 1e6;
const SECONDS_PER_HOUR = 3600;

/**
 * Requests per month beyond VPC Lattice's free ones, which are counted per service and hour.
 *
 * @returns requests, 0 or more.
 * @see https://aws.amazon.com/vpc/lattice/pricing/
 */
export function paidLatticeRequests({scenario, constants}: CostInput): number {
  const free =
    constants.latticeFreeRequestsPerServiceHour * constants.hoursPerMonth * scenario.services;
  return Math.max(0, requestsPerMonth(scenario) - free);
}

/** Service hours, data and requests of VPC Lattice. Transfer between zones is in its price per GB. */
export function latticeItems(input: CostInput): readonly LineItem[] {
  const {scenario, rates, constants} = input;
  return [
    lineItem({
      id: 'lattice-service-hours',
      quantity: scenario.services * constants.hoursPerMonth,
      unit: 'hour',
      priceId: 'latticeServiceHour',
      unitPrice: rates.latticeServiceHour,
    }),
    lineItem({
      id: 'lattice-data',
      quantity: scenario.trafficGb,
      unit: 'GB',
      priceId: 'latticePerGb',
      unitPrice: rates.latticePerGb,
    }),
    lineItem({
      id: 'lattice-requests',
      quantity: paidLatticeRequests(input) / MILLION,
      unit: 'million requests',
      priceId: 'latticePerMillionRequests',
      unitPrice: rates.latticePerMillionRequests,
    }),
  ];
}

/** Traffic (GB per month) from which requests are charged: the cost line bends there. */
export function latticeBend({scenario, constants}: CostInput): number {
  const freeRps =
    (constants.latticeFreeRequestsPerServiceHour * scenario.services) / SECONDS_PER_HOUR;
  return trafficForRequestRate(freeRps, scenario, constants);
}
