import type {PathId} from '../../data/types';
import {billedCrossings} from '../crossings';
import type {CostInput, LineItem} from '../types';
import {lineItem} from './item';

/**
 * Data transfer between zones. Each GB that crosses is billed at the sender and at the receiver;
 * with `billing: 'one-end'` only one account's side counts.
 *
 * @see https://aws.amazon.com/ec2/pricing/on-demand/
 */
export function transferItem(path: PathId, {scenario, rates}: CostInput): LineItem {
  const sides = scenario.billing === 'both-ends' ? 2 : 1;
  const eachSide = rates.interAzPerGbEachSide;
  return lineItem({
    id: 'inter-az-transfer',
    quantity: scenario.trafficGb * billedCrossings(path, scenario),
    unit: 'GB',
    priceId: 'interAzPerGbEachSide',
    unitPrice: eachSide === undefined ? undefined : eachSide * sides,
  });
}
