import {pathIds, type PathId, type PriceId} from '../data/types';
import {hasBilledLegs} from './crossings';
import {latticeBend, latticeItems} from './lineItems/lattice';
import {albItems, hostedZoneItem, nlbHoursItem, nlbItems} from './lineItems/loadBalancers';
import {ambientProfile, meshBend, meshItems, sidecarProfile} from './lineItems/mesh';
import {transferItem} from './lineItems/transfer';
import type {CostInput, LineItem, PathCost} from './types';

type Items = (input: CostInput) => readonly LineItem[];

const nothing: Items = () => [];
const nlb: Items = (input) => nlbItems(input, input.scenario.loadBalancers);

/** What each path costs beside data transfer between zones. */
const ownItems: Readonly<Record<PathId, Items>> = {
  clusterip: nothing,
  'clusterip-same-zone': nothing,
  'clusterip-node-local': nothing,
  headless: nothing,
  'nlb-instance': nlb,
  'nlb-ip': nlb,
  'alb-ip': albItems,
  'istio-sidecar': (input) => meshItems(input, sidecarProfile(input.scenario, input.constants)),
  'istio-ambient': (input) => meshItems(input, ambientProfile(input.scenario, input.constants)),
  'cilium-clustermesh': (input) => [
    nlbHoursItem(input, input.scenario.clusters, 'apiserver-nlb-hours'),
  ],
  'vpc-lattice': latticeItems,
  'route53-nlb': (input) => [
    ...nlbItems(input, input.scenario.clusters * input.scenario.loadBalancers),
    hostedZoneItem(input),
  ],
};

/** The prices without which these lines have no cost, each once. */
function unknownPrices(lineItems: readonly LineItem[]): readonly PriceId[] {
  const unknown = lineItems.filter(({cost}) => cost === undefined);
  return unknown.length === 0 ? [] : [...new Set(unknown.map(({priceId}) => priceId))];
}

/**
 * What one path costs per month.
 *
 * @param path one of the twelve path ids.
 * @param input the reader's scenario, the Region's prices and the model's figures.
 * @returns line items and their sum in the Region's currency, unrounded. Where a price is missing there is
 *   no sum, and `unknown` names what is missing: never zero, never another Region's price.
 * @see https://aws.amazon.com/ec2/pricing/on-demand/ for transfer; each line item names its price.
 * @example pathCost('clusterip', {scenario: defaultScenario, rates, constants}).monthlyCost // 136.533…
 */
export function pathCost(path: PathId, input: CostInput): PathCost {
  const transfer = hasBilledLegs(path) ? [transferItem(path, input)] : [];
  const lineItems = [...transfer, ...ownItems[path](input)];
  const unknown = unknownPrices(lineItems);
  if (unknown.length > 0) return {id: path, lineItems, unknown};
  const monthlyCost = lineItems.reduce((sum, item) => sum + (item.cost ?? 0), 0);
  return {id: path, lineItems, monthlyCost, unknown};
}

/** Costs of all twelve paths, in the order of the path ids. */
export function allPathCosts(input: CostInput): readonly PathCost[] {
  return pathIds.map((path) => pathCost(path, input));
}

/** Traffic volumes (GB per month) at which a path's cost changes its slope; between them the cost is a straight line. */
export function costBends(path: PathId, input: CostInput): readonly number[] {
  const {scenario, constants} = input;
  if (path === 'vpc-lattice') return [latticeBend(input)];
  if (scenario.meshBasis === 'used') return [];
  if (path === 'istio-sidecar') return [meshBend(input, sidecarProfile(scenario, constants))];
  if (path === 'istio-ambient') return [meshBend(input, ambientProfile(scenario, constants))];
  return [];
}
