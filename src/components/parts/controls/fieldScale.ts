import {numberBounds} from '@site/src/data/scenarioFields';
import type {NumberField} from '@site/src/data/types';
import {memoize} from '@site/src/model/memoize';
import {roundStops} from '../../ui/RangeField/stops';
import type {RangeScale} from '../../ui/RangeField';

/** Decades of round numbers; traffic and sizes count 1,024 to the next unit. */
const DECADES = [1, 10, 100, 1000, 10000];
const BYTE_DECADES = [10, 100, 1024, 10240, 102400, 1048576];

/** Below this the bill is pocket money; the exact field still goes down to nothing. */
const LOWEST_TRAFFIC_STOP_GB = 10;

const special: Partial<
  Record<NumberField, {readonly min?: number; readonly bases: readonly number[]}>
> = {
  trafficGb: {min: LOWEST_TRAFFIC_STOP_GB, bases: BYTE_DECADES},
  requestKb: {bases: [0.1, 1, 10, 100, 1024]},
};

function createScale(field: NumberField): RangeScale {
  const {min, max, whole, scale, step} = numberBounds[field];
  if (scale === 'linear') return {kind: 'linear', step};
  const bases = special[field]?.bases ?? DECADES;
  return {kind: 'stops', stops: roundStops({min: special[field]?.min ?? min, max, bases, whole})};
}

/** How a field's slider walks: in steps, or over round numbers where it spans decades. */
export const fieldScale = memoize(createScale, new Map<NumberField, RangeScale>());
