import {performance} from 'node:perf_hooks';
import {clusterLocality, type ClusterService} from '../../src/model/locality/cluster';
import {routingOf} from '../../src/model/locality/precedence';
import type {ClusterNode, Endpoint, LocalityMode} from '../../src/model/locality/types';

/** As many as Kubernetes puts into one EndpointSlice. */
const SLICE_SIZE = 100;
const ENDPOINTS_PER_NODE = 5;
const ZONES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const RUNS = 25;

/** Milliseconds that an answer may take, by endpoints. */
const targets = [
  {endpoints: 1_000, targetMs: 5},
  {endpoints: 10_000, targetMs: 50},
] as const;

/** Uneven on purpose: zone a has a third of the pods and none of the extra CPU, so many hints cross zones. */
function zoneOf(index: number): string {
  return ZONES[index % 9] ?? 'a';
}

function nodesFor(endpoints: number): readonly ClusterNode[] {
  return Array.from({length: Math.ceil(endpoints / ENDPOINTS_PER_NODE)}, (_, index) => ({
    name: `node-${index}`,
    zone: ZONES[index % ZONES.length] ?? 'a',
    allocatableCpuMilli: index % ZONES.length === 5 ? 15_890 : 7_910,
    ready: true,
    labels: [],
  }));
}

function slicesOf(count: number): readonly (readonly Endpoint[])[] {
  const endpoints = Array.from({length: count}, (_, index): Endpoint => ({
    zone: zoneOf(index),
    node: `node-${Math.floor(index / ENDPOINTS_PER_NODE)}`,
    ready: true,
    hints: null,
  }));
  return Array.from({length: Math.ceil(count / SLICE_SIZE)}, (_, index) =>
    endpoints.slice(index * SLICE_SIZE, (index + 1) * SLICE_SIZE),
  );
}

function clusterOf(mode: LocalityMode, endpoints: number): ClusterService {
  return {service: routingOf(mode), nodes: nodesFor(endpoints), slices: slicesOf(endpoints)};
}

/** The middle of many runs, in milliseconds; some runs before, so that the compiler has seen the code. */
function medianMs(run: () => unknown): number {
  for (let warmUp = 0; warmUp < RUNS; warmUp += 1) run();
  const times = Array.from({length: RUNS}, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
}

function timeOf(mode: LocalityMode, endpoints: number): number {
  const cluster = clusterOf(mode, endpoints);
  return medianMs(() => clusterLocality(cluster));
}

/** Actual and expected state of one Service: every slice is hinted anew, then every node chooses, twice. */
function main(): void {
  for (const mode of ['topology-mode-auto', 'prefer-same-node'] as const) {
    const times = targets.map(({endpoints, targetMs}) => {
      const ms = timeOf(mode, endpoints);
      const verdict = ms <= targetMs ? 'within' : 'ABOVE';
      const size = `${endpoints.toLocaleString('en')} endpoints × ${ZONES.length} zones`;
      process.stdout.write(`${mode}: ${size}: ${ms.toFixed(2)} ms (${verdict} ${targetMs} ms)\n`);
      if (ms > targetMs) process.exitCode = 1;
      return ms;
    });
    const [small = NaN, large = NaN] = times;
    const ratio = (large / small).toFixed(1);
    process.stdout.write(`${mode}: ten times the endpoints take ${ratio} times as long\n`);
  }
}

main();
