import type {Source} from '../types';
import regionPricesJson from './regionPrices.json';

/**
 * Where the prices in `prices/regions.json` were read and nothing else was. `npm run prices:refresh`
 * adds the files of AWS's price list that it read, and takes out what no price names any more.
 */
export const regionPriceSources = regionPricesJson as unknown as Readonly<Record<string, Source>>;
