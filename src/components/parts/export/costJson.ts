import {pricesAsOf} from '@site/src/data/prices';
import {estimateAnswer} from '@site/src/model/answer';
import type {Estimate} from '../estimate/estimateOf';
import type {Exported} from './provenance';

function answerOf({input, figures, own, region, scenario}: Estimate) {
  return estimateAnswer({
    ...input,
    figures,
    own,
    currency: region.currency,
    pricesAsOf: pricesAsOf(scenario.region),
  });
}

/**
 * The estimate as JSON: what `npm run --silent estimate` prints for the same scenario, and beside it the link and, where
 * there are any, the pins as estimates of their own.
 */
export function costJson({estimate, pinned, link}: Exported): string {
  const pins = pinned.map((one) => ({name: one.letter, ...answerOf(one.estimate)}));
  const answer = {...answerOf(estimate), link, ...(pins.length === 0 ? {} : {pins})};
  return `${JSON.stringify(answer, null, 2)}\n`;
}
