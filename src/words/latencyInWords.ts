import {translate} from '@docusaurus/Translate';
import type {LatencyRange} from '@site/src/data/types';
import type {Format} from './format/createFormat';

/** Said of a latency that nobody has published. */
export function unknownLatency(): string {
  return translate({id: 'lineItems.unknown', message: 'unknown'});
}

/**
 * The typical value in milliseconds, or that it is not known: never zero.
 *
 * @example typicalInWords(undefined, createFormat('en')) // 'unknown'
 */
export function typicalInWords(range: LatencyRange | undefined, format: Format): string {
  return range === undefined ? unknownLatency() : format.ms(range.typical);
}
