import type {PathCost} from './types';

/** Whether to leave one path for another, going by money alone. */
export type Verdict =
  | {readonly kind: 'worth'; readonly saving: number}
  | {readonly kind: 'not-worth'; readonly saving: number}
  | {readonly kind: 'costs-more'; readonly extra: number}
  | {readonly kind: 'unknown'};

/**
 * Judges a change from one path to another against what it must save to be worth making.
 *
 * @param worthwhile least saving per month that is worth a change; a saving equal to it is.
 * @returns `unknown` where either cost is not known; a change that saves nothing is never worth making.
 * @example changeVerdict({from: clusterip, to: sameZone, worthwhile: 50}) // {kind: 'worth', saving: 126.29…}
 */
export function changeVerdict({
  from,
  to,
  worthwhile,
}: {
  readonly from: PathCost;
  readonly to: PathCost;
  readonly worthwhile: number;
}): Verdict {
  if (from.monthlyCost === undefined || to.monthlyCost === undefined) return {kind: 'unknown'};
  const saving = from.monthlyCost - to.monthlyCost;
  if (saving < 0) return {kind: 'costs-more', extra: -saving};
  return saving > 0 && saving >= worthwhile ? {kind: 'worth', saving} : {kind: 'not-worth', saving};
}
