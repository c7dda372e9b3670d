import type {NeedId, PathId, ScopeId} from './types';

/** The situations of the scenarios chapter; the ids are its anchors. */
export const situationIds = [
  'simple-microservices',
  'stateful',
  'l7-waf',
  'zero-trust',
  'multi-az-cost',
  'multi-cluster-same-account',
  'multi-account',
  'simple-dr',
] as const;
export type SituationId = (typeof situationIds)[number];

/** A situation and the stack the guide recommends for it. */
export interface Situation {
  readonly scopes: readonly ScopeId[];
  /** The path whose cost and latency stand for the stack. */
  readonly path: PathId;
  /** Paths that take its place where the chapter says so. */
  readonly instead?: readonly PathId[];
  /** Needs that the stack itself meets. Lowest cost and latency are worked out, not listed. */
  readonly meets: readonly Exclude<NeedId, 'lowest-cost' | 'lowest-latency'>[];
}

export const situations: Readonly<Record<SituationId, Situation>> = {
  'simple-microservices': {
    scopes: ['single-cluster'],
    path: 'clusterip-same-zone',
    meets: ['small-team'],
  },
  stateful: {scopes: ['single-cluster'], path: 'headless', meets: ['small-team']},
  'l7-waf': {scopes: ['single-cluster'], path: 'alb-ip', meets: ['l7', 'waf', 'small-team']},
  'zero-trust': {
    scopes: ['single-cluster', 'multi-cluster'],
    path: 'istio-ambient',
    meets: ['mtls', 'l7'],
  },
  'multi-az-cost': {scopes: ['single-cluster'], path: 'clusterip-same-zone', meets: ['small-team']},
  'multi-cluster-same-account': {
    scopes: ['multi-cluster'],
    path: 'cilium-clustermesh',
    meets: [],
  },
  'multi-account': {
    scopes: ['multi-cluster', 'multi-account'],
    path: 'vpc-lattice',
    instead: ['privatelink', 'transit-gateway'],
    meets: ['l7', 'iam', 'small-team'],
  },
  'simple-dr': {
    scopes: ['multi-cluster', 'multi-account'],
    path: 'route53-nlb',
    meets: ['fixed-ip', 'small-team'],
  },
};
