import type {PathId} from './types';

/** What is fixed about a path, whatever the reader sets. */
export interface PathProfile {
  /** Layer at which the path picks an endpoint. */
  readonly layer: 3 | 4 | 7;
  /** Whether the path reaches another cluster. */
  readonly scope: 'single-cluster' | 'multi-cluster';
  /** Chapter that explains the path, with an anchor where it has its own section. */
  readonly chapter: string;
}

export const pathProfiles: Readonly<Record<PathId, PathProfile>> = {
  clusterip: {layer: 4, scope: 'single-cluster', chapter: 'architecture'},
  'clusterip-same-zone': {layer: 4, scope: 'single-cluster', chapter: 'zone-local-routing'},
  'clusterip-node-local': {layer: 4, scope: 'single-cluster', chapter: 'node-local-routing'},
  headless: {layer: 4, scope: 'single-cluster', chapter: 'architecture'},
  'nlb-instance': {layer: 4, scope: 'single-cluster', chapter: 'load-balancers'},
  'nlb-ip': {layer: 4, scope: 'single-cluster', chapter: 'load-balancers'},
  'alb-ip': {layer: 7, scope: 'single-cluster', chapter: 'load-balancers'},
  'istio-sidecar': {layer: 7, scope: 'single-cluster', chapter: 'service-mesh'},
  'istio-ambient': {layer: 4, scope: 'single-cluster', chapter: 'service-mesh'},
  'cilium-clustermesh': {layer: 4, scope: 'multi-cluster', chapter: 'multi-cluster'},
  'vpc-lattice': {layer: 7, scope: 'multi-cluster', chapter: 'multi-cluster'},
  'route53-nlb': {layer: 4, scope: 'multi-cluster', chapter: 'multi-cluster'},
  'transit-gateway': {layer: 3, scope: 'multi-cluster', chapter: 'architecture'},
  privatelink: {layer: 4, scope: 'multi-cluster', chapter: 'architecture'},
};
