import {metered} from '../quantities';
import type {CostInput, LineItem, LineItemId} from '../types';
import {lineItem} from './item';

/** What an LCU or NLCU is the maximum of. */
export type CapacityDimension =
  'newConnections' | 'activeConnections' | 'processedBytes' | 'ruleEvaluations';

/** Capacity units that each dimension alone would need. */
export type CapacityDimensions = {readonly [Dimension in CapacityDimension]?: number};

/**
 * Mean load-balancer capacity units of the ALBs by dimension, totals over all of them.
 *
 * @see https://aws.amazon.com/elasticloadbalancing/pricing/
 * @example lcuDimensions(input).processedBytes // 14.03 for 10,240 GB a month: one LCU is one GB per hour
 */
export function lcuDimensions({scenario, constants}: CostInput): CapacityDimensions {
  const use = metered(scenario, constants);
  const chargedRules = Math.max(0, scenario.albRules - constants.lcuFreeRules);
  return {
    newConnections: use.newConnectionsPerSecond / constants.lcuNewConnectionsPerSecond,
    activeConnections: use.activeConnections / constants.lcuActiveConnections,
    processedBytes: use.gbPerHour / constants.lcuGbPerHour,
    ruleEvaluations: (chargedRules * use.rps) / constants.lcuRuleEvaluationsPerSecond,
  };
}

/**
 * Mean capacity units of the NLBs for TCP by dimension, totals over all of them.
 *
 * @see https://aws.amazon.com/elasticloadbalancing/pricing/
 */
export function nlcuDimensions({scenario, constants}: CostInput): CapacityDimensions {
  const use = metered(scenario, constants);
  return {
    newConnections: use.newConnectionsPerSecond / constants.nlcuNewConnectionsPerSecond,
    activeConnections: use.activeConnections / constants.nlcuActiveConnections,
    processedBytes: use.gbPerHour / constants.nlcuGbPerHour,
  };
}

/** Capacity units that are charged: those of the dimension that needs most. */
export function chargedUnits(dimensions: CapacityDimensions): number {
  return Math.max(...Object.values(dimensions));
}

/**
 * The dimension that decides the charge; the first one where several need as much.
 *
 * @example decidingDimension(lcuDimensions(input)) // 'processedBytes'
 */
export function decidingDimension(dimensions: CapacityDimensions): CapacityDimension {
  const charged = chargedUnits(dimensions);
  const entries = Object.entries(dimensions) as [CapacityDimension, number][];
  return entries.find(([, units]) => units === charged)?.[0] ?? 'processedBytes';
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
      quantity: chargedUnits(lcuDimensions(input)) * constants.hoursPerMonth,
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
      quantity: chargedUnits(nlcuDimensions(input)) * constants.hoursPerMonth,
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
