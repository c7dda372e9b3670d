import type {MeasurementSourceId} from '@site/src/data/measurement/headings';

/** Why a text cannot be used. */
export const faultReasons = [
  'empty',
  'empty-result',
  'no-number',
  'several-numbers',
  'which-column',
  'no-unit',
  'ambiguous-number',
  'broken-json',
  'markup',
  'prometheus-error',
  'counter',
  'not-bytes',
  'flows-not-bytes',
  'per-second',
  'share',
  'all-traffic',
  'crossing-only',
  'not-transfer',
  'costs-without-type',
  'currency',
  'no-price',
  'no-zones',
  'too-many-addresses',
  'several-forms',
  'too-long',
  'no-services',
  'out-of-range',
] as const;
export type FaultReason = (typeof faultReasons)[number];

/** Why a text cannot be used, and what was recognised before that. */
export interface Fault {
  readonly reason: FaultReason;
  readonly source?: MeasurementSourceId;
  /** The heading, metric, number or unit that it is about, as it was written. */
  readonly about?: string;
  /** Columns that hold numbers, to choose from. */
  readonly columns?: readonly string[];
}

/** Stops the reading of a text that cannot be used. */
export class Unusable extends Error {
  override readonly name = 'Unusable';

  constructor(readonly fault: Fault) {
    super(fault.reason);
  }
}
