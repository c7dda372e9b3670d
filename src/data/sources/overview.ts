import type {Source} from '../types';

/** Sources of the overview, architecture, cost, scenarios and methodology chapters. */
export const overviewSources = {
  grpcLoadBalancing: {
    title: 'gRPC Load Balancing on Kubernetes without Tears',
    publisher: 'Kubernetes',
    url: 'https://kubernetes.io/blog/2018/11/07/grpc-load-balancing-on-kubernetes-without-tears/',
    asOf: '2018-11-07',
    kind: 'primary',
  },
  engineeringPlaybook: {
    title: 'East-West traffic optimization, the guide whose headline figures are examined here',
    publisher: 'devfloor9',
    url: 'https://github.com/devfloor9/engineering-playbook',
    asOf: '2026-02-18',
    kind: 'third-party',
  },
} as const satisfies Record<string, Source>;
