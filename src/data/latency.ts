import type {LatencyFigure} from './types';
import type {latencySources} from './sources/latency';

type Figure = LatencyFigure<keyof typeof latencySources>;

/** Round-trip times of the bare network, milliseconds. Absolute, not added to anything. */
const roundTrips = {
  rttSameNode: {
    p50: {low: 0.02, typical: 0.05, high: 0.1},
    p99: {low: 0.05, typical: 0.15, high: 0.5},
    basis: {p50: 'estimate', p99: 'estimate'},
    sources: ['techWithPatil'],
  },
  rttSameAz: {
    p50: {low: 0.1, typical: 0.2, high: 0.5},
    p99: {low: 0.3, typical: 0.6, high: 1.5},
    basis: {p50: 'estimate', p99: 'estimate'},
    sources: ['techWithPatil', 'orenSol2009', 'liesis2022'],
  },
  rttCrossAz: {
    p50: {low: 0.25, typical: 0.8, high: 3.4},
    p99: {low: 0.5, typical: 1.5, high: 5},
    basis: {p50: 'published', p99: 'estimate'},
    sources: [
      'awsFaultIsolation',
      'hamilton2014',
      'xkyleAllPairs',
      'liesis2022',
      'techWithPatil',
      'orenSol2009',
    ],
  },
} as const satisfies Record<string, Figure>;

/** Milliseconds added to the direct pod-to-pod path, round trip, per request. */
const added = {
  // The direct path is the baseline: it adds nothing by definition.
  direct: {
    p50: {low: 0, typical: 0, high: 0},
    p99: {low: 0, typical: 0, high: 0},
    basis: {p50: 'definition', p99: 'definition'},
    sources: [],
  },
  crossAzExtra: {
    p50: {low: 0.15, typical: 0.6, high: 3},
    p99: {low: 0.2, typical: 1, high: 4},
    basis: {p50: 'derived', p99: 'estimate'},
    sources: ['techWithPatil', 'orenSol2009', 'xkyleAllPairs'],
  },
  clusteripIptables: {
    p50: {low: 0, typical: 0.01, high: 0.1},
    p99: {low: 0.01, typical: 0.05, high: 1},
    basis: {p50: 'estimate', p99: 'estimate'},
    perConnection: true,
    sources: ['nftablesBlog', 'tigeraProxyModes'],
  },
  clusteripNftables: {
    p50: {low: 0, typical: 0.005, high: 0.02},
    p99: {low: 0, typical: 0.02, high: 0.1},
    basis: {p50: 'estimate', p99: 'estimate'},
    perConnection: true,
    sources: ['nftablesBlog'],
  },
  clusteripEbpf: {
    p50: {low: 0, typical: 0, high: 0.02},
    p99: {low: 0, typical: 0.01, high: 0.05},
    basis: {p50: 'estimate', p99: 'estimate'},
    sources: ['ciliumBenchmark'],
  },
  nlbIp: {
    p50: {low: 0.1, typical: 0.3, high: 1},
    p99: {low: 0.3, typical: 1, high: 3},
    basis: {p50: 'estimate', p99: 'estimate'},
    sources: ['awsLoadBalancingPractices'],
  },
  nlbInstance: {
    p50: {low: 0.1, typical: 0.6, high: 2},
    p99: {low: 0.5, typical: 2, high: 6},
    basis: {p50: 'estimate', p99: 'estimate'},
    sources: [],
  },
  albIp: {
    p50: {low: 0.5, typical: 2, high: 5},
    p99: {low: 2, typical: 6, high: 25},
    basis: {p50: 'estimate', p99: 'estimate'},
    sources: ['albAccessLogs'],
  },
  vpcLattice: {
    p50: {low: 0.5, typical: 2, high: 5},
    p99: {low: 2, typical: 6, high: 25},
    basis: {p50: 'estimate', p99: 'estimate'},
    sources: [],
  },
  istioSidecar: {
    p50: {low: 0.1, typical: 0.4, high: 1.5},
    p90: {low: 0.23, typical: 0.63, high: 2.76},
    p99: {low: 0.3, typical: 0.88, high: 2.88},
    basis: {p50: 'estimate', p99: 'published'},
    sources: ['istioModes', 'istioPerf120', 'istioPerf17'],
  },
  istioAmbientL4: {
    p50: {low: 0.05, typical: 0.1, high: 0.2},
    p90: {low: 0.16, typical: 0.17, high: 0.17},
    p99: {low: 0.2, typical: 0.2, high: 0.5},
    basis: {p50: 'estimate', p99: 'published'},
    sources: ['istioModes', 'istioPerf122'],
  },
  istioAmbientWaypoint: {
    p50: {low: 0.1, typical: 0.3, high: 0.5},
    p90: {low: 0.4, typical: 0.4, high: 0.4},
    p99: {low: 0.5, typical: 0.5, high: 2},
    basis: {p50: 'estimate', p99: 'published'},
    sources: ['istioModes'],
  },
  istioEastwestGateway: {
    p50: {low: 0.3, typical: 0.8, high: 2.5},
    p99: {low: 0.6, typical: 2, high: 8},
    basis: {p50: 'estimate', p99: 'estimate'},
    sources: [],
  },
  clustermeshNative: {
    p50: {low: 0, typical: 0, high: 0.02},
    p99: {low: 0, typical: 0.01, high: 0.1},
    basis: {p50: 'estimate', p99: 'estimate'},
    sources: ['ciliumBenchmark'],
  },
  clustermeshVxlan: {
    p50: {low: 0, typical: 0.02, high: 0.05},
    p99: {low: 0.01, typical: 0.05, high: 0.2},
    basis: {p50: 'estimate', p99: 'estimate'},
    sources: ['ciliumRouting'],
  },
  route53ExternalDnsNlb: {
    p50: {low: 0.1, typical: 0.3, high: 1},
    p99: {low: 0.5, typical: 2, high: 10},
    basis: {p50: 'estimate', p99: 'estimate'},
    sources: ['awsLoadBalancingPractices'],
  },
  // Nobody has published a figure with a method for these two.
  transitGateway: {basis: {p50: 'unknown', p99: 'unknown'}, sources: []},
  privateLink: {basis: {p50: 'unknown', p99: 'unknown'}, sources: []},
} as const satisfies Record<string, Figure>;

/** Every latency figure of the guide. Estimates are planning values of ours, and are shown as such. */
export const latencyFigures = {...roundTrips, ...added};
