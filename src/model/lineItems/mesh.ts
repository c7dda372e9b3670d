import type {LineItemId, ModelConstants, Rates, Scenario} from '../../data/types';
import {requestsPerSecond, trafficForRequestRate} from '../quantities';
import type {Charge, CostInput, LineItem} from '../types';
import {lineItem, straight} from './item';

const MIB_PER_GIB = 1024;
/** One request passes a proxy at the client and a proxy at the server. */
const PROXIES_PER_REQUEST = 2;

/** A mesh's data plane as the compute formula sees it. */
interface MeshProfile {
  /** vCPU that one request per second keeps busy, over all proxies. */
  readonly vcpuPerRps: number;
  readonly usedMib: number;
  readonly requestedVcpu: number;
  readonly requestedMib: number;
}

type Profile = (scenario: Scenario, constants: ModelConstants) => MeshProfile;

const sidecarProfile: Profile = ({pods}, c) => ({
  vcpuPerRps: (PROXIES_PER_REQUEST * c.sidecarVcpuPerThousandRps) / 1000,
  usedMib: pods * c.sidecarMemoryMib,
  requestedVcpu: pods * c.sidecarRequestedVcpu,
  requestedMib: pods * c.sidecarRequestedMib,
});

/** What istio-cni uses is published nowhere; what it reserves is, and ambient does not run without it. */
const ambientProfile: Profile = ({nodes, waypoints}, c) => {
  const waypointVcpu = waypoints > 0 ? c.waypointVcpuPerThousandRps : 0;
  const nodeVcpu = c.ztunnelRequestedVcpu + c.istioCniRequestedVcpu;
  const nodeMib = c.ztunnelRequestedMib + c.istioCniRequestedMib;
  return {
    vcpuPerRps: (PROXIES_PER_REQUEST * c.ztunnelVcpuPerThousandRps + waypointVcpu) / 1000,
    usedMib: nodes * c.ztunnelMemoryMib + waypoints * c.waypointMemoryMib,
    requestedVcpu: nodes * nodeVcpu + waypoints * c.waypointRequestedVcpu,
    requestedMib: nodes * nodeMib + waypoints * c.waypointRequestedMib,
  };
};

/** Price of a vCPU-hour and a GiB-hour: OpenCost's split, scaled to the Region's m6i.large. */
export function computeRates(
  {m6iLargeHour}: Rates,
  constants: ModelConstants,
): {readonly vcpuHour?: number; readonly gibHour?: number} {
  if (m6iLargeHour === undefined) return {};
  const split =
    constants.m6iLargeVcpu * constants.opencostVcpuHour +
    constants.m6iLargeGib * constants.opencostGibHour;
  const scale = m6iLargeHour / split;
  return {
    vcpuHour: constants.opencostVcpuHour * scale,
    gibHour: constants.opencostGibHour * scale,
  };
}

/** CPU and memory that run the whole month, as two lines. */
function computeItems(
  {rates, constants}: CostInput,
  {vcpu, mib}: {readonly vcpu: number; readonly mib: number},
  ids: {readonly cpu: LineItemId; readonly memory: LineItemId},
): readonly LineItem[] {
  const {vcpuHour, gibHour} = computeRates(rates, constants);
  const hours = constants.hoursPerMonth;
  const instanceHour = rates.m6iLargeHour;
  const gib = mib / MIB_PER_GIB;
  return [
    lineItem({
      id: ids.cpu,
      unit: 'vCPU-hour',
      factors: {kind: 'compute', hours, instanceHour, resource: 'cpu', amount: vcpu},
      priceId: 'm6iLargeHour',
      unitPrice: vcpuHour,
    }),
    lineItem({
      id: ids.memory,
      unit: 'GiB-hour',
      factors: {kind: 'compute', hours, instanceHour, resource: 'memory', amount: gib},
      priceId: 'm6iLargeHour',
      unitPrice: gibHour,
    }),
  ];
}

/** What the proxies use, or the larger of use and request. */
function proxyItems(input: CostInput, profile: MeshProfile): readonly LineItem[] {
  const {scenario, constants} = input;
  const usedVcpu = requestsPerSecond(scenario, constants) * profile.vcpuPerRps;
  const reserves = scenario.meshBasis === 'requested';
  const vcpu = reserves ? Math.max(usedVcpu, profile.requestedVcpu) : usedVcpu;
  const mib = reserves ? Math.max(profile.usedMib, profile.requestedMib) : profile.usedMib;
  return computeItems(input, {vcpu, mib}, {cpu: 'proxy-cpu', memory: 'proxy-memory'});
}

/** Traffic from which proxies use more CPU than they request; what is used alone has no such place. */
function proxyBends({scenario, constants}: CostInput, profile: MeshProfile): readonly number[] {
  if (scenario.meshBasis === 'used') return [];
  const rps = profile.requestedVcpu / profile.vcpuPerRps;
  return [trafficForRequestRate(rps, scenario, constants)];
}

function proxies(profile: Profile): Charge {
  const of = ({scenario, constants}: CostInput) => profile(scenario, constants);
  return {
    items: (input) => proxyItems(input, of(input)),
    bends: (input) => proxyBends(input, of(input)),
  };
}

/**
 * Istio's sidecars, one in every pod.
 *
 * @see https://istio.io/latest/docs/ops/deployment/performance-and-scalability/
 */
export const sidecarCharge: Charge = proxies(sidecarProfile);

/**
 * Istio ambient: ztunnel and istio-cni on every node, and waypoints where layer 7 is wanted.
 *
 * @see https://istio.io/latest/docs/ops/deployment/performance-and-scalability/
 */
export const ambientCharge: Charge = proxies(ambientProfile);

/** Istio's control plane as its Helm chart reserves it, whatever the basis: nothing is published about its use. */
export const istiodCharge: Charge = straight((input) => {
  const {scenario, constants} = input;
  const reserved = {
    vcpu: scenario.istiodReplicas * constants.istiodRequestedVcpu,
    mib: scenario.istiodReplicas * constants.istiodRequestedMib,
  };
  return computeItems(input, reserved, {cpu: 'istiod-cpu', memory: 'istiod-memory'});
});
