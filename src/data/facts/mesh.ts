import {modelConstantTable as model} from '../modelConstants';
import type {FactTable} from './types';

const high = {confidence: 'high'} as const;
const code = {asOf: '2026-08-22', ...high} as const;
const modes = {unit: 'ms', sources: ['istioModes'], confidence: 'medium'} as const;

// Istio publishes megabytes; the cost model reads the same figures as MiB.
const megabytes = {unit: 'MB'} as const;

/** Facts stated in the service mesh and multi-cluster chapters. */
export const meshFacts = {
  // Istio's published benchmark, and what its charts reserve.
  istioBenchmarkVersion: {
    value: '1.24',
    unit: 'version',
    sources: ['istioPerf124'],
    asOf: '2026-09-24',
    ...high,
  },
  istioBenchmarkRate: {
    value: 1000,
    unit: 'count',
    sources: ['istioPerf124'],
    asOf: '2026-09-24',
    ...high,
  },
  istioBenchmarkPayload: {
    value: 1,
    unit: 'KB',
    sources: ['istioPerf124'],
    asOf: '2026-09-24',
    ...high,
  },
  sidecarCpu: model.sidecarVcpuPerThousandRps,
  sidecarMemory: {...model.sidecarMemoryMib, ...megabytes},
  sidecarRequestedCpu: model.sidecarRequestedVcpu,
  sidecarRequestedMemory: model.sidecarRequestedMib,
  ztunnelCpu: model.ztunnelVcpuPerThousandRps,
  ztunnelMemory: {...model.ztunnelMemoryMib, ...megabytes},
  ztunnelRequestedCpu: model.ztunnelRequestedVcpu,
  ztunnelRequestedMemory: model.ztunnelRequestedMib,
  istioCniRequestedCpu: model.istioCniRequestedVcpu,
  istioCniRequestedMemory: model.istioCniRequestedMib,
  waypointCpu: model.waypointVcpuPerThousandRps,
  waypointMemory: {...model.waypointMemoryMib, ...megabytes},
  waypointRequestedCpu: model.waypointRequestedVcpu,
  waypointRequestedMemory: model.waypointRequestedMib,
  istiodRequestedCpu: model.istiodRequestedVcpu,
  istiodRequestedMemory: model.istiodRequestedMib,
  sidecarLatencyP90: {value: 0.63, ...modes},
  ztunnelLatencyP90: {value: 0.16, ...modes},
  waypointLatencyP90: {value: 0.4, ...modes},

  // Since when Istio does what the chapter uses.
  istioLatest: {
    value: '1.31',
    unit: 'version',
    sources: ['istioRelease131', 'istioRelease1311'],
    asOf: '2026-09-21',
    ...high,
  },
  istioFixPublishNotReady: {
    value: '1.31.0',
    unit: 'version',
    sources: ['istioChangeNotes131'],
    asOf: '2026-08-20',
    ...high,
  },
  istioTrafficDistributionEverywhere: {
    value: '1.25',
    unit: 'version',
    sources: ['istioNoteTrafficDistribution'],
    ...code,
  },
  istioPreferSameZone: {
    value: '1.27',
    unit: 'version',
    sources: ['istioNotePreferSameZone'],
    ...code,
  },
  istioGatewayOverlaySince: {
    value: '1.26',
    unit: 'version',
    sources: ['istioGatewayOverlay'],
    asOf: '2025-03-27',
    ...high,
  },
  ambientMultiNetworkBeta: {
    value: '1.29',
    unit: 'version',
    sources: ['istioChangeNotes129'],
    asOf: '2026-02-12',
    ...high,
  },
  distributeWeightSum: {value: 100, unit: 'count', sources: ['istioDestinationRule'], ...code},
  zoneAwareMinimumEndpoints: {value: 6, unit: 'count', sources: ['istioDestinationRule'], ...code},
  envoySpillBelow: {value: 71.4, unit: 'percent', sources: ['envoyPriority'], ...high},

  // What crossing clusters through an ambient east-west gateway adds.
  ambientCrossClusterNewConnection: {
    value: 2.2,
    unit: 'ms',
    sources: ['istioAmbientMultiPerf'],
    ...high,
  },
  ambientCrossClusterOpenConnection: {
    value: 0.13,
    unit: 'ms',
    sources: ['istioAmbientMultiPerf'],
    ...high,
  },

  // Cilium.
  ciliumChecked: {
    value: '1.20',
    unit: 'version',
    sources: ['ciliumChart120', 'ciliumModule'],
    asOf: '2026-11-17',
    ...high,
  },
  ciliumZonesSharedSince: {
    value: '1.19',
    unit: 'version',
    sources: ['ciliumZonesShared', 'ciliumPolicyDefault'],
    asOf: '2026-01-21',
    ...high,
  },
  ciliumMaxClusters: {value: 255, unit: 'count', sources: ['ciliumClusterMeshSetup'], ...high},
  ciliumMaxClustersExtended: {
    value: 511,
    unit: 'count',
    sources: ['ciliumClusterMeshSetup'],
    ...high,
  },
  ciliumIdentities: {value: 65535, unit: 'count', sources: ['ciliumClusterMeshSetup'], ...high},
  ciliumIdentitiesExtended: {
    value: 32767,
    unit: 'count',
    sources: ['ciliumClusterMeshSetup'],
    ...high,
  },
  ciliumClusterNameLength: {
    value: 32,
    unit: 'count',
    sources: ['ciliumClusterMeshSetup'],
    ...high,
  },
  vxlanOverhead: {value: 50, unit: 'count', sources: ['ciliumRouting'], ...high},

  // VPC Lattice.
  latticeController: {
    value: '2.1.3',
    unit: 'version',
    sources: ['latticeDeploy'],
    asOf: '2026-08-14',
    ...high,
  },
  latticeGatewayApi: {
    value: '1.5',
    unit: 'version',
    sources: ['latticeUpgrade21'],
    asOf: '2026-08-14',
    ...high,
  },
  latticeListenersPerService: {value: 2, unit: 'count', sources: ['latticeQuotas'], ...high},
  latticeRulesPerListener: {value: 10, unit: 'count', sources: ['latticeQuotas'], ...high},
  latticeServicesPerNetwork: {value: 500, unit: 'count', sources: ['latticeQuotas'], ...high},
  latticeServicesPerRegion: {value: 2000, unit: 'count', sources: ['latticeQuotas'], ...high},
  latticeAuthPolicySize: {value: 10, unit: 'KB', sources: ['latticeQuotas'], ...high},
  latticeRequestsPerPrice: {
    value: 1000000,
    unit: 'count',
    sources: ['latticePricingPage'],
    asOf: '2026-09-20',
    ...high,
  },
  latticeConnectionLimit: {
    value: 10,
    unit: 'min',
    sources: ['latticeCreateService', 'latticeServices', 'awsContainerMesh'],
    asOf: '2026-07-24',
    ...high,
  },
  latticeIdleTimeout: {value: 60, unit: 's', sources: ['latticeServices'], ...high},
  latticeIdleTimeoutMax: {value: 600, unit: 's', sources: ['latticeCreateService'], ...high},
  latticePreStopSleep: {
    value: 60,
    unit: 's',
    sources: ['latticeFaq'],
    asOf: '2026-08-14',
    ...high,
  },
  latticeGracePeriod: {
    value: 150,
    unit: 's',
    sources: ['latticeFaq'],
    asOf: '2026-08-14',
    ...high,
  },

  appMeshEnd: {
    value: '2026-09-30',
    unit: 'date',
    sources: ['appMeshEnd'],
    asOf: '2026-09-30',
    ...high,
  },

  // Names and zones.
  externalDnsPrefixSince: {
    value: '0.22.0',
    unit: 'version',
    sources: ['externalDnsFlags', 'externalDnsPrefix'],
    asOf: '2026-08-19',
    ...high,
  },
  externalDnsChartVersion: {
    value: '1.21.1',
    unit: 'version',
    sources: ['externalDnsChart'],
    ...code,
  },
  externalDnsChartAppVersion: {
    value: '0.21.0',
    unit: 'version',
    sources: ['externalDnsChart'],
    ...code,
  },
  zoneNamesUniformSince: {
    value: '2025-11',
    unit: 'date',
    sources: ['awsAvailabilityZones'],
    ...high,
  },
} as const satisfies FactTable;
