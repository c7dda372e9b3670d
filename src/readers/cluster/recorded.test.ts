import {readCluster} from '@site/test/cluster';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {examine, type Examination} from './examine';

const folder = path.join(import.meta.dirname, '../../../test/recorded/kubernetes');

function orders(...files: readonly string[]): Examination {
  const texts = files.map((file) => readFileSync(path.join(folder, `${file}.json`), 'utf8'));
  const reading = readCluster(texts.join(''));
  if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
  const service = reading.cluster.services.find(({name}) => name === 'orders');
  const [family] = service?.families ?? [];
  if (service === undefined || family === undefined) throw new Error('no orders');
  return examine(reading.cluster, {service, family}, 6);
}

// The answers that the chapters print their output from: the same cluster, as it goes through the guide.
it.each([
  ['nodes', 'services-shop', 'endpointslices-orders', 'set', 0],
  ['nodes', 'services-shop', 'endpointslices-orders-unhinted', 'missing', 2 / 3],
  ['nodes', 'service-orders-both', 'endpointslices-orders-auto', 'set', 1 / 9],
  ['nodes', 'service-orders-both', 'endpointslices-orders-unhinted', 'refused', 2 / 3],
  ['nodes-hybrid', 'service-orders-both', 'endpointslices-orders-auto', 'outdated', 8 / 81],
] as const)('of the guide: %s, %s, %s: %s', (nodes, service, slices, verdict, share) => {
  const found = orders(nodes, service, slices);
  expect(found.verdict).toBe(verdict);
  expect(found.actual.traffic.crossZoneShare).toBeCloseTo(share, 12);
  // One of nine nodes says nothing about its zone, so nobody knows what of its ninth crosses.
  const isHybrid = nodes === 'nodes-hybrid';
  expect(found.actual.traffic.unknownShare).toBeCloseTo(isHybrid ? 1 / 9 : 0, 12);
  expect(found.lab.unlabelledNodes).toBe(isHybrid ? 1 : 0);
});
