import type {Source} from '../types';

const aws = 'https://docs.aws.amazon.com';

/** Where the headings and labels of files with measurements are described. */
export const measurementSources = {
  curLegacyLineItem: {
    title: 'AWS Cost and Usage Report: line item details',
    publisher: 'AWS',
    url: `${aws}/cur/latest/userguide/Lineitem-columns.html`,
    kind: 'primary',
  },
  awsUsageReport: {
    title: 'Legacy billing reports: downloading an AWS usage report',
    publisher: 'AWS',
    url: `${aws}/cur/latest/userguide/legacy-reports.html`,
    kind: 'primary',
  },
  focusColumns: {
    title: 'FOCUS specification: Consumed Quantity and its neighbours',
    publisher: 'FinOps Foundation',
    url: 'https://raw.githubusercontent.com/FinOps-Open-Cost-and-Usage-Spec/FOCUS_Spec/f1eeb30a78f7c141ef1237d589355296a2761c1c/specification/datasets/cost_and_usage/columns/consumedquantity.md',
    kind: 'primary',
  },
  focusWithAwsColumns: {
    title: 'FOCUS 1.2 with AWS columns: conformance gaps',
    publisher: 'AWS',
    url: `${aws}/cur/latest/userguide/table-dictionary-focus-1-2-aws-conformance.html`,
    kind: 'primary',
  },
  kubecostMetrics: {
    title: 'Kubecost metrics, with those of its network costs',
    publisher: 'Kubecost',
    url: 'https://github.com/kubecost/docs/blob/main/architecture/user-metrics.md',
    kind: 'primary',
  },
  beylaInterZone: {
    title: 'Beyla: measure traffic between Cloud availability zones',
    publisher: 'Grafana Labs',
    url: 'https://grafana.com/docs/beyla/latest/network/inter-az',
    kind: 'primary',
  },
  athenaPerTbScanned: {
    title: 'athena-cost-guard: Athena bills by the data that a query scans, per TB',
    publisher: 'athena-cost-guard',
    url: 'https://pypi.org/project/athena-cost-guard/',
    kind: 'third-party',
  },
} as const satisfies Record<string, Source>;
