import type {PathId} from './types';

/** The ways to put a stable address in front of pods inside one cluster. */
export const serviceTypeIds = [
  'clusterip',
  'headless',
  'nlb-instance',
  'nlb-ip',
  'alb-ip',
] as const;
export type ServiceTypeId = (typeof serviceTypeIds)[number];

/** What a caller may need from the address. */
export const serviceNeedIds = [
  'no-hourly-charge',
  'zone-local',
  'pod-identity',
  'http-routing',
  'waf',
  'fixed-ip',
  'outside-callers',
] as const;
export type ServiceNeedId = (typeof serviceNeedIds)[number];

export interface ServiceType {
  readonly layer: 4 | 7;
  /** Stops between the client pod and the server pod, in order. */
  readonly stops: readonly ('kube-proxy' | 'dns' | 'nlb' | 'alb' | 'node-port')[];
  readonly meets: readonly ServiceNeedId[];
  /** The same address with zone-aware routing, where Kubernetes offers that. */
  readonly zoneAware?: PathId;
}

/** The choice to start from when nothing else is asked for. */
export const defaultServiceType: ServiceTypeId = 'clusterip';

export const serviceTypes: Readonly<Record<ServiceTypeId, ServiceType>> = {
  clusterip: {
    layer: 4,
    stops: ['kube-proxy'],
    meets: ['no-hourly-charge', 'zone-local'],
    zoneAware: 'clusterip-same-zone',
  },
  headless: {layer: 4, stops: ['dns'], meets: ['no-hourly-charge', 'pod-identity']},
  'nlb-instance': {
    layer: 4,
    stops: ['nlb', 'node-port', 'kube-proxy'],
    meets: ['fixed-ip', 'outside-callers'],
  },
  'nlb-ip': {layer: 4, stops: ['nlb'], meets: ['zone-local', 'fixed-ip', 'outside-callers']},
  'alb-ip': {layer: 7, stops: ['alb'], meets: ['http-routing', 'waf', 'outside-callers']},
};
