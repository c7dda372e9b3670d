import {locality, type Locality, type LocalityInput} from '../locality';
import type {Traffic} from '../traffic';
import type {ZoneNumbers} from '../types';
import {addTo, sum} from '../zoneNumbers';
import {placed} from './place';

/**
 * before: all is well. shifted: the zone's endpoints are out of the EndpointSlices, its nodes are cordoned and run on.
 * scaled: as many pods were added in the zones that are left.
 */
export type ZoneShiftStep = 'before' | 'shifted' | 'scaled';

export interface ZoneShiftState extends Locality {
  readonly step: ZoneShiftStep;
  readonly input: LocalityInput;
  /**
   * By how much the requests of a zone's pods have grown since before, for the zone where that is most: 0.5 is half as much
   * again. Infinity where a zone had none before.
   */
  readonly growth: number;
}

/** Share of all requests that the pods of each zone answer. */
function servedByZone({flows}: Traffic): ZoneNumbers {
  const served = new Map<string, number>();
  for (const {to, share} of flows) if (to !== null) addTo(served, to, share);
  return served;
}

function growthSince(before: ZoneNumbers, now: ZoneNumbers): number {
  const grown = [...now].map(([zone, share]) => share / (before.get(zone) ?? 0) - 1);
  return Math.max(0, ...grown.filter((growth) => !Number.isNaN(growth)));
}

/**
 * What a zonal shift of Amazon Application Recovery Controller does to a Service of an EKS cluster, step by step. AWS
 * describes what it does to nodes and endpoints: cordoned, and removed from the EndpointSlices
 * (https://docs.aws.amazon.com/eks/latest/userguide/zone-shift.html). The rest is derived: cordoned nodes stay Ready, so
 * the hint controller goes on counting their CPU, and the callers on them go on calling.
 *
 * @param away name of the zone that traffic is shifted away from.
 * @returns three states, in the order of time.
 * @example shiftZone(sixOverThree, 'c').map(({hints}) => hints.kind) // ['set', 'refused', 'set'] under topology-mode: Auto
 */
export function shiftZone(input: LocalityInput, away: string): readonly ZoneShiftState[] {
  const endpoints = input.endpoints.filter(({zone}) => zone !== away);
  const pods = sum(input.endpoints.filter(({zone}) => zone === away).map(({count}) => count));
  const left = input.nodes.filter((node) => node.ready && node.zone && node.zone !== away);
  const shifted = {...input, endpoints};
  const scaled = {...input, endpoints: placed(endpoints, left, pods)};
  const before = servedByZone(locality(input).traffic);
  const state = (step: ZoneShiftStep, now: LocalityInput): ZoneShiftState => {
    const outcome = locality(now);
    const growth = growthSince(before, servedByZone(outcome.traffic));
    return {...outcome, step, input: now, growth};
  };
  return [state('before', input), state('shifted', shifted), state('scaled', scaled)];
}
