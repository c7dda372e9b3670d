import type {MeasurementSourceId} from '@site/src/data/measurement/headings';
import type {RegionId} from '@site/src/data/prices';

/** Units that a number without one can be given. */
export const givenUnits = ['bytes', 'KB', 'MB', 'GB', 'TB', 'bytes/s', 'money'] as const;
export type GivenUnit = (typeof givenUnits)[number];

/** What the reader says about a measurement; what is absent is read off the text. */
export interface Choices {
  readonly source?: MeasurementSourceId | undefined;
  /** Heading of the column whose numbers count. */
  readonly column?: string | undefined;
  readonly unit?: GivenUnit | undefined;
  /** At how many ends the source counts a byte. */
  readonly ends?: 1 | 2 | undefined;
  /** Hours that the numbers cover; `month` for one month as it is. */
  readonly hours?: number | 'month' | undefined;
  readonly region?: RegionId | undefined;
  /** Region of costs whose text names none. */
  readonly elseRegion?: RegionId | undefined;
}
