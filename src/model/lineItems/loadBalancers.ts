import {metered} from '../quantities';
import type {CostInput, LineItem, LineItemId} from '../types';
import {lineItem} from './item';

/**
 * Mean load-balancer capacity units of the ALBs, totals over all of them.
 *
 * @returns the largest of four dimensions.
 * @see https://aws.amazon.com/elasticloadbalancing/pricing/
 * @example lcus(input) // 14.03 for 10,240 GB a month: one LCU is one GB per hour
 */
export function lcus({scenario, constants}: CostInput): number {
  const use = metered(scenario, constants);
  const chargedRules = Math.max(0, scenario.albRules - constants.lcuFreeRules);
  return Math.max(
    use.newConnectionsPerSecond / constants.lcuNewConnectionsPerSecond,
    use.activeConnections / constants.lcuActiveConnections,
    use.gbPerHour / constants.lcuGbPerHour,
    (chargedRules * use.rps) / constants.lcuRuleEvaluationsPerSecond,
  );
}

/**
 * Mean capacity units of the NLBs for TCP, totals over all of them.
 *
 * @returns the largest of three dimensions.
 * @see https://aws.amazon.com/elasticloadbalancing/pricing/
 */
export function nlcus({scenario, constants}: CostInput): number {
  const use = metered(scenario, constants);
  return Math.max(
    use.newConnectionsPerSecond / constants.nlcuNewConnectionsPerSecond,
    use.activeConnections / constants.nlcuActiveConnections,
    use.gbPerHour / constants.nlcuGbPerHour,
  );
}

/** Hours and capacity units of internal Application Load Balancers. */
export function albItems(input: CostInput): readonly LineItem[] {
  const {scenario, rates, constants} = input;
  return [
    lineItem({
      id: 'alb-hours',
      quantity: scenario.loadBalancers * constants.hoursPerMonth,
      unit: 'hour',
      priceId: 'albHour',
      unitPrice: rates.albHour,
    }),
    lineItem({
      id: 'alb-lcu',
      quantity: lcus(input) * constants.hoursPerMonth,
      unit: 'LCU-hour',
      priceId: 'lcuHour',
      unitPrice: rates.lcuHour,
    }),
  ];
}

/** Hours of so many Network Load Balancers, without their capacity units. */
export function nlbHoursItem(
  {rates, constants}: CostInput,
  loadBalancers: number,
  id: LineItemId = 'nlb-hours',
): LineItem {
  return lineItem({
    id,
    quantity: loadBalancers * constants.hoursPerMonth,
    unit: 'hour',
    priceId: 'nlbHour',
    unitPrice: rates.nlbHour,
  });
}

/** Hours and capacity units of so many internal Network Load Balancers. */
export function nlbItems(input: CostInput, loadBalancers: number): readonly LineItem[] {
  const {rates, constants} = input;
  return [
    nlbHoursItem(input, loadBalancers),
    lineItem({
      id: 'nlb-nlcu',
      quantity: nlcus(input) * constants.hoursPerMonth,
      unit: 'NLCU-hour',
      priceId: 'nlcuHour',
      unitPrice: rates.nlcuHour,
    }),
  ];
}

/** One Route 53 private hosted zone; alias queries are free. */
export function hostedZoneItem({rates}: CostInput): LineItem {
  return lineItem({
    id: 'hosted-zone',
    quantity: 1,
    unit: 'month',
    priceId: 'route53ZoneMonth',
    unitPrice: rates.route53ZoneMonth,
  });
}
