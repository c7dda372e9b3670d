import type {PriceId} from '../../data/types';
import type {LineItem, LineItemId, LineItemUnit} from '../types';

interface ItemInput {
  readonly id: LineItemId;
  readonly quantity: number;
  readonly unit: LineItemUnit;
  readonly priceId: PriceId;
  /** Money per unit, or undefined where the price is not known. */
  readonly unitPrice: number | undefined;
}

/** A line whose cost is quantity × unit price, or a line without a cost where the price is unknown. */
export function lineItem({id, quantity, unit, priceId, unitPrice}: ItemInput): LineItem {
  return unitPrice === undefined
    ? {id, quantity, unit, priceId}
    : {id, quantity, unit, priceId, unitPrice, cost: quantity * unitPrice};
}
