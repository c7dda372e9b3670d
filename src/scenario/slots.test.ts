import {expect, it} from 'vitest';
import {latencyIds} from './ownFigures';
import {latencySlot, rateSlots, scenarioSlots} from './slots';

/** The names of slots by number; a slot that two share or that nobody has shows up as a gap. */
function inOrder(slots: readonly (readonly [string, number])[]): string {
  const names: (string | undefined)[] = Array.from({length: slots.length});
  for (const [name, slot] of slots) names[slot] = name;
  return names.map((name) => name ?? 'nobody').join(' ');
}

// Links are out in the world that count on these three lists. They only ever grow at their ends.
it('a field of the scenario keeps its slot for good', () => {
  expect(inOrder(Object.entries(scenarioSlots))).toBe(
    'region trafficGb azCount zoneLocalShare services requestKb loadBalancers nlbZonalAffinity ' +
      'requestsPerConnection connectionSeconds albRules pods nodes waypoints clusters meshBasis ' +
      'billing istiodReplicas',
  );
});

it('a price keeps its slot for good', () => {
  expect(inOrder(Object.entries(rateSlots))).toBe(
    'interAzPerGbEachSide albHour lcuHour nlbHour nlcuHour latticeServiceHour latticePerGb ' +
      'latticePerMillionRequests route53ZoneMonth m6iLargeHour tgwAttachmentHour tgwPerGb ' +
      'endpointHourPerZone endpointPerGbFirstPb endpointPerGbNext4Pb endpointPerGbOver5Pb',
  );
});

it('a latency figure keeps its two slots for good', () => {
  const figures = [
    'rttSameNode rttSameAz rttCrossAz crossAzExtra direct clusteripIptables clusteripNftables',
    'clusteripEbpf nlbIp nlbInstance albIp vpcLattice istioSidecar istioAmbientL4',
    'istioAmbientWaypoint istioEastwestGateway clustermeshNative clustermeshVxlan',
    'route53ExternalDnsNlb transitGateway privateLink',
  ]
    .join(' ')
    .split(' ');
  const slots = latencyIds.map(([id, stat]) => [`${id}.${stat}`, latencySlot(id, stat)] as const);
  expect(inOrder(slots)).toBe(figures.map((id) => `${id}.p50 ${id}.p99`).join(' '));
});
