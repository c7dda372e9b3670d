import {requestsPerMonth, trafficForRequestRate} from '../quantities';
import type {Charge, CostInput, LineItem} from '../types';
import {lineItem} from './item';

const SECONDS_PER_HOUR = 3600;

/** Free requests of a month: they are counted per service and hour. */
function freeRequests({scenario, constants}: CostInput): number {
  return constants.latticeFreeRequestsPerServiceHour * constants.hoursPerMonth * scenario.services;
}

/** Service hours, data and requests of VPC Lattice. Transfer between zones is in its price per GB. */
function latticeItems(input: CostInput): readonly LineItem[] {
  const {scenario, rates, constants} = input;
  return [
    lineItem({
      id: 'lattice-service-hours',
      unit: 'hour',
      factors: {kind: 'hours', count: scenario.services, hours: constants.hoursPerMonth},
      priceId: 'latticeServiceHour',
      unitPrice: rates.latticeServiceHour,
    }),
    lineItem({
      id: 'lattice-data',
      unit: 'GB',
      factors: {kind: 'data', gb: scenario.trafficGb},
      priceId: 'latticePerGb',
      unitPrice: rates.latticePerGb,
    }),
    lineItem({
      id: 'lattice-requests',
      unit: 'million requests',
      factors: {
        kind: 'requests',
        requests: requestsPerMonth(scenario),
        free: freeRequests(input),
      },
      priceId: 'latticePerMillionRequests',
      unitPrice: rates.latticePerMillionRequests,
    }),
  ];
}

/** Traffic (GB per month) from which requests are charged. */
function latticeBend({scenario, constants}: CostInput): number {
  const freeRps =
    (constants.latticeFreeRequestsPerServiceHour * scenario.services) / SECONDS_PER_HOUR;
  return trafficForRequestRate(freeRps, scenario, constants);
}

/**
 * VPC Lattice.
 *
 * @see https://aws.amazon.com/vpc/lattice/pricing/
 */
export const latticeCharge: Charge = {
  items: latticeItems,
  bends: (input) => [latticeBend(input)],
};
