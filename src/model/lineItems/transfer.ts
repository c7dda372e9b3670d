import type {CostInput, LineItem} from '../types';
import {lineItem} from './item';

/** Ends at which a crossing is billed: sender and receiver, or with `billing: 'one-end'` only one account's side. */
function billedEnds({billing}: CostInput['scenario']): 1 | 2 {
  return billing === 'both-ends' ? 2 : 1;
}

/**
 * What one GB costs that crosses zones, at all the ends that count.
 *
 * @returns money per GB; undefined where the price is not known.
 * @see https://aws.amazon.com/ec2/pricing/on-demand/
 * @example crossingPrice({scenario: defaultScenario, rates: {interAzPerGbEachSide: 0.01}}) // 0.02
 */
export function crossingPrice({
  scenario,
  rates,
}: Pick<CostInput, 'scenario' | 'rates'>): number | undefined {
  const eachEnd = rates.interAzPerGbEachSide;
  return eachEnd === undefined ? undefined : eachEnd * billedEnds(scenario);
}

/**
 * Data transfer between zones: every GB that crosses, at both its ends.
 *
 * @param crossings billed crossings per GB.
 */
export function transferItem(crossings: number, input: CostInput): LineItem {
  const {scenario, rates} = input;
  return lineItem({
    id: 'inter-az-transfer',
    unit: 'GB',
    factors: {
      kind: 'transfer',
      gb: scenario.trafficGb,
      crossings,
      ends: billedEnds(scenario),
      priceAtEachEnd: rates.interAzPerGbEachSide,
    },
    priceId: 'interAzPerGbEachSide',
    unitPrice: crossingPrice(input),
  });
}
