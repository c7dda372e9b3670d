import type {Api} from './kube/objects';
import {change, comesTrue, listOf, remove} from './kube/objects';
import {at, labelsAt, textAt} from '../checks/manifests/read';
import {isReady, nodesOf, readyEndpoints, refusedCount, shop} from './shop';
import type {StateName} from './stateNames';

/** Why a state was not reached; undefined where it was. */
type Missing = string | undefined;

const services = `/api/v1/namespaces/${shop}/services`;
const apps = `/apis/apps/v1/namespaces/${shop}`;
const annotation = 'service.kubernetes.io/topology-mode';
const field = 'PreferSameZone';

const reachers: Partial<Readonly<Record<StateName, (api: Api) => Promise<Missing>>>> = {
  nodes: readyNodes,
  example: (api) => ordersReady(api, 6),
  hinted: async (api) =>
    (await setOrders(api, {mode: null, field})) ??
    (await ordersReady(api, 6)) ??
    (await hints(api, (own) => own, 'the endpoints of orders have no hints of their own zones')),
  auto: async (api) =>
    (await setOrders(api, {mode: 'Auto', field: null})) ??
    (await ordersReady(api, 12)) ??
    (await hints(api, (_, hinted) => hinted, 'the annotation sets no hints')),
  refused,
  both: (api) => setOrders(api, {mode: 'Auto', field}),
  telemetry: (api) =>
    agents(api, {internalTrafficPolicy: null, trafficDistribution: 'PreferSameNode'}),
  'telemetry-local': (api) =>
    agents(api, {internalTrafficPolicy: 'Local', trafficDistribution: null}),
  uncovered,
};

/**
 * Brings the running example into the state in which a block is shown.
 *
 * @param api - The cluster.
 * @param name - A state that can be reached.
 * @returns What is missing, in words; undefined where the cluster is in that state.
 */
export async function reach(api: Api, name: StateName): Promise<Missing> {
  return reachers[name]?.(api);
}

async function readyNodes(api: Api): Promise<Missing> {
  return (await nodesOf(api)).some(({ready}) => ready) ? undefined : 'no node is ready';
}

async function setOrders(
  api: Api,
  {mode, field: wanted}: {readonly mode: string | null; readonly field: string | null},
): Promise<Missing> {
  const annotations = {[annotation]: mode, 'service.kubernetes.io/topology-aware-hints': null};
  const spec = {trafficDistribution: wanted, internalTrafficPolicy: 'Cluster'};
  await change(api, `${services}/orders`, {metadata: {annotations}, spec});
  return undefined;
}

/** Scales `orders`; the Deployments by zone, whose pods the same Service selects, rest meanwhile. */
async function ordersReady(api: Api, replicas: number): Promise<Missing> {
  const deployments = await listOf(api, {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    namespace: shop,
  });
  for (const deployment of deployments) {
    const name = textAt(deployment, 'metadata', 'name') ?? '';
    if (!name.startsWith('orders')) continue;
    const wanted = name === 'orders' ? replicas : 0;
    if (at(deployment, 'spec', 'replicas') !== wanted)
      await change(api, `${apps}/deployments/${name}`, {spec: {replicas: wanted}});
  }
  const ready = async () => {
    const pods = await podsOf(api, 'orders');
    const endpoints = await readyEndpoints(api, 'orders');
    return pods.length === replicas && pods.every(isReady) && endpoints.length === replicas;
  };
  if (await comesTrue(ready, api.patience)) return undefined;
  const pods = await podsOf(api, 'orders');
  return `${pods.filter(isReady).length} of ${replicas} pods of orders are ready${pending(pods)}`;
}

function pending(pods: Awaited<ReturnType<typeof podsOf>>): string {
  const count = pods.filter((pod) => textAt(pod, 'status', 'phase') === 'Pending').length;
  return count === 0 ? '' : `, ${count} are Pending`;
}

async function podsOf(api: Api, app: string) {
  const pods = await listOf(api, {apiVersion: 'v1', kind: 'Pod', namespace: shop});
  return pods.filter(
    (pod) => labelsAt(pod, 'metadata', 'labels')['app.kubernetes.io/name'] === app,
  );
}

async function hints(
  api: Api,
  want: (own: boolean, hinted: boolean) => boolean,
  otherwise: string,
): Promise<Missing> {
  const holds = async () => {
    const endpoints = await readyEndpoints(api, 'orders');
    const each = endpoints.map(({zone = '', forZones}) =>
      want(forZones.length === 1 && forZones[0] === zone, forZones.length > 0),
    );
    return each.length > 0 && each.every(Boolean);
  };
  return (await comesTrue(holds, api.patience)) ? undefined : otherwise;
}

async function refused(api: Api): Promise<Missing> {
  const count = refusedCount(await nodesOf(api));
  if (count === undefined) return 'on these nodes the annotation refuses no count of endpoints';
  return (
    (await setOrders(api, {mode: null, field: null})) ??
    (await ordersReady(api, count)) ??
    (await forgetEvents(api)) ??
    (await setOrders(api, {mode: 'Auto', field: null})) ??
    (await hints(api, (_, hinted) => !hinted, 'the annotation still sets hints'))
  );
}

/**
 * What earlier states have said is no part of this one. Its own word is kept: Kubernetes repeats an event only so often.
 */
async function forgetEvents(api: Api): Promise<Missing> {
  const events = await listOf(api, {apiVersion: 'v1', kind: 'Event', namespace: shop});
  for (const event of events) {
    const name = textAt(event, 'metadata', 'name') ?? '';
    const isOwn = (textAt(event, 'message') ?? '').includes('overload threshold');
    if (!isOwn) await remove(api, `/api/v1/namespaces/${shop}/events/${name}`);
  }
  return undefined;
}

async function agents(api: Api, spec: Readonly<Record<string, string | null>>): Promise<Missing> {
  await change(api, `${services}/telemetry`, {spec});
  await change(api, `${apps}/daemonsets/telemetry`, {spec: {template: {spec: {affinity: null}}}});
  const ready = async () => {
    const pods = await podsOf(api, 'telemetry');
    const endpoints = await readyEndpoints(api, 'telemetry');
    return pods.length > 0 && pods.every(isReady) && endpoints.length === pods.length;
  };
  if (await comesTrue(ready, api.patience)) return undefined;
  const pods = await podsOf(api, 'telemetry');
  return `${pods.filter(isReady).length} of ${pods.length} agents are ready${pending(pods)}`;
}

async function uncovered(api: Api): Promise<Missing> {
  const missing = await agents(api, {
    internalTrafficPolicy: null,
    trafficDistribution: 'PreferSameNode',
  });
  if (missing !== undefined) return missing;
  const storefronts = await podsOf(api, 'storefront');
  const node = textAt(storefronts[0], 'spec', 'nodeName') ?? '';
  const elsewhere = [{key: 'metadata.name', operator: 'NotIn', values: [node]}];
  const terms = {nodeSelectorTerms: [{matchFields: elsewhere}]};
  const affinity = {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: terms}};
  await change(api, `${apps}/daemonsets/telemetry`, {spec: {template: {spec: {affinity}}}});
  const gone = async () => {
    const pods = await podsOf(api, 'telemetry');
    return (
      pods.length > 0 &&
      pods.every((pod) => isReady(pod) && textAt(pod, 'spec', 'nodeName') !== node)
    );
  };
  return (await comesTrue(gone, api.patience)) ? undefined : `the agent on ${node} does not go`;
}
