import type {PriceId} from '../types';
import agedPricesJson from './agedPrices.json';
import type {AgedSummary, RegionId} from './index';

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
 * Prices of a Region that are known to be old, with the day of the last search for newer ones. The price list of each
 * Region carries this summary, so that a browser need not load the whole list.
 *
 * @returns nothing where no price is known to be old.
 */
export function agedSummary(aged: readonly AgedPrices[], region: string): AgedSummary | undefined {
  const here = aged.flatMap(({prices, lookedOn}) =>
    (prices[region as RegionId] ?? []).map(() => lookedOn),
  );
  const [lookedOn] = here.toSorted();
  return lookedOn === undefined ? undefined : {count: here.length, lookedOn};
}
