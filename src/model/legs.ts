import type {Scenario} from '../data/types';

/** Chance to cross zones on each leg of a path, from 0 to 1. */
export type Legs = (scenario: Scenario) => readonly number[];

/**
 * Chance that a choice which knows nothing of zones lands in another zone.
 *
 * @returns (zones − 1) / zones, from 0 to 5/6.
 * @example zoneBlindShare({...defaultScenario, azCount: 3}) // 0.667
 */
export function zoneBlindShare({azCount}: Scenario): number {
  return (azCount - 1) / azCount;
}

function zoneAwareShare(scenario: Scenario): number {
  return Math.min(zoneBlindShare(scenario), 1 - scenario.zoneLocalShare);
}

function toLoadBalancerShare(scenario: Scenario): number {
  return zoneBlindShare(scenario) * (1 - scenario.nlbZonalAffinity);
}

/** No leg that crosses, or none that is documented. */
export const noLegs: Legs = () => [];

/** One leg to an endpoint that is chosen without regard to zones. */
export const zoneBlindLeg: Legs = (scenario) => [zoneBlindShare(scenario)];

/** One leg to an endpoint in the same zone, as far as zone-aware routing keeps it there. */
export const zoneAwareLeg: Legs = (scenario) => [zoneAwareShare(scenario)];

/** The client's leg to an NLB; from there the target is in the NLB's zone. */
export const toNlbLeg: Legs = (scenario) => [toLoadBalancerShare(scenario)];

/** The client's leg to an NLB, and the NodePort's: its kube-proxy picks any pod. */
export const throughNodePortLegs: Legs = (scenario) => [
  toLoadBalancerShare(scenario),
  zoneBlindShare(scenario),
];

/** Client to ALB and ALB to pod: neither knows zones. */
export const throughAlbLegs: Legs = (scenario) => [
  zoneBlindShare(scenario),
  zoneBlindShare(scenario),
];
