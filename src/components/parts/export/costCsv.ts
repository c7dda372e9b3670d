import {translate} from '@docusaurus/Translate';
import type {PathId, Percentile} from '@site/src/data/types';
import {cheapestFirst} from '@site/src/model/ranking';
import type {PathCost} from '@site/src/model/types';
import type {Estimate} from '../estimate/estimateOf';
import {unknownReason} from '../explain/costText';
import {roundedTo, type Format} from '@site/src/words/format/createFormat';
import {pathName} from '../paths/looks';
import {unknownLatency} from '@site/src/words/latencyInWords';
import {costDifference} from '../pins/compare';
import type {Pinned} from '../pins/usePinned';
import {basisOf, costHeader, latencyHeader, ofPin, pathHeader, percentiles} from './columns';
import {csvFile, type CsvCell} from '@site/src/words/files/csv';
import {provenance, type Exported} from './provenance';

/** Money and milliseconds as the page shows them. */
const DECIMALS = 2;

/** Money to the cent; in words where it is not known. */
function costCell(cost: PathCost, estimate: Estimate, format: Format): CsvCell {
  return cost.monthlyCost === undefined
    ? unknownReason(cost, estimate, format)
    : roundedTo(cost.monthlyCost, DECIMALS);
}

function latencyCell(path: PathId, percentile: Percentile, estimate: Estimate): CsvCell {
  const {total} = estimate.latencyOf(path, percentile);
  return total === undefined ? unknownLatency() : roundedTo(total.typical, DECIMALS);
}

function latencyHeaders(percentile: Percentile): readonly string[] {
  return [
    latencyHeader(percentile),
    translate({id: 'export.basis', message: 'Basis of {percentile}'}, {percentile}),
  ];
}

/** Below zero where the pinned scenario costs less; empty where the two cannot be compared. */
function differenceCell(path: PathId, current: Estimate, pin: Estimate): CsvCell {
  const difference = costDifference(path, current, pin);
  switch (difference.kind) {
    case 'less':
      return -roundedTo(difference.amount, DECIMALS);
    case 'more':
      return roundedTo(difference.amount, DECIMALS);
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
    latencyCell(path, 'p50', estimate),
  ];
}

/**
 * All paths as a CSV file, sorted like the bars. Each row repeats scenario, prices and link, so that a row that is
 * copied elsewhere can still be checked.
 */
export function costCsv(exported: Exported): string {
  const {estimate, pinned, format} = exported;
  const origin = provenance(exported);
  const header = [
    translate({id: 'export.id', message: 'Path id'}),
    pathHeader(),
    costHeader(estimate.region.currency),
    ...percentiles.flatMap(latencyHeaders),
    ...pinned.flatMap(pinHeaders),
    ...origin.map(({label}) => label),
  ];
  const rows = cheapestFirst(estimate.costs).map((cost): readonly CsvCell[] => [
    cost.id,
    pathName(cost.id),
    costCell(cost, estimate, format),
    ...percentiles.flatMap((percentile) => [
      latencyCell(cost.id, percentile, estimate),
      basisOf(cost.id, percentile, estimate),
    ]),
    ...pinned.flatMap((one) => pinCells(cost.id, one, exported)),
    ...origin.map(({text}) => text),
  ]);
  return csvFile([header, ...rows]);
}
