import {setTimeout as pause} from 'node:timers/promises';
import type {Fields} from '../checks/manifests/read';
import {at, listAt, textAt} from '../checks/manifests/read';
import type {Api} from './kube/objects';
import {failUnlessDone, listOf, remove} from './kube/objects';

/** The nodes of the chapters, by zone: four, two and two of the same size. */
const nodes = [
  ['us-east-1a', 'ip-10-0-1-11', 'ip-10-0-1-12', 'ip-10-0-1-13', 'ip-10-0-1-14'],
  ['us-east-1b', 'ip-10-0-2-21', 'ip-10-0-2-22'],
  ['us-east-1c', 'ip-10-0-3-31', 'ip-10-0-3-32'],
].flatMap(([zone = '', ...names]) => names.map((name) => ({zone, name: `${name}.ec2.internal`})));

const resources = {cpu: '1930m', memory: '7077Mi', pods: '29'};
const status = 'application/merge-patch+json';

/** Nodes without machines, and what a kubelet would report of their pods. */
export interface StandInNodes {
  /** Ends the reports and takes the nodes away. */
  readonly stop: () => Promise<void>;
}

/**
 * Gives a cluster without kubelets the nodes of the chapters, and reports every pod on them as running,
 * so that the controllers and the scheduler of a bare API server can be watched at their work.
 *
 * @param api - The cluster.
 * @throws Error when the cluster has nodes already, or refuses these.
 */
export async function standInNodes(api: Api): Promise<StandInNodes> {
  if ((await listOf(api, {apiVersion: 'v1', kind: 'Node'})).length > 0)
    throw new Error('the cluster has nodes of its own');
  for (const {zone, name} of nodes) {
    const labels = {
      'kubernetes.io/hostname': name,
      'kubernetes.io/os': 'linux',
      'topology.kubernetes.io/region': 'us-east-1',
      'topology.kubernetes.io/zone': zone,
    };
    const body = {apiVersion: 'v1', kind: 'Node', metadata: {name, labels}};
    const answer = await api.cluster.ask({method: 'POST', path: '/api/v1/nodes', body});
    failUnlessDone(answer, `node ${name}`);
  }
  const running = new AbortController();
  const reports = report(api, running.signal);
  return {
    stop: async () => {
      running.abort();
      await reports;
      for (const {name} of nodes) await remove(api, `/api/v1/nodes/${name}`);
    },
  };
}

async function report(api: Api, signal: AbortSignal): Promise<void> {
  const addresses = new Map<string, string>();
  let nextHeartbeat = 0;
  while (!signal.aborted) {
    try {
      if (Date.now() >= nextHeartbeat) {
        await Promise.all(nodes.map(({name}) => heartbeat(api, name)));
        nextHeartbeat = Date.now() + 10_000;
      }
      for (const pod of await listOf(api, {apiVersion: 'v1', kind: 'Pod'}))
        await reportPod(api, pod, addresses);
    } catch {
      // A report that failed comes again with the next round.
    }
    await pause(api.patience.every * 1000, undefined, {signal}).catch(() => undefined);
  }
}

async function heartbeat(api: Api, name: string): Promise<void> {
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const ready = {type: 'Ready', status: 'True', reason: 'KubeletReady', lastHeartbeatTime: now};
  const body = {
    status: {
      capacity: resources,
      allocatable: resources,
      conditions: [{...ready, lastTransitionTime: now, message: 'stand-in'}],
      addresses: [{type: 'InternalIP', address: addressOf(name)}],
    },
  };
  await api.cluster.ask({
    method: 'PATCH',
    path: `/api/v1/nodes/${name}/status`,
    body,
    type: status,
  });
}

/** `ip-10-0-1-11.ec2.internal` → `10.0.1.11`. */
function addressOf(node: string): string {
  return (/^ip-([\d-]+)\./.exec(node)?.[1] ?? '').replaceAll('-', '.');
}

async function reportPod(api: Api, pod: Fields, addresses: Map<string, string>): Promise<void> {
  const node = textAt(pod, 'spec', 'nodeName');
  const {name = '', namespace = ''} = pod.metadata as {name?: string; namespace?: string};
  const path = `/api/v1/namespaces/${namespace}/pods/${name}`;
  if (node === undefined || !nodes.some((known) => known.name === node)) return;
  if (textAt(pod, 'metadata', 'deletionTimestamp') !== undefined) return remove(api, path, 0);
  if (textAt(pod, 'status', 'phase') === 'Running') return;
  const address = addresses.get(path) ?? nextAddress(node, addresses);
  addresses.set(path, address);
  const body = {status: runningStatus(pod, address, addressOf(node))};
  await api.cluster.ask({method: 'PATCH', path: `${path}/status`, body, type: status});
}

/** An address of the node's subnet that no pod has had. */
function nextAddress(node: string, given: ReadonlyMap<string, string>): string {
  const subnet = addressOf(node).replace(/\.\d+$/, '');
  const used = new Set(given.values());
  for (let last = 40; ; last += 1) {
    const address = `${subnet}.${last}`;
    if (!used.has(address)) return address;
  }
}

function runningStatus(pod: Fields, podIP: string, hostIP: string) {
  const now = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const conditions = ['PodScheduled', 'Initialized', 'ContainersReady', 'Ready'].map((type) => ({
    type,
    status: 'True',
    lastTransitionTime: now,
  }));
  const containerStatuses = listAt(pod, 'spec', 'containers').map((container) => ({
    name: at(container, 'name'),
    image: at(container, 'image'),
    imageID: '',
    ready: true,
    started: true,
    restartCount: 0,
    state: {running: {startedAt: now}},
  }));
  return {
    phase: 'Running',
    hostIP,
    podIP,
    podIPs: [{ip: podIP}],
    startTime: now,
    conditions,
    containerStatuses,
  };
}
