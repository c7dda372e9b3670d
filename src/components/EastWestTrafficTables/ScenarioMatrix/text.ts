import {translate} from '@docusaurus/Translate';
import type {SituationId} from '@site/src/data/recommendations';

/** What the guide says about a situation, in the page's language. */
export interface SituationText {
  readonly name: string;
  readonly stack: string;
  readonly why: string;
}

const texts: Readonly<Record<SituationId, () => SituationText>> = {
  'simple-microservices': () => ({
    name: translate({
      id: 'situation.simpleMicroservices.name',
      message: 'Internal microservices, latency first',
    }),
    stack: translate({
      id: 'situation.simpleMicroservices.stack',
      message: 'ClusterIP with trafficDistribution: PreferSameZone, NodeLocal DNSCache',
    }),
    why: translate({
      id: 'situation.simpleMicroservices.why',
      message: 'One field on the Service, no proxy in the path, nothing new to run.',
    }),
  }),
  stateful: () => ({
    name: translate({id: 'situation.stateful.name', message: 'StatefulSets and databases'}),
    stack: translate({
      id: 'situation.stateful.stack',
      message: 'Headless Service; the client picks the replica, replicas spread by zone',
    }),
    why: translate({
      id: 'situation.stateful.why',
      message:
        'Each replica has its own name. Hints do not reach DNS answers, so the client decides.',
    }),
  }),
  'l7-waf': () => ({
    name: translate({id: 'situation.l7Waf.name', message: 'High-volume HTTP with routing or WAF'}),
    stack: translate({
      id: 'situation.l7Waf.stack',
      message: 'Internal ALB with IP targets, only where it is needed',
    }),
    why: translate({
      id: 'situation.l7Waf.why',
      message: 'Managed L7 with WAF; transfer between zones is free on both legs in one VPC.',
    }),
  }),
  'zero-trust': () => ({
    name: translate({id: 'situation.zeroTrust.name', message: 'mTLS between all services'}),
    stack: translate({
      id: 'situation.zeroTrust.stack',
      message: 'Istio ambient; waypoints or sidecars only where L7 policy is needed',
    }),
    why: translate({
      id: 'situation.zeroTrust.why',
      message: 'Encryption and identity for every workload at the smallest published overhead.',
    }),
  }),
  'multi-az-cost': () => ({
    name: translate({id: 'situation.multiAzCost.name', message: 'Heavy traffic, cost first'}),
    stack: translate({
      id: 'situation.multiAzCost.stack',
      message: 'PreferSameZone, topology spread, IP targets behind any load balancer',
    }),
    why: translate({
      id: 'situation.multiAzCost.why',
      message: 'Traffic that stays in its zone costs nothing; spread keeps zones from overloading.',
    }),
  }),
  'multi-cluster-same-account': () => ({
    name: translate({
      id: 'situation.multiClusterSameAccount.name',
      message: 'Several clusters, one team',
    }),
    stack: translate({
      id: 'situation.multiClusterSameAccount.stack',
      message: 'Cilium ClusterMesh with ENI native routing',
    }),
    why: translate({
      id: 'situation.multiClusterSameAccount.why',
      message: 'Pods talk directly, no proxy between. It needs Cilium as the CNI everywhere.',
    }),
  }),
  'multi-account': () => ({
    name: translate({id: 'situation.multiAccount.name', message: 'Many accounts, central control'}),
    stack: translate({
      id: 'situation.multiAccount.stack',
      message: 'VPC Lattice with IAM auth policies',
    }),
    why: translate({
      id: 'situation.multiAccount.why',
      message: 'IAM decides who calls whom, networks may overlap, AWS runs the data plane.',
    }),
  }),
  'simple-dr': () => ({
    name: translate({id: 'situation.simpleDr.name', message: 'A standby cluster, little traffic'}),
    stack: translate({
      id: 'situation.simpleDr.stack',
      message: 'Route 53 private zone, ExternalDNS, internal NLB',
    }),
    why: translate({
      id: 'situation.simpleDr.why',
      message: 'DNS moves the traffic. Few parts, all of them well known.',
    }),
  }),
};

export function situationText(id: SituationId): SituationText {
  return texts[id]();
}
