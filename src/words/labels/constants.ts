import {translate} from '@docusaurus/Translate';
import type {ModelConstants} from '@site/src/data/types';

const names: Readonly<Record<keyof ModelConstants, () => string>> = {
  hoursPerMonth: () => translate({id: 'constant.hoursPerMonth', message: 'Hours in a month'}),
  lcuNewConnectionsPerSecond: () =>
    translate({
      id: 'constant.lcuNewConnectionsPerSecond',
      message: 'New connections per second in one LCU',
    }),
  lcuActiveConnections: () =>
    translate({id: 'constant.lcuActiveConnections', message: 'Active connections in one LCU'}),
  lcuGbPerHour: () => translate({id: 'constant.lcuGbPerHour', message: 'GB per hour in one LCU'}),
  lcuRuleEvaluationsPerSecond: () =>
    translate({
      id: 'constant.lcuRuleEvaluationsPerSecond',
      message: 'Rule evaluations per second in one LCU',
    }),
  lcuFreeRules: () =>
    translate({id: 'constant.lcuFreeRules', message: 'ALB rules per request that are free'}),
  nlcuNewConnectionsPerSecond: () =>
    translate({
      id: 'constant.nlcuNewConnectionsPerSecond',
      message: 'New TCP connections per second in one NLCU',
    }),
  nlcuActiveConnections: () =>
    translate({
      id: 'constant.nlcuActiveConnections',
      message: 'Active TCP connections in one NLCU',
    }),
  nlcuGbPerHour: () =>
    translate({id: 'constant.nlcuGbPerHour', message: 'GB per hour in one NLCU'}),
  latticeFreeRequestsPerServiceHour: () =>
    translate({
      id: 'constant.latticeFreeRequestsPerServiceHour',
      message: 'Free VPC Lattice requests per service and hour',
    }),
  endpointFirstTierGb: () =>
    translate({
      id: 'constant.endpointFirstTierGb',
      message: 'GB a month at PrivateLink’s first price',
    }),
  endpointNextTierGb: () =>
    translate({
      id: 'constant.endpointNextTierGb',
      message: 'GB a month at PrivateLink’s second price',
    }),
  m6iLargeVcpu: () => translate({id: 'constant.m6iLargeVcpu', message: 'vCPU of an m6i.large'}),
  m6iLargeGib: () => translate({id: 'constant.m6iLargeGib', message: 'GiB of an m6i.large'}),
  opencostVcpuHour: () =>
    translate({id: 'constant.opencostVcpuHour', message: 'OpenCost’s dollars per vCPU-hour'}),
  opencostGibHour: () =>
    translate({id: 'constant.opencostGibHour', message: 'OpenCost’s dollars per GiB-hour'}),
  sidecarVcpuPerThousandRps: () =>
    translate({
      id: 'constant.sidecarVcpuPerThousandRps',
      message: 'vCPU a sidecar uses per 1,000 requests a second',
    }),
  sidecarMemoryMib: () =>
    translate({id: 'constant.sidecarMemoryMib', message: 'MiB a sidecar uses'}),
  sidecarRequestedVcpu: () =>
    translate({id: 'constant.sidecarRequestedVcpu', message: 'vCPU a sidecar reserves'}),
  sidecarRequestedMib: () =>
    translate({id: 'constant.sidecarRequestedMib', message: 'MiB a sidecar reserves'}),
  ztunnelVcpuPerThousandRps: () =>
    translate({
      id: 'constant.ztunnelVcpuPerThousandRps',
      message: 'vCPU a ztunnel uses per 1,000 requests a second',
    }),
  ztunnelMemoryMib: () =>
    translate({id: 'constant.ztunnelMemoryMib', message: 'MiB a ztunnel uses'}),
  ztunnelRequestedVcpu: () =>
    translate({id: 'constant.ztunnelRequestedVcpu', message: 'vCPU a ztunnel reserves'}),
  ztunnelRequestedMib: () =>
    translate({id: 'constant.ztunnelRequestedMib', message: 'MiB a ztunnel reserves'}),
  istioCniRequestedVcpu: () =>
    translate({id: 'constant.istioCniRequestedVcpu', message: 'vCPU an istio-cni reserves'}),
  istioCniRequestedMib: () =>
    translate({id: 'constant.istioCniRequestedMib', message: 'MiB an istio-cni reserves'}),
  waypointVcpuPerThousandRps: () =>
    translate({
      id: 'constant.waypointVcpuPerThousandRps',
      message: 'vCPU a waypoint uses per 1,000 requests a second',
    }),
  waypointMemoryMib: () =>
    translate({id: 'constant.waypointMemoryMib', message: 'MiB a waypoint uses'}),
  waypointRequestedVcpu: () =>
    translate({id: 'constant.waypointRequestedVcpu', message: 'vCPU a waypoint reserves'}),
  waypointRequestedMib: () =>
    translate({id: 'constant.waypointRequestedMib', message: 'MiB a waypoint reserves'}),
  istiodRequestedVcpu: () =>
    translate({
      id: 'constant.istiodRequestedVcpu',
      message: 'vCPU a replica of istiod reserves',
    }),
  istiodRequestedMib: () =>
    translate({
      id: 'constant.istiodRequestedMib',
      message: 'MiB a replica of istiod reserves',
    }),
};

/** What a figure of the formulas means, with its unit, in the page's language. */
export function constantName(id: keyof ModelConstants): string {
  return names[id]();
}
