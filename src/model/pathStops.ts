import type {PathId, Scenario} from '../data/types';
import {pathModels} from './pathModels';

/** What a request passes, from the pod that asks to the pod that answers. */
export type StopId =
  | 'client'
  | 'server'
  | 'proxy'
  | 'waypoint'
  | 'nlb'
  | 'alb'
  | 'node'
  | 'lattice'
  | 'transit-gateway'
  | 'endpoint';

/**
 * How the way to the next stop is known: by its number among the path's timed legs, as one that never leaves the zone, or
 * not at all, because its owner documents nothing.
 */
type Way = number | 'stays' | 'undocumented';

interface Route {
  readonly first: StopId;
  readonly then: readonly (readonly [way: Way, stop: StopId])[];
}

const straight: Route = {first: 'client', then: [[0, 'server']]};
const throughNlb: Route = {
  first: 'client',
  then: [
    [0, 'nlb'],
    ['stays', 'server'],
  ],
};

/** Proxies stand beside the pods that they serve. */
const throughProxies = (between: Route['then'] = []): Route => ({
  first: 'client',
  then: [['stays', 'proxy'], ...between, [0, 'proxy'], ['stays', 'server']],
});

const routes: Readonly<Record<PathId, (scenario: Pick<Scenario, 'waypoints'>) => Route>> = {
  clusterip: () => straight,
  'clusterip-same-zone': () => straight,
  'clusterip-node-local': () => ({first: 'client', then: [['stays', 'server']]}),
  headless: () => straight,
  'nlb-instance': () => ({
    first: 'client',
    then: [
      [0, 'nlb'],
      ['stays', 'node'],
      [1, 'server'],
    ],
  }),
  'nlb-ip': () => throughNlb,
  'alb-ip': () => ({
    first: 'client',
    then: [
      [0, 'alb'],
      [1, 'server'],
    ],
  }),
  'istio-sidecar': () => throughProxies(),
  // The model counts no crossing of its own for a waypoint: where it stands is up to the reader.
  'istio-ambient': ({waypoints}) =>
    throughProxies(waypoints > 0 ? [['undocumented', 'waypoint']] : []),
  'cilium-clustermesh': () => straight,
  'vpc-lattice': () => ({
    first: 'client',
    then: [
      ['undocumented', 'lattice'],
      ['undocumented', 'server'],
    ],
  }),
  'route53-nlb': () => throughNlb,
  'transit-gateway': () => ({
    first: 'client',
    then: [
      ['undocumented', 'transit-gateway'],
      ['undocumented', 'server'],
    ],
  }),
  privatelink: () => ({
    first: 'client',
    then: [
      ['undocumented', 'endpoint'],
      ['undocumented', 'nlb'],
      ['undocumented', 'server'],
    ],
  }),
};

/** One stop, and how the request came to it. */
export interface PathStop {
  readonly stop: StopId;
  /** Chance that the way to it crosses zones, 0 to 1; undefined at the first stop and where nothing is documented. */
  readonly crosses: number | undefined;
  /** Whether AWS bills that crossing as transfer between zones. */
  readonly billed: boolean;
}

/**
 * The stops of a path with the reader's values.
 *
 * @example pathStops('nlb-ip', defaultScenario)[1] // {stop: 'nlb', crosses: 0.667, billed: true}
 */
export function pathStops(path: PathId, scenario: Scenario): readonly PathStop[] {
  const {first, then} = routes[path](scenario);
  const {timedLegs, billedLegs} = pathModels[path];
  const timed = timedLegs(scenario);
  const wayTo = (way: Way) => {
    if (way === 'stays') return {crosses: 0, billed: false};
    if (way === 'undocumented') return {crosses: undefined, billed: false};
    return {crosses: timed[way], billed: billedLegs !== undefined};
  };
  return [
    {stop: first, crosses: undefined, billed: false},
    ...then.map(([way, stop]) => ({stop, ...wayTo(way)})),
  ];
}
