import {priceIds, type Currency, type PriceId, type Rates, type SourcedNumber} from '../types';
import regionsJson from './regions.json';

/** One price, in the unit that its id names. */
export interface ListPrice extends Omit<SourcedNumber, 'unit'> {
  readonly value: number;
  /** AWS's number of the product, where the price was read from the price list itself. */
  readonly sku?: string;
}

/** How many prices are known to be old, and on which day newer ones were last looked for. */
export interface AgedSummary {
  readonly count: number;
  /** ISO day; of several searches the earliest. */
  readonly lookedOn: string;
}

/** Prices of one Region. A price that could not be sourced is absent. */
export interface RegionPrices {
  readonly name: {readonly en: string; readonly 'zh-Hans': string};
  readonly currency: Currency;
  /** Prefix of the Region's usage types in bills; empty in us-east-1. */
  readonly usageTypePrefix: string;
  /** Whether VPC Lattice exists in the Region at all. */
  readonly latticeOffered: boolean;
  /** What `agedPrices.json` says of the Region, in short; absent where it says nothing. */
  readonly aged?: AgedSummary;
  readonly prices: {readonly [Id in PriceId]?: ListPrice};
}

export type RegionId = keyof typeof regionsJson;

/** Price lists of all Regions, in the order in which a reader chooses among them. */
export const regions = regionsJson as unknown as Readonly<Record<RegionId, RegionPrices>>;

export const regionIds = Object.keys(regions) as readonly RegionId[];

/** Whether a text names a Region whose prices are in the data. */
export function isRegionId(id: string): id is RegionId {
  return Object.hasOwn(regions, id);
}

/**
 * Prices of a Region.
 *
 * @throws RangeError when the Region is not in the data.
 * @example regionPrices('us-east-1').prices.albHour?.value // 0.0225
 */
export function regionPrices(id: string): RegionPrices {
  if (!isRegionId(id)) throw new RangeError(`No prices are known for the Region "${id}"`);
  return regions[id];
}

/**
 * Bare price numbers of a Region, as the model takes them.
 *
 * @returns money per unit in the Region's currency; unknown prices are absent.
 * @throws RangeError when the Region is not in the data.
 * @example ratesOf('us-east-1').albHour // 0.0225
 */
export function ratesOf(id: string): {[Id in PriceId]?: number} {
  const known = Object.entries(regionPrices(id).prices) as [PriceId, {value: number}][];
  return Object.fromEntries(known.map(([priceId, price]) => [priceId, price.value]));
}

const latticePrices: ReadonlySet<PriceId> = new Set([
  'latticeServiceHour',
  'latticePerGb',
  'latticePerMillionRequests',
]);

/**
 * The prices of what exists in a Region, known or not.
 *
 * @example pricesIn(regionPrices('cn-north-1')).includes('latticePerGb') // false
 */
export function pricesIn({latticeOffered}: RegionPrices): readonly PriceId[] {
  return priceIds.filter((price) => latticeOffered || !latticePrices.has(price));
}

/**
 * What counts in a Region: its list prices, with the reader's own in their place.
 *
 * @param own also of prices that the list lacks; but what does not exist in the Region has no price there.
 * @throws RangeError when the Region is not in the data.
 * @example ratesWith('us-east-1', {albHour: 0.02}).albHour // 0.02
 */
export function ratesWith(id: string, own: Rates): Rates {
  const rates: Rates = {...ratesOf(id), ...own};
  const known = pricesIn(regionPrices(id)).filter((price) => rates[price] !== undefined);
  return Object.fromEntries(known.map((price) => [price, rates[price]]));
}

/** A price and the day for which it was read. */
export interface DatedPrice {
  readonly id: PriceId;
  readonly asOf: string;
}

/**
 * The oldest of a Region's dated prices; of several of one day, the first in the list.
 *
 * @returns undefined where every price is undated.
 * @example oldestPriceOf('us-east-1') // {id: 'interAzPerGbEachSide', asOf: '2026-07-20'}
 */
export function oldestPriceOf(id: string): DatedPrice | undefined {
  const {prices} = regionPrices(id);
  const dated = priceIds.flatMap((price): DatedPrice[] => {
    const asOf = prices[price]?.asOf;
    return asOf === undefined ? [] : [{id: price, asOf}];
  });
  return dated.toSorted((a, b) => (a.asOf < b.asOf ? -1 : Number(a.asOf > b.asOf)))[0];
}

/**
 * The oldest date among a Region's dated prices: the whole list is at least this fresh.
 *
 * @returns an ISO date, or undefined where every price is undated.
 * @example pricesAsOf('us-east-1') // '2026-07-20'
 */
export function pricesAsOf(id: string): string | undefined {
  return oldestPriceOf(id)?.asOf;
}
