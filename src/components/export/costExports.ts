import {translate} from '@docusaurus/Translate';
import {pricesAsOf} from '@site/src/data/prices';
import type {PathId, Percentile} from '@site/src/data/types';
import {estimateAnswer} from '@site/src/model/answer';
import {cheapestFirst} from '@site/src/model/ranking';
import type {PathCost} from '@site/src/model/types';
import type {Estimate} from '../estimate/estimateOf';
import {costText, unknownReason} from '../explain/costText';
import {roundedTo, type Format} from '../format/createFormat';
import {pathName} from '../labels/paths';
import {costDifference} from '../pins/compare';
import {differenceText} from '../pins/differenceText';
import type {Pinned} from '../pins/usePinned';
import {csvFile, type CsvCell} from './csv';
import {markdownTable} from './markdown';
import {provenance, type Exported} from './provenance';

const CENTS = 2;

const percentiles: readonly Percentile[] = ['p50', 'p99'];

/** Money to the cent, as shown; in words where it is not known. */
function costCell(cost: PathCost, estimate: Estimate, format: Format): CsvCell {
  return cost.monthlyCost === undefined
    ? unknownReason(cost, estimate, format)
    : roundedTo(cost.monthlyCost, CENTS);
}

/** Milliseconds, as shown. */
function latencyOf(path: PathId, percentile: Percentile, estimate: Estimate): number {
  return roundedTo(estimate.latencyOf(path, percentile).total.typical, CENTS);
}

function costHeader(currency: string): string {
  return translate({id: 'export.cost', message: 'Cost per month, {currency}'}, {currency});
}

function latencyHeader(percentile: Percentile): string {
  return translate({id: 'export.latency', message: 'Added latency {percentile}, ms'}, {percentile});
}

function ofPin(letter: string, what: string): string {
  return translate({id: 'export.ofPin', message: '{letter}: {what}'}, {letter, what});
}

function differenceCell(path: PathId, current: Estimate, pin: Estimate): CsvCell {
  const difference = costDifference(path, current, pin);
  switch (difference.kind) {
    case 'less':
      return -roundedTo(difference.amount, CENTS);
    case 'more':
      return roundedTo(difference.amount, CENTS);
    case 'same':
      return 0;
    case 'other-currency':
    case 'unknown':
      return undefined;
  }
}

function pinHeaders({letter, estimate}: Pinned): readonly string[] {
  const {currency} = estimate.region;
  return [
    ofPin(letter, costHeader(currency)),
    ofPin(
      letter,
      translate({id: 'export.difference', message: 'difference, {currency}'}, {currency}),
    ),
    ofPin(letter, latencyHeader('p50')),
  ];
}

function pinCells(path: PathId, {estimate}: Pinned, {estimate: current, format}: Exported) {
  return [
    costCell(estimate.costOf(path), estimate, format),
    differenceCell(path, current, estimate),
    latencyOf(path, 'p50', estimate),
  ];
}

/**
 * The twelve paths as a CSV file, sorted like the bars. Each row repeats scenario, prices and link, so that a row that is
 * copied elsewhere can still be checked.
 */
export function costCsv(exported: Exported): string {
  const {estimate, pinned, format} = exported;
  const origin = provenance(exported);
  const header = [
    translate({id: 'export.id', message: 'Path id'}),
    translate({id: 'latencyCost.path', message: 'Path'}),
    costHeader(estimate.region.currency),
    ...percentiles.map(latencyHeader),
    ...pinned.flatMap(pinHeaders),
    ...origin.map(({label}) => label),
  ];
  const rows = cheapestFirst(estimate.costs).map((cost): readonly CsvCell[] => [
    cost.id,
    pathName(cost.id),
    costCell(cost, estimate, format),
    ...percentiles.map((percentile) => latencyOf(cost.id, percentile, estimate)),
    ...pinned.flatMap((one) => pinCells(cost.id, one, exported)),
    ...origin.map(({text}) => text),
  ]);
  return csvFile([header, ...rows]);
}

function pinText(path: PathId, {estimate}: Pinned, {estimate: current, format}: Exported): string {
  const {currency} = estimate.region;
  const cost = costText(estimate.costOf(path), estimate, format);
  const difference = differenceText(costDifference(path, current, estimate), currency, format);
  return difference === ''
    ? cost
    : translate(
        {id: 'export.costAndDifference', message: '{cost} ({difference})'},
        {cost, difference},
      );
}

/** The twelve paths as a Markdown table, sorted like the bars, with what is needed to check it below. */
export function costMarkdown(exported: Exported): string {
  const {estimate, pinned, format} = exported;
  const table = markdownTable({
    header: [
      translate({id: 'latencyCost.path', message: 'Path'}),
      costHeader(estimate.region.currency),
      ...percentiles.map(latencyHeader),
      ...pinned.map(({letter, estimate: {region}}) => ofPin(letter, costHeader(region.currency))),
    ],
    rows: cheapestFirst(estimate.costs).map((cost) => [
      pathName(cost.id),
      costText(cost, estimate, format),
      ...percentiles.map((percentile) =>
        format.ms(estimate.latencyOf(cost.id, percentile).total.typical),
      ),
      ...pinned.map((one) => pinText(cost.id, one, exported)),
    ]),
  });
  const origin = provenance(exported).map(({label, text}) => {
    const value = text === exported.link ? `<${text}>` : text;
    return `- ${translate({id: 'scenarioWords.field', message: '{label}: {value}'}, {label, value})}`;
  });
  return `${table}\n\n${origin.join('\n')}\n`;
}

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
