import {translate} from '@docusaurus/Translate';
import type {PathId} from '@site/src/data/types';

const names: Readonly<Record<PathId, () => string>> = {
  clusterip: () => translate({id: 'path.clusterip', message: 'ClusterIP, zone-blind'}),
  'clusterip-same-zone': () =>
    translate({id: 'path.clusteripSameZone', message: 'ClusterIP, same zone'}),
  'clusterip-node-local': () =>
    translate({id: 'path.clusteripNodeLocal', message: 'ClusterIP, same node'}),
  headless: () => translate({id: 'path.headless', message: 'Headless Service'}),
  'nlb-instance': () => translate({id: 'path.nlbInstance', message: 'NLB, instance targets'}),
  'nlb-ip': () => translate({id: 'path.nlbIp', message: 'NLB, IP targets'}),
  'alb-ip': () => translate({id: 'path.albIp', message: 'ALB, IP targets'}),
  'istio-sidecar': () => translate({id: 'path.istioSidecar', message: 'Istio sidecar'}),
  'istio-ambient': () => translate({id: 'path.istioAmbient', message: 'Istio ambient'}),
  'cilium-clustermesh': () =>
    translate({id: 'path.ciliumClustermesh', message: 'Cilium ClusterMesh'}),
  'vpc-lattice': () => translate({id: 'path.vpcLattice', message: 'VPC Lattice'}),
  'route53-nlb': () => translate({id: 'path.route53Nlb', message: 'Route 53 + NLB'}),
};

/** The path's name in the page's language. */
export function pathName(path: PathId): string {
  return names[path]();
}
