import type {PathId, Scenario} from '../data/types';
import {pathModels} from './pathModels';

/**
 * Billed zone crossings per GB of payload.
 *
 * @returns expected crossings, 0 to 2.
 * @example billedCrossings('clusterip', defaultScenario) // 0.667 over three zones
 */
export function billedCrossings(path: PathId, scenario: Scenario): number {
  const legs = pathModels[path].billedLegs?.(scenario) ?? [];
  return legs.reduce((sum, chance) => sum + chance, 0);
}

/**
 * Chance to cross zones, leg by leg, as time passes: legs that cost nothing still take the trip.
 *
 * @returns one chance (0 to 1) per leg; empty where the path has none or, as for VPC Lattice, none is documented.
 * @example timedLegs('alb-ip', defaultScenario) // [0.667, 0.667]: client to ALB, ALB to pod
 */
export function timedLegs(path: PathId, scenario: Scenario): readonly number[] {
  return pathModels[path].timedLegs(scenario);
}
