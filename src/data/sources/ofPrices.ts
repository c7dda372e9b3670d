import type {Source} from '../types';
import {priceSources} from './prices';
import {regionPriceSources} from './regionPrices';

/**
 * The sources of prices alone. What moves in a chapter names these and no others, so that a browser need
 * not load the titles of every source of the guide.
 */
export const sourcesOfPrices = {...priceSources, ...regionPriceSources} as const;

const byId = new Map<string, Source>(Object.entries<Source>(sourcesOfPrices));

/**
 * The source of a price, by its id.
 *
 * @throws RangeError when no source of prices has the id.
 * @example priceSourceById('elbPricingPage').publisher // 'AWS'
 */
export function priceSourceById(id: string): Source {
  const source = byId.get(id);
  if (source === undefined) throw new RangeError(`No source of prices has the id "${id}"`);
  return source;
}
