import type {PathCost} from './types';

/**
 * What a path costs at least, where some of its prices are not known: the sum of the lines that have one.
 *
 * @returns money per month in the Region's currency; the whole cost where every price is known, 0 where none is.
 * @example costFloor(pathCost('nlb-ip', {...input, rates: {interAzPerGbEachSide: 0.01}})) // 136.53…, the transfer alone
 */
export function costFloor({lineItems}: PathCost): number {
  return lineItems.reduce((sum, {cost = 0}) => sum + cost, 0);
}
