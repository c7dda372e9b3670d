import {translate} from '@docusaurus/Translate';
import {cheapestSentence} from '../../parts/explain/cheapestSentence';
import type {Estimate} from '../../parts/estimate/estimateOf';
import type {Format} from '@site/src/words/format/createFormat';
import {priceName} from '@site/src/words/labels/prices';
import {regionName} from '@site/src/words/labels/regions';

/** Half a cent: less is shown as nothing. */
const NOTHING = 0.005;

function savingSentence(estimate: Estimate, format: Format): string {
  const {scenario, region} = estimate;
  const blind = estimate.costOf('clusterip');
  const aware = estimate.costOf('clusterip-same-zone');
  const traffic = format.traffic(scenario.trafficGb);
  if (blind.monthlyCost === undefined || aware.monthlyCost === undefined) {
    return translate(
      {
        id: 'costSimulation.sentence.unknown',
        message: 'For {region} the cost of ClusterIP is not known: no sourced price for {prices}.',
      },
      {region: regionName(scenario.region), prices: format.list(blind.unknown.map(priceName))},
    );
  }
  const saving = blind.monthlyCost - aware.monthlyCost;
  const values = {
    traffic,
    blind: format.money(blind.monthlyCost, region.currency),
    saving: format.money(saving, region.currency),
  };
  if (saving < NOTHING) {
    return translate(
      {
        id: 'costSimulation.sentence.noSaving',
        message:
          'At {traffic} a month, zone-blind ClusterIP costs {blind}; same-zone routing saves nothing here.',
      },
      values,
    );
  }
  return translate(
    {
      id: 'costSimulation.sentence.saving',
      message:
        'At {traffic} a month, zone-blind ClusterIP costs {blind}; same-zone routing saves {saving}.',
    },
    values,
  );
}

/** The answer in words: what the default costs, what same-zone routing saves, and what is cheapest. */
export function costSentence(estimate: Estimate, format: Format): string {
  return format.sentences([savingSentence(estimate, format), cheapestSentence(estimate, format)]);
}
