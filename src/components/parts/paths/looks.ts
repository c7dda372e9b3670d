import {translate} from '@docusaurus/Translate';
import type {PathId} from '@site/src/data/types';
import {outlines} from './outlines';

/** How a path is shown wherever it appears. */
export interface PathLook {
  /** Its name in the page's language. */
  readonly name: () => string;
  /** From the theme's style sheet, which has one for each theme. */
  readonly color: `var(--path-${string})`;
  /** Outline of its mark, no other path's. */
  readonly outline: string;
  /** Dashes of its line; together with the colour no other path's, to an eye that sees no red or no green too. */
  readonly dash: string;
}

const SOLID = '';
const LONG = '9 4';
const SHORT = '3 3';
const MIXED = '10 3 2 3';

/** One row per path; a path that lacks a part does not compile. */
export const pathLooks: Readonly<Record<PathId, PathLook>> = {
  clusterip: {
    name: () => translate({id: 'path.clusterip', message: 'ClusterIP, zone-blind'}),
    color: 'var(--path-clusterip)',
    outline: outlines.circle,
    dash: SOLID,
  },
  'clusterip-same-zone': {
    name: () => translate({id: 'path.clusteripSameZone', message: 'ClusterIP, same zone'}),
    color: 'var(--path-clusterip-same-zone)',
    outline: outlines.square,
    dash: LONG,
  },
  'clusterip-node-local': {
    name: () => translate({id: 'path.clusteripNodeLocal', message: 'ClusterIP, same node'}),
    color: 'var(--path-clusterip-node-local)',
    outline: outlines.diamond,
    dash: SHORT,
  },
  headless: {
    name: () => translate({id: 'path.headless', message: 'Headless Service'}),
    color: 'var(--path-headless)',
    outline: outlines.halfCircle,
    dash: MIXED,
  },
  'nlb-instance': {
    name: () => translate({id: 'path.nlbInstance', message: 'NLB, instance targets'}),
    color: 'var(--path-nlb-instance)',
    outline: outlines.triangleDown,
    dash: SOLID,
  },
  'nlb-ip': {
    name: () => translate({id: 'path.nlbIp', message: 'NLB, IP targets'}),
    color: 'var(--path-nlb-ip)',
    outline: outlines.triangleUp,
    dash: LONG,
  },
  'alb-ip': {
    name: () => translate({id: 'path.albIp', message: 'ALB, IP targets'}),
    color: 'var(--path-alb-ip)',
    outline: outlines.star,
    dash: SOLID,
  },
  'istio-sidecar': {
    name: () => translate({id: 'path.istioSidecar', message: 'Istio sidecar'}),
    color: 'var(--path-istio-sidecar)',
    outline: outlines.hexagon,
    dash: SOLID,
  },
  'istio-ambient': {
    name: () => translate({id: 'path.istioAmbient', message: 'Istio ambient'}),
    color: 'var(--path-istio-ambient)',
    outline: outlines.pentagon,
    dash: LONG,
  },
  'cilium-clustermesh': {
    name: () => translate({id: 'path.ciliumClustermesh', message: 'Cilium ClusterMesh'}),
    color: 'var(--path-cilium-clustermesh)',
    outline: outlines.plus,
    dash: SHORT,
  },
  'vpc-lattice': {
    name: () => translate({id: 'path.vpcLattice', message: 'VPC Lattice'}),
    color: 'var(--path-vpc-lattice)',
    outline: outlines.cross,
    dash: SHORT,
  },
  'route53-nlb': {
    name: () => translate({id: 'path.route53Nlb', message: 'Route 53 + NLB'}),
    color: 'var(--path-route53-nlb)',
    outline: outlines.triangleRight,
    dash: MIXED,
  },
  'transit-gateway': {
    name: () => translate({id: 'path.transitGateway', message: 'Transit Gateway'}),
    color: 'var(--path-transit-gateway)',
    outline: outlines.hourglass,
    dash: LONG,
  },
  privatelink: {
    name: () => translate({id: 'path.privatelink', message: 'PrivateLink + NLB'}),
    color: 'var(--path-privatelink)',
    outline: outlines.bar,
    dash: MIXED,
  },
};

/** The path's name in the page's language. */
export function pathName(path: PathId): string {
  return pathLooks[path].name();
}
