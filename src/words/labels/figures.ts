import {translate} from '@docusaurus/Translate';
import type {FigureId} from '@site/src/data/types';

const names: Readonly<Record<FigureId, () => string>> = {
  rttSameNode: () => translate({id: 'figure.rttSameNode', message: 'Round trip, same node'}),
  rttSameAz: () => translate({id: 'figure.rttSameAz', message: 'Round trip, same zone'}),
  rttCrossAz: () => translate({id: 'figure.rttCrossAz', message: 'Round trip, another zone'}),
  crossAzExtra: () =>
    translate({id: 'figure.crossAzExtra', message: 'Crossing a zone instead of staying'}),
  direct: () => translate({id: 'figure.direct', message: 'Direct pod-to-pod path'}),
  clusteripIptables: () =>
    translate({id: 'figure.clusteripIptables', message: 'ClusterIP, kube-proxy with iptables'}),
  clusteripNftables: () =>
    translate({id: 'figure.clusteripNftables', message: 'ClusterIP, kube-proxy with nftables'}),
  clusteripEbpf: () =>
    translate({id: 'figure.clusteripEbpf', message: 'ClusterIP, Cilium in kube-proxy’s place'}),
  nlbIp: () => translate({id: 'figure.nlbIp', message: 'Internal NLB, IP targets'}),
  nlbInstance: () =>
    translate({id: 'figure.nlbInstance', message: 'Internal NLB, instance targets'}),
  albIp: () => translate({id: 'figure.albIp', message: 'Internal ALB, IP targets'}),
  vpcLattice: () => translate({id: 'figure.vpcLattice', message: 'VPC Lattice service'}),
  istioSidecar: () =>
    translate({id: 'figure.istioSidecar', message: 'Istio sidecars, client and server'}),
  istioAmbientL4: () =>
    translate({id: 'figure.istioAmbientL4', message: 'Istio ambient, ztunnel only'}),
  istioAmbientWaypoint: () =>
    translate({id: 'figure.istioAmbientWaypoint', message: 'Istio ambient with a waypoint'}),
  istioEastwestGateway: () =>
    translate({id: 'figure.istioEastwestGateway', message: 'Istio east-west gateway'}),
  clustermeshNative: () =>
    translate({id: 'figure.clustermeshNative', message: 'Cilium ClusterMesh, native routing'}),
  clustermeshVxlan: () =>
    translate({id: 'figure.clustermeshVxlan', message: 'Cilium ClusterMesh, VXLAN'}),
  route53ExternalDnsNlb: () =>
    translate({
      id: 'figure.route53ExternalDnsNlb',
      message: 'Route 53, ExternalDNS, internal NLB',
    }),
  transitGateway: () => translate({id: 'figure.transitGateway', message: 'Transit Gateway'}),
  privateLink: () => translate({id: 'figure.privateLink', message: 'PrivateLink endpoint and NLB'}),
};

/** What a latency figure stands for, in the page's language. */
export function figureName(id: FigureId): string {
  return names[id]();
}
