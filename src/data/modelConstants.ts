import type {ModelConstants, SourcedNumber} from './types';
import type {priceSources} from './sources/prices';
import type regionPriceSources from './sources/regionPrices.json';
import type {latencySources} from './sources/latency';

type ConstantSource =
  keyof typeof regionPriceSources | keyof typeof priceSources | keyof typeof latencySources;
type Constant = SourcedNumber<ConstantSource> & {readonly value: number};

const elb = {sources: ['elbPricingPage'], asOf: '2026-09-20', confidence: 'high'} as const;
const endpoint = {
  sources: ['priceListUsEast1'],
  asOf: '2026-07-20',
  confidence: 'high',
} as const;
const opencost = {sources: ['opencostAwsConfig'], asOf: '2024-10-24', confidence: 'high'} as const;
const istioUsage = {sources: ['istioPerf124'], asOf: '2026-09-24', confidence: 'high'} as const;
const istioRequest = {
  sources: ['istioHelmCharts'],
  asOf: '2026-08-22',
  confidence: 'high',
} as const;

/** The figures of the formulas that are neither prices nor latencies, each with its source. */
export const modelConstantTable: Readonly<Record<keyof ModelConstants, Constant>> = {
  hoursPerMonth: {value: 730, unit: 'h/month', ...elb},
  lcuNewConnectionsPerSecond: {value: 25, unit: 'connections/s', ...elb},
  lcuActiveConnections: {value: 3000, unit: 'connections', ...elb},
  lcuGbPerHour: {value: 1, unit: 'GB/h', ...elb},
  lcuRuleEvaluationsPerSecond: {value: 1000, unit: 'evaluations/s', ...elb},
  lcuFreeRules: {value: 10, unit: 'rules', ...elb},
  nlcuNewConnectionsPerSecond: {value: 800, unit: 'connections/s', ...elb},
  nlcuActiveConnections: {value: 100000, unit: 'connections', ...elb},
  nlcuGbPerHour: {value: 1, unit: 'GB/h', ...elb},
  latticeFreeRequestsPerServiceHour: {
    value: 300000,
    unit: 'requests/h',
    sources: ['latticePricingPage'],
    asOf: '2026-09-20',
    confidence: 'medium',
  },
  endpointFirstTierGb: {value: 1048576, unit: 'GB/month', ...endpoint},
  endpointNextTierGb: {value: 4194304, unit: 'GB/month', ...endpoint},
  m6iLargeVcpu: {
    value: 2,
    unit: 'vCPU',
    sources: ['karpenterPrices'],
    asOf: '2026-07-20',
    confidence: 'high',
  },
  m6iLargeGib: {
    value: 8,
    unit: 'GiB',
    sources: ['karpenterPrices'],
    asOf: '2026-07-20',
    confidence: 'high',
  },
  opencostVcpuHour: {value: 0.031611, unit: 'USD/vCPU-h', ...opencost},
  opencostGibHour: {value: 0.004237, unit: 'USD/GiB-h', ...opencost},
  sidecarVcpuPerThousandRps: {value: 0.2, unit: 'vCPU', ...istioUsage},
  sidecarMemoryMib: {value: 60, unit: 'MiB', ...istioUsage},
  sidecarRequestedVcpu: {value: 0.1, unit: 'vCPU', ...istioRequest},
  sidecarRequestedMib: {value: 128, unit: 'MiB', ...istioRequest},
  ztunnelVcpuPerThousandRps: {value: 0.06, unit: 'vCPU', ...istioUsage},
  ztunnelMemoryMib: {value: 12, unit: 'MiB', ...istioUsage},
  ztunnelRequestedVcpu: {value: 0.2, unit: 'vCPU', ...istioRequest},
  ztunnelRequestedMib: {value: 512, unit: 'MiB', ...istioRequest},
  istioCniRequestedVcpu: {value: 0.1, unit: 'vCPU', ...istioRequest},
  istioCniRequestedMib: {value: 100, unit: 'MiB', ...istioRequest},
  waypointVcpuPerThousandRps: {value: 0.25, unit: 'vCPU', ...istioUsage},
  waypointMemoryMib: {value: 60, unit: 'MiB', ...istioUsage},
  waypointRequestedVcpu: {value: 0.1, unit: 'vCPU', ...istioRequest},
  waypointRequestedMib: {value: 128, unit: 'MiB', ...istioRequest},
  istiodRequestedVcpu: {value: 0.5, unit: 'vCPU', ...istioRequest},
  istiodRequestedMib: {value: 2048, unit: 'MiB', ...istioRequest},
};

/** The same figures as bare numbers, as the model takes them. */
export const modelConstants = Object.fromEntries(
  Object.entries(modelConstantTable).map(([id, constant]) => [id, constant.value]),
) as unknown as ModelConstants;
