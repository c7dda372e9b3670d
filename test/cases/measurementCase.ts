import type {MeasurementSourceId} from '@site/src/data/measurement/headings';
import type {NoteId} from '@site/src/readers/measurement/reading';
import type {LeftOutReason} from '@site/src/readers/measurement/rowKind';
import type {Expected} from '../readMeasurement';

/** What a reader of the page sees. Amounts are written alike in both languages. */
export interface Seen {
  readonly source: MeasurementSourceId | undefined;
  readonly column: string | undefined;
  readonly unit: string;
  readonly left: readonly LeftOutReason[];
  /** Hours of the period as they are printed; absent: the text does not say. */
  readonly hours?: string;
  readonly ends: 'both' | 'one' | 'nothing says';
  /** The amount that was read, and what crossed in a month of 730 hours; absent: the page asks for the ends. */
  readonly read?: string;
  readonly crossed?: string;
}

/** A measurement as people have it, what must come of it, and what the page says. */
export interface MeasurementCase {
  readonly title: string;
  readonly text: string;
  /** Days that its owner says it covers. */
  readonly days?: number;
  readonly found: Expected;
  readonly notes: readonly NoteId[];
  readonly seen: Seen;
}
