import {allocate, minimumOf} from '../allocation';
import type {ZoneRatios} from '../types';

/** Replica counts, all ready, and whether the annotation sets hints for them. Where the pods stand does not matter. */
export interface ReplicaAnswer {
  /** The fewest for which hints are set at all. */
  readonly fewest: number;
  /** The fewest from which on hints are set for every count. */
  readonly certain: number;
  /** Counts from 1 that are refused, ascending; the last is one below `certain`. */
  readonly refused: readonly number[];
}

function from1To(last: number): readonly number[] {
  return Array.from({length: last}, (_, index) => index + 1);
}

/** Whether exactly `count` of the parts, each as often as you like, sum to `total`. */
function canSumTo(total: number, count: number, parts: readonly number[]): boolean {
  let sums = new Set([0]);
  for (let chosen = 0; chosen < count; chosen += 1) {
    sums = new Set([...sums].flatMap((sum) => parts.map((part) => sum + part)));
    sums = new Set([...sums].filter((sum) => sum <= total));
  }
  return sums.has(total);
}

/**
 * Whether some CPU shares are refused at 6 × zones − 6 replicas, the last count where that is possible. The minima are
 * too many by one only if five sixths of every zone's share are a whole number that floating point lifts.
 */
function isRefusedAtTheBound(zones: number): boolean {
  const replicas = 6 * (zones - 1);
  const total = 5 * (zones - 1);
  const lifted = from1To(total).filter((part) => minimumOf((part / total) * replicas) > part);
  return canSumTo(total, zones, lifted);
}

/**
 * The fewest replicas from which on the annotation sets hints, whatever share of the CPU each zone has.
 *
 * Each minimum is at most the whole part of five sixths of the zone's share, plus one. So the minima are at most
 * floor(5N/6) + zones, which is no more than N from 6 × zones − 5 on. At 6 × zones − 7 some shares are refused.
 *
 * @param zones 2 or more.
 * @example certainWhateverTheShares(3) // 13
 */
export function certainWhateverTheShares(zones: number): number {
  return isRefusedAtTheBound(zones) ? 6 * zones - 5 : 6 * zones - 6;
}

/**
 * How many replicas the annotation needs, given what the zones have of the cluster's CPU.
 *
 * @returns undefined where no number of replicas helps: the shares are not known.
 * @example replicasFor(zoneRatios(threeEqualZones)) // {fewest: 3, certain: 12, refused: [1, 2, 4, 5, 8, 11]}
 */
export function replicasFor(zones: ZoneRatios): ReplicaAnswer | undefined {
  if (!zones.ok) return undefined;
  const counts = from1To(6 * zones.ratios.size - 5);
  const isSet = (replicas: number) => allocate(zones, replicas).ok;
  const refused = counts.filter((replicas) => !isSet(replicas));
  return {
    fewest: counts.find(isSet) ?? counts.length,
    certain: (refused.at(-1) ?? 0) + 1,
    refused,
  };
}
