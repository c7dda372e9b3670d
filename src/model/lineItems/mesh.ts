import type {ModelConstants, Scenario} from '../../data/types';
import {requestsPerSecond, trafficForRequestRate} from '../quantities';
import type {CostInput, LineItem} from '../types';
import {lineItem} from './item';

const MIB_PER_GIB = 1024;
/** One request passes a proxy at the client and a proxy at the server. */
const PROXIES_PER_REQUEST = 2;

/** A mesh as the compute formula sees it. */
export interface MeshProfile {
  /** vCPU that one request per second keeps busy, over all proxies. */
  readonly vcpuPerRps: number;
  readonly usedMib: number;
  readonly requestedVcpu: number;
  readonly requestedMib: number;
}

/**
 * Istio with a sidecar in every pod.
 *
 * @see https://istio.io/latest/docs/ops/deployment/performance-and-scalability/
 */
export function sidecarProfile({pods}: Scenario, constants: ModelConstants): MeshProfile {
  return {
    vcpuPerRps: (PROXIES_PER_REQUEST * constants.sidecarVcpuPerThousandRps) / 1000,
    usedMib: pods * constants.sidecarMemoryMib,
    requestedVcpu: pods * constants.sidecarRequestedVcpu,
    requestedMib: pods * constants.sidecarRequestedMib,
  };
}

/**
 * Istio ambient: a ztunnel on every node, and waypoints where layer 7 is wanted.
 *
 * @see https://istio.io/latest/docs/ops/deployment/performance-and-scalability/
 */
export function ambientProfile({nodes, waypoints}: Scenario, c: ModelConstants): MeshProfile {
  const waypointVcpu = waypoints > 0 ? c.waypointVcpuPerThousandRps : 0;
  return {
    vcpuPerRps: (PROXIES_PER_REQUEST * c.ztunnelVcpuPerThousandRps + waypointVcpu) / 1000,
    usedMib: nodes * c.ztunnelMemoryMib + waypoints * c.waypointMemoryMib,
    requestedVcpu: nodes * c.ztunnelRequestedVcpu + waypoints * c.waypointRequestedVcpu,
    requestedMib: nodes * c.ztunnelRequestedMib + waypoints * c.waypointRequestedMib,
  };
}

/** Price of a vCPU-hour and a GiB-hour: OpenCost's split, scaled to the Region's m6i.large. */
export function computeRates({rates, constants}: Pick<CostInput, 'rates' | 'constants'>): {
  readonly vcpuHour?: number;
  readonly gibHour?: number;
} {
  if (rates.m6iLargeHour === undefined) return {};
  const split =
    constants.m6iLargeVcpu * constants.opencostVcpuHour +
    constants.m6iLargeGib * constants.opencostGibHour;
  const scale = rates.m6iLargeHour / split;
  return {
    vcpuHour: constants.opencostVcpuHour * scale,
    gibHour: constants.opencostGibHour * scale,
  };
}

/** vCPU-hours and GiB-hours of the proxies: what they use, or the larger of use and request. */
export function meshItems(input: CostInput, profile: MeshProfile): readonly LineItem[] {
  const {scenario, constants} = input;
  const usedVcpu = requestsPerSecond(scenario, constants) * profile.vcpuPerRps;
  const reserves = scenario.meshBasis === 'requested';
  const vcpu = reserves ? Math.max(usedVcpu, profile.requestedVcpu) : usedVcpu;
  const mib = reserves ? Math.max(profile.usedMib, profile.requestedMib) : profile.usedMib;
  const {vcpuHour, gibHour} = computeRates(input);
  return [
    lineItem({
      id: 'proxy-cpu',
      quantity: vcpu * constants.hoursPerMonth,
      unit: 'vCPU-hour',
      priceId: 'm6iLargeHour',
      unitPrice: vcpuHour,
    }),
    lineItem({
      id: 'proxy-memory',
      quantity: (mib / MIB_PER_GIB) * constants.hoursPerMonth,
      unit: 'GiB-hour',
      priceId: 'm6iLargeHour',
      unitPrice: gibHour,
    }),
  ];
}

/** Traffic (GB per month) from which proxies use more CPU than they request: the cost line bends there. */
export function meshBend({scenario, constants}: CostInput, profile: MeshProfile): number {
  return trafficForRequestRate(profile.requestedVcpu / profile.vcpuPerRps, scenario, constants);
}
