import type {ModelConstants, PathId, PriceId, Rates, Scenario} from '../data/types';

/** Everything a cost depends on. Prices and figures arrive here; the model knows none by itself. */
export interface CostInput {
  readonly scenario: Scenario;
  /** Money per unit in the Region's currency; an unknown price is absent. */
  readonly rates: Rates;
  readonly constants: ModelConstants;
}

export const lineItemIds = [
  'inter-az-transfer',
  'alb-hours',
  'alb-lcu',
  'nlb-hours',
  'nlb-nlcu',
  'apiserver-nlb-hours',
  'hosted-zone',
  'lattice-service-hours',
  'lattice-data',
  'lattice-requests',
  'proxy-cpu',
  'proxy-memory',
] as const;
export type LineItemId = (typeof lineItemIds)[number];

export type LineItemUnit =
  | 'GB'
  | 'hour'
  | 'LCU-hour'
  | 'NLCU-hour'
  | 'million requests'
  | 'month'
  | 'vCPU-hour'
  | 'GiB-hour';

/** One line of a bill: quantity × unit price = cost, per month. */
export interface LineItem {
  readonly id: LineItemId;
  readonly quantity: number;
  readonly unit: LineItemUnit;
  /** The price the unit price comes from. */
  readonly priceId: PriceId;
  /** Money per unit; absent where the price is not known. */
  readonly unitPrice?: number;
  /** Money per month; absent where the price is not known. */
  readonly cost?: number;
}

/** What a path costs per month, with its lines. */
export interface PathCost {
  readonly id: PathId;
  readonly lineItems: readonly LineItem[];
  /** Sum of the lines, unrounded; absent where any price is not known. */
  readonly monthlyCost?: number;
  /** Prices that are missing; empty where the cost is known. */
  readonly unknown: readonly PriceId[];
}
