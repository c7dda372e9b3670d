import type {FigureId, Percentile, PriceId, Scenario} from '../data/types';

/**
 * Where values stand in packed links. A slot is a value's name there, so it is for good: whatever is new takes the next
 * number of its table, and no number is given away again. Where the lines stand here means nothing.
 */
export const scenarioSlots: Readonly<Record<keyof Scenario, number>> = {
  region: 0,
  trafficGb: 1,
  azCount: 2,
  zoneLocalShare: 3,
  services: 4,
  requestKb: 5,
  loadBalancers: 6,
  nlbZonalAffinity: 7,
  requestsPerConnection: 8,
  connectionSeconds: 9,
  albRules: 10,
  pods: 11,
  nodes: 12,
  waypoints: 13,
  clusters: 14,
  meshBasis: 15,
  billing: 16,
  istiodReplicas: 17,
};

/** Slots of own prices, under the same rule. */
export const rateSlots: Readonly<Record<PriceId, number>> = {
  interAzPerGbEachSide: 0,
  albHour: 1,
  lcuHour: 2,
  nlbHour: 3,
  nlcuHour: 4,
  latticeServiceHour: 5,
  latticePerGb: 6,
  latticePerMillionRequests: 7,
  route53ZoneMonth: 8,
  m6iLargeHour: 9,
  tgwAttachmentHour: 10,
  tgwPerGb: 11,
  endpointHourPerZone: 12,
  endpointPerGbFirstPb: 13,
  endpointPerGbNext4Pb: 14,
  endpointPerGbOver5Pb: 15,
};

/** Places of own measurements, under the same rule: each has a slot for p50 and the next one for p99. */
const figurePlaces: Readonly<Record<FigureId, number>> = {
  rttSameNode: 0,
  rttSameAz: 1,
  rttCrossAz: 2,
  crossAzExtra: 3,
  direct: 4,
  clusteripIptables: 5,
  clusteripNftables: 6,
  clusteripEbpf: 7,
  nlbIp: 8,
  nlbInstance: 9,
  albIp: 10,
  vpcLattice: 11,
  istioSidecar: 12,
  istioAmbientL4: 13,
  istioAmbientWaypoint: 14,
  istioEastwestGateway: 15,
  clustermeshNative: 16,
  clustermeshVxlan: 17,
  route53ExternalDnsNlb: 18,
  transitGateway: 19,
  privateLink: 20,
};

/**
 * The slot of an own measurement.
 *
 * @example latencySlot('albIp', 'p99') // 21
 */
export function latencySlot(id: FigureId, percentile: Percentile): number {
  return 2 * figurePlaces[id] + (percentile === 'p50' ? 0 : 1);
}
