import type {PathId} from '../../data/types';
import {billedCrossings} from '../crossings';
import type {CostInput, LineItem} from '../types';
import {lineItem} from './item';

/**
 * What one GB costs that crosses zones. It is billed at the sender and at the receiver; with `billing: 'one-end'` only one
 * account's side counts.
 *
 * @returns money per GB; undefined where the price is not known.
 * @see https://aws.amazon.com/ec2/pricing/on-demand/
 * @example crossingPrice({scenario: defaultScenario, rates: {interAzPerGbEachSide: 0.01}}) // 0.02
 */
export function crossingPrice({
  scenario,
  rates,
}: Pick<CostInput, 'scenario' | 'rates'>): number | undefined {
  const sides = scenario.billing === 'both-ends' ? 2 : 1;
  const eachSide = rates.interAzPerGbEachSide;
  return eachSide === undefined ? undefined : eachSide * sides;
}

/** Data transfer between zones: every GB that crosses, at both its ends. */
export function transferItem(path: PathId, input: CostInput): LineItem {
  const {scenario} = input;
  return lineItem({
    id: 'inter-az-transfer',
    quantity: scenario.trafficGb * billedCrossings(path, scenario),
    unit: 'GB',
    priceId: 'interAzPerGbEachSide',
    unitPrice: crossingPrice(input),
  });
}
