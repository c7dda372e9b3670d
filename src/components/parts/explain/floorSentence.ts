import {translate} from '@docusaurus/Translate';
import {costFloor} from '@site/src/model/costFloor';
import type {PathCost} from '@site/src/model/types';
import type {Format} from '@site/src/words/format/createFormat';
import {lineItemUnit} from '@site/src/words/labels/lineItems';
import type {Estimate} from '../estimate/estimateOf';

/** What a path with missing prices costs at least, and what comes on top; empty where every price is known, or none is. */
export function floorSentence(cost: PathCost, estimate: Estimate, format: Format): string {
  const floor = costFloor(cost);
  if (cost.monthlyCost !== undefined || floor === 0) return '';
  const open = cost.lineItems
    .filter((item) => item.cost === undefined)
    .map(({quantity, unit}) => `${format.number(quantity)} ${lineItemUnit(unit)} × ?`);
  return translate(
    {id: 'cost.floor', message: 'At least {cost} a month; on top come {lines}.'},
    {cost: format.money(floor, estimate.region.currency), lines: format.list(open)},
  );
}
