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

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

/** Milliseconds on the clock, and of processor time: they differ where other programs share the machine. */
interface Time {
  readonly wallMs: number;
  readonly cpuMs: number;
}

function once(run: () => unknown): Time {
  const [start, used] = [performance.now(), process.cpuUsage()];
  run();
  const wallMs = performance.now() - start;
  const {user, system} = process.cpuUsage(used);
  return {wallMs, cpuMs: (user + system) / 1000};
}

/** The middle of many runs; as many before, so that the compiler has seen the code. */
function timeOf(mode: LocalityMode, endpoints: number): Time {
  const cluster = clusterOf(mode, endpoints);
  const times = Array.from({length: 2 * RUNS}, () => once(() => clusterLocality(cluster)));
  const warm = times.slice(RUNS);
  return {
    wallMs: median(warm.map(({wallMs}) => wallMs)),
    cpuMs: median(warm.map(({cpuMs}) => cpuMs)),
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What pasting a cluster costs: every slice is hinted anew, then every node chooses, before and after. */
function main(): void {
  for (const mode of ['topology-mode-auto', 'prefer-same-node'] as const) {
    const times = targets.map(({endpoints, targetMs}) => {
      const {wallMs, cpuMs} = timeOf(mode, endpoints);
      const verdict = wallMs <= targetMs ? 'within' : 'ABOVE';
      const size = `${endpoints.toLocaleString('en')} endpoints × ${ZONES.length} zones`;
      const cpu = `${cpuMs.toFixed(2)} ms of processor time`;
      print(`${mode}: ${size}: median ${wallMs.toFixed(2)} ms, ${verdict} ${targetMs} ms (${cpu})`);
      return {wallMs, cpuMs};
    });
    const [small, large] = times;
    const ratio = (key: keyof Time) => ((large?.[key] ?? NaN) / (small?.[key] ?? NaN)).toFixed(1);
    print(
      `${mode}: ten times the endpoints take ${ratio('wallMs')} times as long (${ratio('cpuMs')} times the processor time)`,
    );
  }
}

main();
