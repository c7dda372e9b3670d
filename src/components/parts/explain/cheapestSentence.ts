import {translate} from '@docusaurus/Translate';
import type {PathId} from '@site/src/data/types';
import {cheapestFirst} from '@site/src/model/ranking';
import type {PathCost} from '@site/src/model/types';
import type {Format} from '@site/src/words/format/createFormat';
import type {Estimate} from '../estimate/estimateOf';
import {pathName} from '../paths/looks';

/** It answers only callers on whose node a pod is ready, so it is no answer to what is cheapest. */
export const NODE_LOCAL: PathId = 'clusterip-node-local';

/** The cheapest path that every caller can take. */
function cheapestForAny(estimate: Estimate): PathCost | undefined {
  return cheapestFirst(estimate.costs).find(({id}) => id !== NODE_LOCAL);
}

/** What the path costs that not every caller can take, where it costs less than the cheapest that everybody can. */
export function nodeLocalSentence(estimate: Estimate, format: Format): string {
  const {monthlyCost} = estimate.costOf(NODE_LOCAL);
  const than = cheapestForAny(estimate)?.monthlyCost ?? 0;
  if (monthlyCost === undefined || monthlyCost >= than) return '';
  return translate(
    {
      id: 'cost.nodeLocal',
      message: '{path} costs {cost}, but drops calls from a node without a ready pod.',
    },
    {path: pathName(NODE_LOCAL), cost: format.money(monthlyCost, estimate.region.currency)},
  );
}

function bestSentence(path: PathId, cost: number, estimate: Estimate, format: Format): string {
  const values = {path: pathName(path), cost: format.money(cost, estimate.region.currency)};
  const unknown = estimate.costs.filter(({monthlyCost}) => monthlyCost === undefined).length;
  if (unknown === 0) {
    return translate(
      {id: 'cost.cheapest', message: 'Cheapest for any caller is {path} at {cost}.'},
      values,
    );
  }
  return translate(
    {
      id: 'cost.cheapestOfKnown',
      message:
        'Cheapest for any caller, of the {known} paths with a price, is {path} at {cost}; {unknown} have none here.',
    },
    {
      ...values,
      known: format.number(estimate.costs.length - unknown),
      unknown: format.number(unknown),
    },
  );
}

/**
 * Which path costs least that every caller can take; where some have no price, of how many that is said. Empty where none
 * has one.
 */
export function cheapestSentence(estimate: Estimate, format: Format): string {
  const best = cheapestForAny(estimate);
  if (best?.monthlyCost === undefined) return '';
  return bestSentence(best.id, best.monthlyCost, estimate, format);
}
