import type {PathId, Scenario} from '../data/types';

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

type Legs = (scenario: Scenario) => readonly number[];

const none: Legs = () => [];
const zoneBlind: Legs = (scenario) => [zoneBlindShare(scenario)];
const zoneAware: Legs = (scenario) => [zoneAwareShare(scenario)];
const toNlb: Legs = (scenario) => [toLoadBalancerShare(scenario)];

/** Legs of each path that AWS bills when they cross zones. */
const billedLegs: Readonly<Record<PathId, Legs>> = {
  clusterip: zoneBlind,
  headless: zoneBlind,
  'cilium-clustermesh': zoneBlind,
  'clusterip-same-zone': zoneAware,
  'istio-sidecar': zoneAware,
  'istio-ambient': zoneAware,
  'clusterip-node-local': none,
  'nlb-ip': toNlb,
  'route53-nlb': toNlb,
  // The NodePort's kube-proxy picks any pod, so the packet may cross once more.
  'nlb-instance': (scenario) => [toLoadBalancerShare(scenario), zoneBlindShare(scenario)],
  // Both legs are free inside one VPC: https://aws.amazon.com/ec2/pricing/on-demand/
  'alb-ip': none,
  // The price per GB includes the transfer: https://aws.amazon.com/vpc/lattice/pricing/
  'vpc-lattice': none,
};

/**
 * Whether a path can have billed crossings at all, whatever the scenario.
 *
 * @example hasBilledLegs('alb-ip') // false
 */
export function hasBilledLegs(path: PathId): boolean {
  return billedLegs[path] !== none;
}

/**
 * Billed zone crossings per GB of payload.
 *
 * @returns expected crossings, 0 to 2.
 * @example billedCrossings('clusterip', defaultScenario) // 0.667 over three zones
 */
export function billedCrossings(path: PathId, scenario: Scenario): number {
  return billedLegs[path](scenario).reduce((sum, chance) => sum + chance, 0);
}

/**
 * Chance to cross zones, leg by leg, as time passes: legs that cost nothing still take the trip.
 *
 * @returns one chance (0 to 1) per leg; empty where the path has none or, as for VPC Lattice, none is documented.
 * @example timedLegs('alb-ip', defaultScenario) // [0.667, 0.667]: client to ALB, ALB to pod
 */
export function timedLegs(path: PathId, scenario: Scenario): readonly number[] {
  if (path === 'alb-ip') return [zoneBlindShare(scenario), zoneBlindShare(scenario)];
  return billedLegs[path](scenario);
}
