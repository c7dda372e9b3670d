import type {FigureId, PathId, Scenario} from '../data/types';
import {
  noLegs,
  throughAlbLegs,
  throughNodePortLegs,
  toNlbLeg,
  zoneAwareLeg,
  zoneBlindLeg,
  type Legs,
} from './legs';
import {latticeCharge} from './lineItems/lattice';
import {
  albCharge,
  apiserverNlbCharge,
  hostedZoneCharge,
  nlbCharge,
} from './lineItems/loadBalancers';
import {ambientCharge, istiodCharge, sidecarCharge} from './lineItems/mesh';
import {endpointCharge, transitGatewayCharge} from './lineItems/vpc';
import type {Charge} from './types';

/** Everything the model knows of a path. */
export interface PathModel {
  /** Legs that AWS bills when they cross zones; undefined where it bills none, whatever the scenario. */
  readonly billedLegs: Legs | undefined;
  /** Legs on which crossing zones takes time, billed or not. */
  readonly timedLegs: Legs;
  /** What is charged beside transfer between zones. */
  readonly charges: readonly Charge[];
  /** The latency figure that stands for the path's own part. */
  readonly figure: (scenario: Pick<Scenario, 'waypoints'>) => FigureId;
}

type Shape = Pick<PathModel, 'billedLegs' | 'timedLegs'>;

/** Where every leg that takes time is billed too. */
const billed = (legs: Legs): Shape => ({billedLegs: legs, timedLegs: legs});
const free = (timedLegs: Legs): Shape => ({billedLegs: undefined, timedLegs});
const figure = (id: FigureId) => ({figure: () => id});

const nlbs = nlbCharge(({loadBalancers}) => loadBalancers);
const nlbsOfAllClusters = nlbCharge(({clusters, loadBalancers}) => clusters * loadBalancers);

/** One row per path; a path that lacks a part does not compile. */
export const pathModels: Readonly<Record<PathId, PathModel>> = {
  clusterip: {...billed(zoneBlindLeg), charges: [], ...figure('clusteripIptables')},
  'clusterip-same-zone': {...billed(zoneAwareLeg), charges: [], ...figure('clusteripIptables')},
  'clusterip-node-local': {...free(noLegs), charges: [], ...figure('clusteripIptables')},
  headless: {...billed(zoneBlindLeg), charges: [], ...figure('direct')},
  'nlb-instance': {...billed(throughNodePortLegs), charges: [nlbs], ...figure('nlbInstance')},
  'nlb-ip': {...billed(toNlbLeg), charges: [nlbs], ...figure('nlbIp')},
  // Both legs are free inside one VPC: https://aws.amazon.com/ec2/pricing/on-demand/
  'alb-ip': {...free(throughAlbLegs), charges: [albCharge], ...figure('albIp')},
  'istio-sidecar': {
    ...billed(zoneAwareLeg),
    charges: [sidecarCharge, istiodCharge],
    ...figure('istioSidecar'),
  },
  'istio-ambient': {
    ...billed(zoneAwareLeg),
    charges: [ambientCharge, istiodCharge],
    figure: ({waypoints}) => (waypoints > 0 ? 'istioAmbientWaypoint' : 'istioAmbientL4'),
  },
  'cilium-clustermesh': {
    ...billed(zoneBlindLeg),
    charges: [apiserverNlbCharge],
    ...figure('clustermeshNative'),
  },
  // The price per GB includes the transfer: https://aws.amazon.com/vpc/lattice/pricing/
  'vpc-lattice': {...free(noLegs), charges: [latticeCharge], ...figure('vpcLattice')},
  'route53-nlb': {
    ...billed(toNlbLeg),
    charges: [nlbsOfAllClusters, hostedZoneCharge],
    ...figure('route53ExternalDnsNlb'),
  },
  // Neither has paid for transfer between zones since April 2022, and how often they cross is documented nowhere.
  'transit-gateway': {
    ...free(noLegs),
    charges: [transitGatewayCharge],
    ...figure('transitGateway'),
  },
  privatelink: {...free(noLegs), charges: [endpointCharge, nlbs], ...figure('privateLink')},
};
