import type {FaultReason} from '@site/src/readers/measurement/fault';
import type {Expected} from '../readMeasurement';

/** A measurement in words that its reader had not met, with what must come of it. */
export interface KindCase {
  readonly title: string;
  readonly text: string;
  readonly found: Expected | {readonly reason: FaultReason; readonly about?: string};
}
