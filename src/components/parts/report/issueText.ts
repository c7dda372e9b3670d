import {translate} from '@docusaurus/Translate';
import {pricesAsOf} from '@site/src/data/prices';
import {cheapestFirst} from '@site/src/model/ranking';
import type {Estimate} from '../estimate/estimateOf';
import {costText} from '../explain/costText';
import type {Format} from '@site/src/words/format/createFormat';
import {typicalInWords} from '@site/src/words/latencyInWords';
import {regionName} from '@site/src/words/labels/regions';

/** Questions first, so that whoever reports answers them, then what the page said. */
export function issueText(
  estimate: Estimate,
  link: string,
  format: Format,
): {readonly title: string; readonly body: string} {
  const {scenario, region} = estimate;
  const asOf = pricesAsOf(scenario.region);
  const figures = cheapestFirst(estimate.costs).map(
    (cost) =>
      `- ${cost.id}: ${costText(cost, estimate, format)}, ` +
      `p50 ${typicalInWords(estimate.latencyOf(cost.id, 'p50').total, format)}`,
  );
  const body = [
    translate({id: 'report.what', message: 'Which figure is wrong, and what should it be?'}),
    '',
    translate({
      id: 'report.source',
      message: 'Where is that written (AWS page, bill, measurement)?',
    }),
    '',
    '---',
    `<${link}>`,
    translate(
      {id: 'report.prices', message: 'Prices: {region}, {currency}, {date}'},
      {
        region: regionName(scenario.region),
        currency: region.currency,
        date: asOf ?? translate({id: 'priceSource.undated', message: 'undated'}),
      },
    ),
    '',
    ...figures,
  ];
  return {
    title: translate(
      {id: 'report.title', message: 'Wrong figure: {traffic}, {region}'},
      {traffic: format.traffic(scenario.trafficGb), region: scenario.region},
    ),
    body: body.join('\n'),
  };
}
