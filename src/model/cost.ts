import {pathIds, type PathId, type PriceId} from '../data/types';
import {billedCrossings} from './crossings';
import {transferItem} from './lineItems/transfer';
import {pathModels} from './pathModels';
import type {CostInput, LineItem, PathCost} from './types';

/** The prices without which these lines have no cost, each once. */
function unknownPrices(lineItems: readonly LineItem[]): readonly PriceId[] {
  if (lineItems.every(({cost}) => cost !== undefined)) return [];
  const unknown = lineItems.filter(({cost}) => cost === undefined);
  return [...new Set(unknown.map(({priceId}) => priceId))];
}

function linesOf(path: PathId, input: CostInput): readonly LineItem[] {
  const {billedLegs, charges} = pathModels[path];
  const lines: LineItem[] = [];
  if (billedLegs !== undefined) {
    lines.push(transferItem(billedCrossings(path, input.scenario), input));
  }
  for (const {items} of charges) lines.push(...items(input));
  return lines;
}

/**
 * What one path costs per month.
 *
 * @param input the reader's scenario, the Region's prices and the model's figures.
 * @returns line items and their sum in the Region's currency, unrounded. Where a price is missing there is
 *   no sum, and `unknown` names what is missing: never zero, never another Region's price.
 * @see https://aws.amazon.com/ec2/pricing/on-demand/ for transfer; each line item names its price.
 * @example pathCost('clusterip', {scenario: defaultScenario, rates, constants}).monthlyCost // 136.533…
 */
export function pathCost(path: PathId, input: CostInput): PathCost {
  const lineItems = linesOf(path, input);
  const unknown = unknownPrices(lineItems);
  if (unknown.length > 0) return {id: path, lineItems, unknown};
  const monthlyCost = lineItems.reduce((sum, item) => sum + (item.cost ?? 0), 0);
  return {id: path, lineItems, monthlyCost, unknown};
}

/** Costs of all paths, in the order of the path ids. */
export function allPathCosts(input: CostInput): readonly PathCost[] {
  return pathIds.map((path) => pathCost(path, input));
}

/** Traffic volumes (GB per month) at which a path's cost changes its slope; between them the cost is a straight line. */
export function costBends(path: PathId, input: CostInput): readonly number[] {
  return pathModels[path].charges.flatMap(({bends}) => bends(input));
}
