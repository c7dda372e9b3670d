import {translate} from '@docusaurus/Translate';
import type {Currency, PathId, Percentile} from '@site/src/data/types';
import type {Estimate} from '../estimate/estimateOf';
import {basisName} from '@site/src/words/labels/basis';

export const percentiles: readonly Percentile[] = ['p50', 'p99'];

export function pathHeader(): string {
  return translate({id: 'latencyCost.path', message: 'Path'});
}

export function costHeader(currency: Currency): string {
  return translate({id: 'export.cost', message: 'Cost per month, {currency}'}, {currency});
}

export function latencyHeader(percentile: Percentile): string {
  return translate({id: 'export.latency', message: 'Added latency {percentile}, ms'}, {percentile});
}

/** A column that belongs to a pinned scenario. */
export function ofPin(letter: string, what: string): string {
  return translate({id: 'export.ofPin', message: '{letter}: {what}'}, {letter, what});
}

/** How the path's own part is known: most are estimates, and no table may hide that. */
export function basisOf(path: PathId, percentile: Percentile, estimate: Estimate): string {
  const {figureId} = estimate.latencyOf(path, percentile);
  return basisName(estimate.figures[figureId].basis[percentile]);
}
