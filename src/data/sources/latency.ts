import type {Source} from '../types';

/** Where latency figures were read, or what comes nearest to a published figure. */
export const latencySources = {
  istioModes: {
    title: 'Sidecar or ambient? Average latency of both data planes, stored at 5e26acb',
    publisher: 'Istio',
    url: 'https://istio.io/latest/docs/overview/dataplane-modes/',
    kind: 'primary',
  },
  istioPerf124: {
    title: 'Performance and scalability, Istio 1.24 (latency only as pictures)',
    publisher: 'Istio',
    url: 'https://istio.io/latest/docs/ops/deployment/performance-and-scalability/',
    asOf: '2026-09-24',
    kind: 'primary',
  },
  istioPerf122: {
    title: 'Performance and scalability, Istio 1.22 results on the 1.23 site',
    publisher: 'Istio',
    url: 'https://istio.io/v1.23/docs/ops/deployment/performance-and-scalability',
    kind: 'primary',
  },
  istioPerf120: {
    title: 'Performance and scalability, Istio 1.20, quoted by a third party (stored copy)',
    publisher: 'Istio',
    kind: 'transcription',
  },
  istioPerf17: {
    title: 'Performance and scalability, Istio 1.7, istio/istio.io at 01eb742',
    publisher: 'Istio',
    url: 'https://github.com/istio/istio.io/blob/01eb7425ad91263746d9f5dd6b8de06108d3daa2/content/en/docs/ops/deployment/performance-and-scalability/index.md',
    kind: 'primary',
  },
  awsFaultIsolation: {
    title: 'AWS Fault Isolation Boundaries: Availability Zones',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/availability-zones.html',
    kind: 'primary',
  },
  hamilton2014: {
    title: 'Notes of James Hamilton’s re:Invent 2014 talk SPOT301',
    publisher: 'third party',
    url: 'https://gist.github.com/rjhintz/a27d0ef48121a410e714',
    asOf: '2014',
    kind: 'third-party',
  },
  xkyleAllPairs: {
    title: 'Best of 50 pings between all AZ pairs of the then open Regions',
    publisher: 'xkyle.com',
    url: 'https://www.xkyle.com/Measuring-AWS-Region-and-AZ-Latency/',
    kind: 'measurement',
  },
  liesis2022: {
    title: 'Five minutes of ping in eu-west-1 on t2.micro, 2022',
    publisher: 'Lukas Liesis',
    url: 'https://lukasliesis.medium.com/what-is-aws-ec2-cross-availability-zones-network-lag-vs-inside-same-zone-827a4e06b6d7',
    asOf: '2022',
    kind: 'measurement',
  },
  techWithPatil: {
    title: 'Notes on AWS latency: placement group, same AZ, cross AZ (undated, method not given)',
    publisher: 'techwithpatil.com',
    url: 'https://final.techwithpatil.com/sre/performance/aws-latency',
    kind: 'third-party',
  },
  orenSol2009: {
    title: 'Ten pings inside and across zones in us-east-1, 2009-05-24',
    publisher: 'Oren Solomianik',
    url: 'https://orensol.com/2009/05/24/network-latency-inside-and-across-amazon-ec2-availability-zones/',
    asOf: '2009-05-24',
    kind: 'measurement',
  },
  nftablesBlog: {
    title: 'NFTables mode for kube-proxy (shape of the cost, no figures in text)',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/blog/2025/02/28/nftables-kube-proxy/',
    asOf: '2025-02-28',
    kind: 'primary',
  },
  tigeraProxyModes: {
    title: 'Comparing kube-proxy modes: iptables or IPVS? (figures not in the stored copy)',
    publisher: 'Tigera',
    url: 'https://www.tigera.io/blog/comparing-kube-proxy-modes-iptables-or-ipvs/',
    kind: 'third-party',
  },
  ciliumBenchmark: {
    title: 'Cilium CNI performance benchmark (charts, bare metal, Cilium 1.9.6)',
    publisher: 'Cilium',
    url: 'https://docs.cilium.io/en/stable/operations/performance/benchmark/',
    kind: 'primary',
  },
  ciliumRouting: {
    title: 'Cilium routing: encapsulation costs 50 bytes per packet',
    publisher: 'Cilium',
    url: 'https://docs.cilium.io/en/latest/network/concepts/routing/',
    kind: 'primary',
  },
  awsLoadBalancingPractices: {
    title: 'AWS networking best practices: load balancing, at d759a9b, 2026-07-24',
    publisher: 'AWS',
    url: 'https://github.com/aws/aws-networking-best-practices/blob/main/content/application-networking/load-balancing.md',
    asOf: '2026-07-24',
    kind: 'primary',
  },
  albAccessLogs: {
    title: 'Access logs of an Application Load Balancer: the fields that let you measure your own',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
    kind: 'primary',
  },
} as const satisfies Record<string, Source>;
