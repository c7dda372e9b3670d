import type {LineItemId, PriceId} from '../../data/types';
import type {Charge, Factors, LineItem, LineItemUnit} from '../types';

const MILLION = 1e6;

interface ItemInput {
  readonly id: LineItemId;
  readonly unit: LineItemUnit;
  readonly factors: Factors;
  readonly priceId: PriceId;
  /** Money per unit, or undefined where the price is not known. */
  readonly unitPrice: number | undefined;
}

/**
 * The quantity that factors make.
 *
 * @returns GB, hours, capacity-unit hours, vCPU-hours, GiB-hours, months, or millions of paid requests.
 * @example quantityOf({kind: 'hours', count: 2, hours: 730}) // 1460
 */
export function quantityOf(factors: Factors): number {
  switch (factors.kind) {
    case 'transfer':
      return factors.gb * factors.crossings;
    case 'hours':
      return factors.count * factors.hours;
    case 'zone-hours':
      return factors.count * factors.zones * factors.hours;
    case 'capacity':
      return factors.units * factors.hours;
    case 'data':
      return factors.gb;
    case 'requests':
      return Math.max(0, factors.requests - factors.free) / MILLION;
    case 'compute':
      return factors.amount * factors.hours;
    case 'hosted-zones':
      return factors.count;
  }
}

/**
 * A line whose cost is quantity × unit price, or a line without a cost where the price is unknown.
 *
 * Rest and spread would copy key by key, which made a full estimate twenty times slower (`npm run bench -- --parts model`).
 */
export function lineItem({id, unit, factors, priceId, unitPrice}: ItemInput): LineItem {
  const quantity = quantityOf(factors);
  return unitPrice === undefined
    ? {id, unit, factors, priceId, quantity}
    : {id, unit, factors, priceId, quantity, unitPrice, cost: quantity * unitPrice};
}

/** A charge that grows with traffic in one straight line, or does not depend on it. */
export function straight(items: Charge['items']): Charge {
  return {items, bends: () => []};
}
