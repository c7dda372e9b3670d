import type {LineItemId, ModelConstants, PathId, PriceId, Rates, Scenario} from '../data/types';

/** Everything a cost depends on. Prices and figures arrive here; the model knows none by itself. */
export interface CostInput {
  readonly scenario: Scenario;
  /** Money per unit in the Region's currency; an unknown price is absent. */
  readonly rates: Rates;
  readonly constants: ModelConstants;
}

/** What an LCU or NLCU is the maximum of. */
export type CapacityDimension =
  'newConnections' | 'activeConnections' | 'processedBytes' | 'ruleEvaluations';

export type LineItemUnit =
  | 'GB'
  | 'hour'
  | 'LCU-hour'
  | 'NLCU-hour'
  | 'million requests'
  | 'month'
  | 'vCPU-hour'
  | 'GiB-hour';

/**
 * What a line's quantity is made of, as the formula multiplies it: {@link quantityOf} works the quantity out of nothing
 * else, so a sentence that prints the factors says what was calculated.
 */
export type Factors =
  | {
      readonly kind: 'transfer';
      /** GB per month, payload. */
      readonly gb: number;
      /** Billed crossings per GB. */
      readonly crossings: number;
      /** Ends at which each crossing is billed, and money per GB at one of them. */
      readonly ends: 1 | 2;
      readonly priceAtEachEnd: number | undefined;
    }
  | {
      readonly kind: 'hours';
      /** Things that are charged by the hour. */
      readonly count: number;
      readonly hours: number;
    }
  | {
      readonly kind: 'zone-hours';
      /** Things that are charged by the hour in each of so many zones. */
      readonly count: number;
      readonly zones: number;
      readonly hours: number;
    }
  | {
      readonly kind: 'capacity';
      /** LCU or NLCU on average. */
      readonly units: number;
      readonly hours: number;
      /** The dimension that needs most of them. */
      readonly deciding: CapacityDimension;
    }
  | {
      readonly kind: 'data';
      /** GB per month, each processed once; transfer between zones is not charged on top. */
      readonly gb: number;
    }
  | {
      readonly kind: 'requests';
      /** Requests per month, and how many of them are free. */
      readonly requests: number;
      readonly free: number;
    }
  | {
      readonly kind: 'compute';
      /** vCPU or GiB on average. */
      readonly amount: number;
      readonly resource: 'cpu' | 'memory';
      readonly hours: number;
      /** Money per hour of the m6i.large that the price is a share of. */
      readonly instanceHour: number | undefined;
    }
  | {
      readonly kind: 'hosted-zones';
      readonly count: number;
    };

/** One line of a bill: quantity × unit price = cost, per month. */
export interface LineItem {
  readonly id: LineItemId;
  /** The factors multiplied, in the unit. */
  readonly quantity: number;
  readonly unit: LineItemUnit;
  readonly factors: Factors;
  /** The price the unit price comes from. */
  readonly priceId: PriceId;
  /** Money per unit; absent where the price is not known. */
  readonly unitPrice?: number;
  /** Money per month; absent where the price is not known. */
  readonly cost?: number;
}

/** What a path is charged for. */
export interface Charge {
  readonly items: (input: CostInput) => readonly LineItem[];
  /** Traffic volumes (GB per month) at which the charge changes its slope; between them it is a straight line. */
  readonly bends: (input: CostInput) => readonly number[];
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
