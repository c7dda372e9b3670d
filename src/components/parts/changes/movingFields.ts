import {numberBounds, numberFields} from '@site/src/data/scenarioFields';
import type {NumberField, PathId} from '@site/src/data/types';
import {sensitivity} from '@site/src/model/sensitivity';
import type {CostInput} from '@site/src/model/types';

const wholeRanges = numberFields.map((field) => ({
  field,
  low: numberBounds[field].min,
  high: numberBounds[field].max,
}));

/**
 * The inputs that move a path's cost from where the reader stands; undefined where its cost is not known.
 *
 * @example movingFields('alb-ip', input)?.has('azCount') // false
 */
export function movingFields(path: PathId, input: CostInput): ReadonlySet<NumberField> | undefined {
  const swings = sensitivity({path, input, ranges: wholeRanges});
  return swings && new Set(swings.map(({field}) => field));
}
