import {expect, it} from 'vitest';
import {refusal, serveApi} from '../../test/apiServer';
import {clusterFrom} from './kube/cluster';
import type {Api} from './kube/objects';
import {comesTrue} from './kube/objects';
import {resourcesOf} from './kube/resources';
import {standInNodes} from './standInNodes';

const patience = {seconds: 20, every: 0.02};
const pods = '/api/v1/namespaces/shop/pods';
const pod = (name: string, more: object = {}) => ({
  metadata: {name, namespace: 'shop', ...more},
  spec: {nodeName: 'ip-10-0-1-11.ec2.internal', containers: [{name: 'orders', image: 'agnhost'}]},
  status: {phase: 'Pending'},
});

function apiOf(kubeconfig: string): Api {
  const cluster = clusterFrom(kubeconfig, 10);
  return {cluster, resources: resourcesOf(cluster), patience};
}

it('reports pods on its nodes as running, lets go of those that end, and goes', async () => {
  const server = await serveApi({
    [`${pods}/orders-1`]: pod('orders-1'),
    [`${pods}/orders-2`]: pod('orders-2'),
    [`${pods}/leaving`]: pod('leaving', {deletionTimestamp: '2026-11-29T00:00:00Z'}),
    [`${pods}/unscheduled`]: {...pod('unscheduled'), spec: {containers: []}},
  });
  const nodes = await standInNodes(apiOf(server.kubeconfig));
  const status = (name: string) =>
    server.objects.get(`${pods}/${name}`)?.status as {podIP?: string; phase: string};
  const settled = () =>
    Promise.resolve(
      status('orders-2').phase === 'Running' && !server.objects.has(`${pods}/leaving`),
    );
  expect(await comesTrue(settled, patience)).toBe(true);
  await nodes.stop();
  expect(status('orders-1')).toMatchObject({
    phase: 'Running',
    podIP: '10.0.1.40',
    hostIP: '10.0.1.11',
  });
  expect(status('orders-2').podIP).toBe('10.0.1.41');
  expect(status('unscheduled').phase).toBe('Pending');
  expect([...server.objects.keys()].filter((key) => key.includes('/nodes/'))).toEqual([]);
});

it('goes on after a report that failed', async () => {
  const server = await serveApi({[`${pods}/orders-1`]: pod('orders-1')});
  let refusals = 0;
  server.answers.set(`PATCH ${pods}/orders-1/status`, (response) => {
    refusals += 1;
    if (refusals === 2) server.answers.clear();
    response.destroy();
  });
  const nodes = await standInNodes(apiOf(server.kubeconfig));
  const running = () =>
    Promise.resolve(
      (server.objects.get(`${pods}/orders-1`)?.status as {phase: string}).phase === 'Running',
    );
  expect(await comesTrue(running, patience)).toBe(true);
  await nodes.stop();
});

it('is refused where it may make no nodes', async () => {
  const server = await serveApi();
  server.answers.set('POST /api/v1/nodes', refusal(403, 'nodes is forbidden'));
  await expect(standInNodes(apiOf(server.kubeconfig))).rejects.toThrow('nodes is forbidden');
});
