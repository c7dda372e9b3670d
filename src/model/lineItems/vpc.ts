import type {LineItemId, PriceId} from '../../data/types';
import type {Charge, CostInput, LineItem} from '../types';
import {lineItem, straight} from './item';

/**
 * A Transit Gateway: an attachment a cluster, and every GB once. Transfer between zones is not charged on top.
 *
 * @see https://aws.amazon.com/transit-gateway/pricing/
 */
export const transitGatewayCharge: Charge = straight(({scenario, rates, constants}) => [
  lineItem({
    id: 'tgw-attachment-hours',
    unit: 'hour',
    factors: {kind: 'hours', count: scenario.clusters, hours: constants.hoursPerMonth},
    priceId: 'tgwAttachmentHour',
    unitPrice: rates.tgwAttachmentHour,
  }),
  lineItem({
    id: 'tgw-data',
    unit: 'GB',
    factors: {kind: 'data', gb: scenario.trafficGb},
    priceId: 'tgwPerGb',
    unitPrice: rates.tgwPerGb,
  }),
]);

/** A part of the traffic with a price of its own. */
interface Tier {
  readonly id: LineItemId;
  readonly priceId: PriceId;
  /** GB per month at which it begins and ends. */
  readonly from: number;
  readonly to: number;
}

function endpointTiers({constants}: CostInput): readonly Tier[] {
  const first = constants.endpointFirstTierGb;
  const second = first + constants.endpointNextTierGb;
  return [
    {id: 'endpoint-data-first-pb', priceId: 'endpointPerGbFirstPb', from: 0, to: first},
    {id: 'endpoint-data-next-4-pb', priceId: 'endpointPerGbNext4Pb', from: first, to: second},
    {id: 'endpoint-data-over-5-pb', priceId: 'endpointPerGbOver5Pb', from: second, to: Infinity},
  ];
}

/** The first tier and those that the traffic reaches. */
function endpointDataItems(input: CostInput): readonly LineItem[] {
  const {scenario, rates} = input;
  return endpointTiers(input)
    .filter(({from}) => from === 0 || scenario.trafficGb > from)
    .map(({id, priceId, from, to}) =>
      lineItem({
        id,
        unit: 'GB',
        factors: {kind: 'data', gb: Math.min(scenario.trafficGb, to) - from},
        priceId,
        unitPrice: rates[priceId],
      }),
    );
}

function endpointItems(input: CostInput): readonly LineItem[] {
  const {scenario, rates, constants} = input;
  const endpoints = scenario.loadBalancers;
  return [
    lineItem({
      id: 'endpoint-hours',
      unit: 'hour',
      factors: {
        kind: 'zone-hours',
        count: endpoints,
        zones: scenario.azCount,
        hours: constants.hoursPerMonth,
      },
      priceId: 'endpointHourPerZone',
      unitPrice: rates.endpointHourPerZone,
    }),
    ...endpointDataItems(input),
  ];
}

/**
 * PrivateLink's interface endpoints, one an endpoint service, in every zone; a GB costs less in higher tiers.
 *
 * @see https://aws.amazon.com/privatelink/pricing/
 */
export const endpointCharge: Charge = {
  items: endpointItems,
  bends: (input) => endpointTiers(input).flatMap(({from}) => (from === 0 ? [] : [from])),
};
