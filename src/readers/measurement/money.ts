import type {MeasurementSourceId} from '@site/src/data/measurement/headings';
import {regionIds, regionPrices, type RegionId} from '@site/src/data/prices';
import type {Currency} from '@site/src/data/types';
import type {Choices} from './choices';
import type {Group} from './digest';
import {Unusable} from './fault';
import type {Money} from './reading';
import type {Unit} from './units';

interface Part {
  readonly group: Group;
  readonly value: number;
  readonly unit: Unit | undefined;
}

/** Region of rows whose usage type has this prefix; us-east-1 has none. */
function regionOfPrefix(prefix: string): RegionId | undefined {
  const written = prefix === '' ? '' : `${prefix.toUpperCase()}-`;
  return regionIds.find((id) => regionPrices(id).usageTypePrefix === written);
}

/**
 * Money as GB that were billed, through the Region's price per GB and end.
 *
 * @throws Unusable where the Region has no price, or another currency.
 */
export function gbForMoney<P extends Part>(
  parts: readonly P[],
  {region, elseRegion}: Choices,
  of: {readonly source?: MeasurementSourceId},
): {readonly gb: ReadonlyMap<P, number>; readonly money: Money} {
  const gb = new Map<P, number>();
  const prices = new Map<string, number>();
  let currency: Currency = 'USD';
  for (const part of parts) {
    const {prefix} = part.group.kind;
    const named = prefix === undefined || prefix === '' ? undefined : regionOfPrefix(prefix);
    if (prefix !== undefined && prefix !== '' && named === undefined && region === undefined) {
      throw new Unusable({reason: 'no-price', about: prefix, ...of});
    }
    const id = named ?? region ?? elseRegion ?? 'us-east-1';
    const list = regionPrices(id);
    const price = list.prices.interAzPerGbEachSide?.value;
    if (price === undefined) throw new Unusable({reason: 'no-price', about: id, ...of});
    const written = part.unit?.kind === 'money' ? part.unit.currency : 'unspecified';
    // A cost without a currency is in that of the Region.
    if (written !== 'unspecified' && written !== list.currency) {
      throw new Unusable({reason: 'currency', about: `${written}, ${id}`, ...of});
    }
    currency = list.currency;
    prices.set(id, price);
    gb.set(part, part.value / price);
  }
  return {
    gb,
    money: {
      amount: parts.reduce((sum, {value}) => sum + value, 0),
      currency,
      prices: [...prices].map(([id, price]) => ({region: id, price})),
    },
  };
}
