import {translate} from '@docusaurus/Translate';
import type {Percentile} from '@site/src/data/types';
import {cheapestFirst} from '@site/src/model/ranking';
import {costText} from '../../parts/explain/costText';
import type {Estimate} from '../../parts/estimate/estimateOf';
import type {Format} from '@site/src/words/format/createFormat';
import {typicalInWords} from '@site/src/words/latencyInWords';
import {pathName} from '../../parts/paths/looks';
import {comparisonRows} from './rows';

/** The answer in words: the fastest path, the cheapest one, and what the slowest adds. */
export function comparisonSentence(
  percentile: Percentile,
  estimate: Estimate,
  format: Format,
): string {
  const rows = comparisonRows(percentile, estimate).filter(({latency}) => latency.total);
  const [fastest, slowest, cheapest] = [rows[0], rows.at(-1), cheapestFirst(estimate.costs)[0]];
  if (fastest === undefined || slowest === undefined || cheapest === undefined) return '';
  return translate(
    {
      id: 'latencyCost.sentence',
      message:
        'At {traffic} a month over {zones} zones: {fastest} adds the least time, {fastestMs} at {percentile}; {slowest} adds the most, {slowestMs}, and costs {slowestCost}. Cheapest is {cheapest}: {cheapestCost}.',
    },
    {
      traffic: format.traffic(estimate.scenario.trafficGb),
      zones: format.number(estimate.scenario.azCount),
      percentile,
      fastest: pathName(fastest.path),
      fastestMs: typicalInWords(fastest.latency.total, format),
      slowest: pathName(slowest.path),
      slowestMs: typicalInWords(slowest.latency.total, format),
      slowestCost: costText(slowest.cost, estimate, format),
      cheapest: pathName(cheapest.id),
      cheapestCost: costText(cheapest, estimate, format),
    },
  );
}

/** Which paths have no place in the picture because nobody has published their latency; empty where all have one. */
export function unknownSentence(
  percentile: Percentile,
  estimate: Estimate,
  format: Format,
): string {
  const unknown = comparisonRows(percentile, estimate).filter(({latency}) => !latency.total);
  if (unknown.length === 0) return '';
  return translate(
    {
      id: 'latencyCost.undrawn',
      message:
        'Not drawn, because nobody has published a latency with a method: {paths}. Enter yours below and they appear.',
    },
    {paths: format.list(unknown.map(({path}) => pathName(path)))},
  );
}
