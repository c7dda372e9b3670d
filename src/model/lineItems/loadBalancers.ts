import type {LineItemId, Scenario} from '../../data/types';
import {metered} from '../quantities';
import type {CapacityDimension, Charge, CostInput, Factors, LineItem} from '../types';
import {lineItem, straight} from './item';

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

/** The dimension that decides the charge, the first one where several need as much, and what it needs. */
function deciding(dimensions: CapacityDimensions): readonly [CapacityDimension, number] {
  let decides: readonly [CapacityDimension, number] = ['processedBytes', -Infinity];
  for (const entry of Object.entries(dimensions) as [CapacityDimension, number][]) {
    if (entry[1] > decides[1]) decides = entry;
  }
  return decides;
}

/** Capacity units that are charged: those of the dimension that needs most. */
export function chargedUnits(dimensions: CapacityDimensions): number {
  return deciding(dimensions)[1];
}

function capacity(dimensions: CapacityDimensions, hours: number): Factors {
  const [dimension, units] = deciding(dimensions);
  return {kind: 'capacity', units, hours, deciding: dimension};
}

function albItems(input: CostInput): readonly LineItem[] {
  const {scenario, rates, constants} = input;
  const hours = constants.hoursPerMonth;
  return [
    lineItem({
      id: 'alb-hours',
      unit: 'hour',
      factors: {kind: 'hours', count: scenario.loadBalancers, hours},
      priceId: 'albHour',
      unitPrice: rates.albHour,
    }),
    lineItem({
      id: 'alb-lcu',
      unit: 'LCU-hour',
      factors: capacity(lcuDimensions(input), hours),
      priceId: 'lcuHour',
      unitPrice: rates.lcuHour,
    }),
  ];
}

/** Hours and capacity units of internal Application Load Balancers. */
export const albCharge: Charge = straight(albItems);

/** How many load balancers a scenario needs. */
type Count = (scenario: Scenario) => number;

function nlbHoursItem(count: number, id: LineItemId, {rates, constants}: CostInput): LineItem {
  return lineItem({
    id,
    unit: 'hour',
    factors: {kind: 'hours', count, hours: constants.hoursPerMonth},
    priceId: 'nlbHour',
    unitPrice: rates.nlbHour,
  });
}

/** Hours and capacity units of so many internal Network Load Balancers. */
export function nlbCharge(count: Count): Charge {
  return straight((input) => [
    nlbHoursItem(count(input.scenario), 'nlb-hours', input),
    lineItem({
      id: 'nlb-nlcu',
      unit: 'NLCU-hour',
      factors: capacity(nlcuDimensions(input), input.constants.hoursPerMonth),
      priceId: 'nlcuHour',
      unitPrice: input.rates.nlcuHour,
    }),
  ]);
}

/** Hours of the load balancers before the clustermesh-apiservers, one a cluster. What passes them is next to nothing. */
export const apiserverNlbCharge: Charge = straight((input) => [
  nlbHoursItem(input.scenario.clusters, 'apiserver-nlb-hours', input),
]);

/** One Route 53 private hosted zone; alias queries are free. */
export const hostedZoneCharge: Charge = straight(({rates}) => [
  lineItem({
    id: 'hosted-zone',
    unit: 'month',
    factors: {kind: 'hosted-zones', count: 1},
    priceId: 'route53ZoneMonth',
    unitPrice: rates.route53ZoneMonth,
  }),
]);
