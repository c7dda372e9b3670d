import {translate} from '@docusaurus/Translate';
import type {Percentile} from '@site/src/data/types';
import {cheapestSentence, nodeLocalSentence} from '../../parts/explain/cheapestSentence';
import {costText} from '../../parts/explain/costText';
import type {Estimate} from '../../parts/estimate/estimateOf';
import type {Format} from '@site/src/words/format/createFormat';
import {typicalInWords} from '@site/src/words/latencyInWords';
import {pathName} from '../../parts/paths/looks';
import {comparisonRows} from './rows';

/** The fastest path and the slowest, with what the slowest costs. */
function timeSentence(percentile: Percentile, estimate: Estimate, format: Format): string {
  const rows = comparisonRows(percentile, estimate).filter(({latency}) => latency.total);
  const [fastest, slowest] = [rows[0], rows.at(-1)];
  if (fastest === undefined || slowest === undefined) return '';
  const values = {
    traffic: format.traffic(estimate.scenario.trafficGb),
    zones: format.number(estimate.scenario.azCount),
    percentile,
    fastest: pathName(fastest.path),
    fastestMs: typicalInWords(fastest.latency.total, format),
    slowest: pathName(slowest.path),
    slowestMs: typicalInWords(slowest.latency.total, format),
  };
  if (slowest.cost.monthlyCost === undefined) {
    return translate(
      {
        id: 'latencyCost.sentence.timeOnly',
        message:
          'At {traffic} a month over {zones} zones: {fastest} adds the least time, {fastestMs} at {percentile}; {slowest} adds the most, {slowestMs}, and has no price here.',
      },
      values,
    );
  }
  return translate(
    {
      id: 'latencyCost.sentence.time',
      message:
        'At {traffic} a month over {zones} zones: {fastest} adds the least time, {fastestMs} at {percentile}; {slowest} adds the most, {slowestMs}, and costs {slowestCost}.',
    },
    {...values, slowestCost: costText(slowest.cost, estimate, format)},
  );
}

/** The answer in words: the fastest path, what the slowest adds, and the cheapest one of those that have a price. */
export function comparisonSentence(
  percentile: Percentile,
  estimate: Estimate,
  format: Format,
): string {
  return format.sentences([
    timeSentence(percentile, estimate, format),
    cheapestSentence(estimate, format),
    nodeLocalSentence(estimate, format),
  ]);
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
