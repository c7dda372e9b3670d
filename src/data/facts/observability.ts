import {defaultScenario} from '../scenarioFields';
import type {FactTable} from './types';

const {azCount, zoneLocalShare} = defaultScenario;

const networkFlows = {
  sources: ['eksContainerNetworkObservability'],
  asOf: '2026-08-22',
  confidence: 'high',
} as const;

/** Facts stated in the chapters about monitoring. */
export const observabilityFacts = {
  // EKS Container Network Observability.
  networkFlowTopFlows: {value: 500, unit: 'count', ...networkFlows},
  networkFlowInterval: {value: 30, unit: 's', ...networkFlows},
  networkFlowMapWindow: {value: 1, unit: 'h', ...networkFlows},

  // OpenTelemetry eBPF Instrumentation: the version the manifests pin.
  obiVersion: {
    value: '0.11.0',
    unit: 'version',
    sources: ['obiHelmChart'],
    asOf: '2026-08-20',
    confidence: 'high',
  },

  // Load balancer logs.
  albVendedLogsSince: {
    value: '2026-07-23',
    unit: 'date',
    sources: ['albVendedLogsNews', 'albCloudWatchLogs', 'putDeliverySource'],
    asOf: '2026-07-23',
    confidence: 'high',
  },
  albLogFileInterval: {
    value: 5,
    unit: 'min',
    sources: ['albAccessLogs'],
    confidence: 'high',
  },

  // Money.
  vpcPeeringUsageTypesSince: {
    value: '2025-04',
    unit: 'date',
    sources: ['vpcPeeringUsageTypes'],
    asOf: '2025-04',
    confidence: 'high',
  },
  regionalBytesLeft: {
    // What zone-local routing leaves of a zone-blind transfer bill, at the defaults of the model.
    value: Math.round(((1 - zoneLocalShare) / ((azCount - 1) / azCount)) * 1000) / 10,
    unit: 'percent',
    sources: [],
    confidence: 'low',
  },
  curVersion: {
    value: '2.0',
    unit: 'version',
    sources: ['cur2LineItems'],
    confidence: 'high',
  },
  costExplorerRefresh: {
    value: 24,
    unit: 'h',
    sources: ['costExplorerRefresh'],
    confidence: 'high',
  },
} as const satisfies FactTable;
