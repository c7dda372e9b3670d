import {translate} from '@docusaurus/Translate';
import {cheapestFirst} from '@site/src/model/ranking';
import type {Format} from '@site/src/words/format/createFormat';
import type {Estimate} from '../estimate/estimateOf';
import {pathName} from '../paths/looks';

/** Which path costs least; where some have no price, of how many that is said. Empty where none has one. */
export function cheapestSentence(estimate: Estimate, format: Format): string {
  const cheapest = cheapestFirst(estimate.costs)[0];
  if (cheapest?.monthlyCost === undefined) return '';
  const values = {
    path: pathName(cheapest.id),
    cost: format.money(cheapest.monthlyCost, estimate.region.currency),
  };
  const unknown = estimate.costs.filter(({monthlyCost}) => monthlyCost === undefined).length;
  if (unknown === 0) {
    return translate({id: 'cost.cheapest', message: 'Cheapest is {path} at {cost}.'}, values);
  }
  return translate(
    {
      id: 'cost.cheapestOfKnown',
      message:
        'Cheapest of the {known} paths with a price is {path} at {cost}; {unknown} have none here.',
    },
    {
      ...values,
      known: format.number(estimate.costs.length - unknown),
      unknown: format.number(unknown),
    },
  );
}
