import {translate} from '@docusaurus/Translate';
import type {Estimate} from '../parts/estimate/estimateOf';
import {unknownSentence} from '../parts/explain/costText';
import type {Format} from '@site/src/words/format/createFormat';

/** The guide's answer in one sentence, at the reader's traffic. */
export function billSentence(estimate: Estimate, format: Format): string {
  const {scenario, region} = estimate;
  const blind = estimate.costOf('clusterip');
  const aware = estimate.costOf('clusterip-same-zone');
  if (blind.monthlyCost === undefined || aware.monthlyCost === undefined) {
    return unknownSentence(blind, estimate, format);
  }
  return translate(
    {
      id: 'trafficBill.sentence',
      message:
        'Moving {traffic} a month between pods over {zones} zones costs {blind} by default. With {share} kept in the zone it costs {aware}.',
    },
    {
      traffic: format.traffic(scenario.trafficGb),
      zones: format.number(scenario.azCount),
      share: format.percent(scenario.zoneLocalShare),
      blind: format.money(blind.monthlyCost, region.currency),
      aware: format.money(aware.monthlyCost, region.currency),
    },
  );
}
