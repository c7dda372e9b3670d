import {scaleLinear} from 'd3-scale';

type Domain = readonly [min: number, max: number];

/**
 * Round figures along an axis that may end beyond its data; in the place of recharts' own, which brings a
 * library for decimal numbers: see `table.ts`.
 *
 * @param count - How many are wanted; there may be one more or less.
 * @example getNiceTickValues([0, 438.5], 5) // [0, 100, 200, 300, 400, 500]
 */
export function getNiceTickValues([min, max]: Domain, count = 5): number[] {
  return scaleLinear().domain([min, max]).nice(count).ticks(count);
}

/**
 * Round figures along an axis that ends with its data.
 *
 * @example getTickValuesFixedDomain([0, 438.5], 5) // [0, 100, 200, 300, 400]
 */
export function getTickValuesFixedDomain([min, max]: Domain, count = 5): number[] {
  return scaleLinear().domain([min, max]).ticks(count);
}
