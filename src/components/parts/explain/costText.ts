import {translate} from '@docusaurus/Translate';
import {costFloor} from '@site/src/model/costFloor';
import type {PathCost} from '@site/src/model/types';
import type {Estimate} from '../estimate/estimateOf';
import type {Format} from '@site/src/words/format/createFormat';
import {pathName} from '../paths/looks';
import {priceName} from '@site/src/words/labels/prices';

/** Whether the path exists in the Region at all. */
export function isOffered({id}: PathCost, {region}: Estimate): boolean {
  return id !== 'vpc-lattice' || region.latticeOffered;
}

/** Why a path has no cost: it is not offered in the Region, or prices are missing. */
export function unknownReason(cost: PathCost, estimate: Estimate, format: Format): string {
  if (!isOffered(cost, estimate)) {
    return translate({id: 'cost.notOffered', message: 'not offered in this Region'});
  }
  return translate(
    {id: 'cost.unknown', message: 'unknown: no sourced price for {prices}'},
    {prices: format.list(cost.unknown.map(priceName))},
  );
}

/** The same as a sentence of its own. */
export function unknownSentence(cost: PathCost, estimate: Estimate, format: Format): string {
  const path = pathName(cost.id);
  if (!isOffered(cost, estimate)) {
    return translate(
      {id: 'cost.notOfferedSentence', message: '{path} is not offered in this Region.'},
      {path},
    );
  }
  return translate(
    {
      id: 'cost.unknownSentence',
      message: 'The cost of {path} is not known: no sourced price for {prices}.',
    },
    {path, prices: format.list(cost.unknown.map(priceName))},
  );
}

/** Monthly cost as money, or why it is not known. */
export function costText(cost: PathCost, estimate: Estimate, format: Format): string {
  return cost.monthlyCost === undefined
    ? unknownReason(cost, estimate, format)
    : format.money(cost.monthlyCost, estimate.region.currency);
}

/** The same beside a bar: rounded as one says it, since the tables have the cents; where prices are missing, what it is at least. */
export function barCostText(cost: PathCost, estimate: Estimate, format: Format): string {
  const {currency} = estimate.region;
  if (cost.monthlyCost !== undefined) return format.moneyRounded(cost.monthlyCost, currency);
  const floor = costFloor(cost);
  if (floor === 0 || !isOffered(cost, estimate)) return briefCostText(cost, estimate, format);
  return translate(
    {id: 'cost.atLeast', message: 'at least {cost}'},
    {cost: format.moneyRounded(floor, currency)},
  );
}

/** The same for a narrow place: which prices are missing is left to whoever opens the total. */
export function briefCostText(cost: PathCost, estimate: Estimate, format: Format): string {
  return cost.monthlyCost === undefined && isOffered(cost, estimate)
    ? translate({id: 'cost.noPrice', message: 'no price here'})
    : costText(cost, estimate, format);
}
