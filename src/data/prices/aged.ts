import type {PriceId} from '../types';
import agedPricesJson from './agedPrices.json';
import type {RegionId} from './index';

/** After this many days a price counts as old: someone must look whether it still holds. */
export const priceAgeLimitDays = 180;

/** Prices that are known to be old or undated, because a search found nothing newer. */
export interface AgedPrices {
  readonly reason: string;
  /** Day of the search, ISO 8601. It excuses an old price for as long as a fresh date would. */
  readonly lookedOn: string;
  readonly prices: {readonly [Id in RegionId]?: readonly PriceId[]};
}

/** All prices known to be old. `npm run prices:refresh` takes out what it has read anew. */
export const agedPrices = agedPricesJson as unknown as readonly AgedPrices[];

/**
 * Prices of a Region that are known to be old, with the day of the last search for newer ones.
 *
 * @returns nothing where no price is known to be old.
 * @example agedPricesOf('us-east-2') // {count: 3, lookedOn: '2026-11-21'}
 */
export function agedPricesOf(region: string): {count: number; lookedOn: string} | undefined {
  const here = agedPrices.flatMap(({prices, lookedOn}) =>
    (prices[region as RegionId] ?? []).map(() => lookedOn),
  );
  const [lookedOn] = here.toSorted();
  return lookedOn === undefined ? undefined : {count: here.length, lookedOn};
}
