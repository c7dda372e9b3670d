import {clientShares} from '../clients';
import {hintedEndpoints, locality, observe, type Locality, type LocalityInput} from '../locality';
import {routingOf} from '../precedence';
import type {ZoneNumbers} from '../types';
import {sum} from '../zoneNumbers';
import {placed} from './place';

export const zoneLossSteps = ['before', 'unnoticed', 'without-zone', 'replaced'] as const;

/**
 * before: all is well. unnoticed: the zone is gone, nodes and hints say otherwise. without-zone: its nodes are not ready and its
 * endpoints gone. replaced: the lost pods run in the zones that are left.
 */
export type ZoneLossStep = (typeof zoneLossSteps)[number];

export interface ZoneLossState extends Locality {
  readonly step: ZoneLossStep;
  readonly input: LocalityInput;
  /** Share of the remaining clients' requests that go to endpoints in the lost zone and fail. */
  readonly failingShare: number;
}

/** Clients of the lost zone are lost with it; the others are all there is. */
function withoutClients({nodes, clientShareByZone}: LocalityInput, lost: string): ZoneNumbers {
  const shares = clientShares(nodes, clientShareByZone);
  return new Map([...shares].filter(([zone]) => zone !== lost));
}

function unnoticed(input: LocalityInput, lost: string): ZoneLossState {
  const remaining = {...input, clientShareByZone: withoutClients(input, lost)};
  const {internalTrafficPolicy} = routingOf(input.mode);
  const {nodes, clientShareByZone, unknownClientShare} = remaining;
  const seen = observe({
    nodes,
    clientShareByZone,
    unknownClientShare,
    internalTrafficPolicy,
    ...hintedEndpoints(input),
  });
  const failing = seen.traffic.flows.filter(({to}) => to === lost).map(({share}) => share);
  return {...seen, step: 'unnoticed', input: remaining, failingShare: Math.min(1, sum(failing))};
}

function state(step: ZoneLossStep, input: LocalityInput): ZoneLossState {
  return {...locality(input), step, input, failingShare: 0};
}

/**
 * What the loss of a zone does, step by step.
 *
 * @param lost name of the zone.
 * @returns four states, in the order of time.
 * @example loseZone(sevenAs322, 'b').map(({hints}) => hints.kind) // ['set', 'set', 'refused', 'set']: five pods in two zones are refused
 */
export function loseZone(input: LocalityInput, lost: string): readonly ZoneLossState[] {
  const nodes = input.nodes.map((node) => (node.zone === lost ? {...node, ready: false} : node));
  const endpoints = input.endpoints.filter(({zone}) => zone !== lost);
  const clientShareByZone = withoutClients(input, lost);
  const without = {...input, nodes, endpoints, clientShareByZone};
  const pods = sum(input.endpoints.filter(({zone}) => zone === lost).map(({count}) => count));
  const left = nodes.filter((node) => node.ready && node.zone);
  const replaced = {...without, endpoints: placed(endpoints, left, pods)};
  return [
    state('before', input),
    unnoticed(input, lost),
    state('without-zone', without),
    state('replaced', replaced),
  ];
}
