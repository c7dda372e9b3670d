import {translate} from '@docusaurus/Translate';
import type {PathId, Percentile} from '@site/src/data/types';
import {cheapestFirst} from '@site/src/model/ranking';
import {costText} from '../explain/costText';
import {pathName} from '../paths/looks';
import {unknownLatency} from '@site/src/words/latencyInWords';
import {costDifference} from '../pins/compare';
import {differenceText} from '../pins/differenceText';
import type {Pinned} from '../pins/usePinned';
import {basisOf, costHeader, latencyHeader, ofPin, pathHeader, percentiles} from './columns';
import {markdownTable} from '@site/src/words/files/markdown';
import {provenance, type Exported} from './provenance';

function latencyText(path: PathId, percentile: Percentile, {estimate, format}: Exported): string {
  const {total} = estimate.latencyOf(path, percentile);
  if (total === undefined) return unknownLatency();
  return translate(
    {id: 'export.latencyAndBasis', message: '{latency} ({basis})'},
    {
      latency: format.ms(total.typical),
      basis: basisOf(path, percentile, estimate),
    },
  );
}

function pinText(path: PathId, {estimate}: Pinned, {estimate: current, format}: Exported): string {
  const {currency} = estimate.region;
  const cost = costText(estimate.costOf(path), estimate, format);
  const difference = differenceText(costDifference(path, current, estimate), currency, format);
  if (difference === '') return cost;
  return translate(
    {id: 'export.costAndDifference', message: '{cost} ({difference})'},
    {cost, difference},
  );
}

function tableOf(exported: Exported): string {
  const {estimate, pinned, format} = exported;
  return markdownTable({
    header: [
      pathHeader(),
      costHeader(estimate.region.currency),
      ...percentiles.map(latencyHeader),
      ...pinned.map(({letter, estimate: {region}}) => ofPin(letter, costHeader(region.currency))),
    ],
    rows: cheapestFirst(estimate.costs).map((cost) => [
      pathName(cost.id),
      costText(cost, estimate, format),
      ...percentiles.map((percentile) => latencyText(cost.id, percentile, exported)),
      ...pinned.map((one) => pinText(cost.id, one, exported)),
    ]),
  });
}

/** All paths as a Markdown table, sorted like the bars, with what is needed to check it below. */
export function costMarkdown(exported: Exported): string {
  const origin = provenance(exported).map(({label, text}) => {
    const value = text === exported.link ? `<${text}>` : text;
    return `- ${translate({id: 'scenarioWords.field', message: '{label}: {value}'}, {label, value})}`;
  });
  return `${tableOf(exported)}\n\n${origin.join('\n')}\n`;
}
