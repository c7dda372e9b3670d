import type {Fault} from '@site/src/readers/measurement/fault';
import {billCases} from './billCases';
import {costExplorerCases} from './costExplorerCases';
import type {MeasurementCase} from './measurementCase';
import {metricCases} from './metricCases';

export type {MeasurementCase, Seen} from './measurementCase';

/** A text that is refused. */
export interface RefusedCase {
  readonly title: string;
  readonly text: string;
  readonly fault: Fault;
}

/** A case of each kind that was found in the field, in words of our own: what must come of it wherever it is pasted. */
export const measurementCases: readonly MeasurementCase[] = [
  ...billCases,
  ...costExplorerCases,
  ...metricCases,
];

/** Texts of which no figure follows. */
export const refusedCases: readonly RefusedCase[] = [
  {
    title: 'a row of a cost table without its headings',
    text: '100944\t2026-03-20\tUSD\t0.0\t0.0\t0.0044\t111122223333\tAmazonEC2\tUSE2-DataTransfer-Regional-Bytes\ti-0a1b2c3d4e5f60711',
    fault: {reason: 'several-numbers'},
  },
  {
    title: 'flows of Hubble as a metric',
    text: 'hubble_flows_processed_total{destination="shop/orders",verdict="FORWARDED"} 42',
    fault: {reason: 'not-bytes', about: 'hubble_flows_processed_total'},
  },
];
