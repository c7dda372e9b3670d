import {describe, expect, it} from 'vitest';
import {refusal, serveApi, type ApiServer} from '../../test/apiServer';
import type {Block} from '../checks/shared/blocks';
import {clusterFrom} from './kube/cluster';
import {resourcesOf} from './kube/resources';
import type {ApiObject} from './kube/resources';
import type {Step} from './steps';
import {verify, versionOf} from './verify';
import type {Ran} from './workFolder';

const block = (language: string, line: number, title?: string): Block => ({
  locale: 'en',
  chapter: 'dns',
  file: 'docs/dns.mdx',
  language,
  code: 'the code',
  meta: title === undefined ? {} : {title},
  line,
  index: 0,
});
const object = (kind: string, name: string, namespace?: string): ApiObject => ({
  apiVersion: 'v1',
  kind,
  metadata: {name, ...(namespace !== undefined && {namespace})},
});
const shop = object('Namespace', 'shop');
const orders = object('Service', 'orders', 'shop');
const ordersPlace = '/api/v1/namespaces/shop/services/orders';
const manifest = (...objects: readonly ApiObject[]): Step => ({
  kind: 'manifest',
  block: block('yaml', 4, 'shop.yaml'),
  objects,
});
const command = (shown: string): Step => ({
  kind: 'command',
  block: block('bash', 20),
  state: 'nodes',
  shown,
  rules: {},
});
const readyNode = {
  metadata: {name: 'a', labels: {'topology.kubernetes.io/zone': 'us-east-1a'}},
  status: {conditions: [{type: 'Ready', status: 'True'}]},
};

async function verified(
  server: ApiServer,
  steps: readonly Step[],
  more: {
    readonly ran?: Partial<Ran>;
    readonly crds?: readonly ApiObject[];
    readonly signal?: AbortSignal;
    readonly standIns?: boolean;
  } = {},
) {
  const cluster = clusterFrom(server.kubeconfig, 5);
  const patience = {seconds: 0.3, every: 0.02};
  const saved: string[] = [];
  const lines: string[] = [];
  const status = await verify({
    api: {cluster, resources: resourcesOf(cluster), patience},
    steps,
    crds: more.crds ?? [],
    standIns: more.standIns ?? false,
    signal: more.signal ?? new AbortController().signal,
    print: (line) => lines.push(line),
    folder: {
      save: (title) => Promise.resolve(void saved.push(title)),
      run: () => Promise.resolve({output: '', errors: '', status: 0, ...more.ran}),
      close: () => Promise.resolve(),
    },
  });
  return {status, lines, saved};
}

describe('a cluster that takes the guide', () => {
  it('is told block by block, and is left as it was', async () => {
    const server = await serveApi({'/api/v1/nodes/a': readyNode});
    const steps = [manifest(shop, orders), command('us-east-1a  2'), skipped];
    const {status, lines, saved} = await verified(server, steps, {ran: {output: 'b  4\n'}});
    expect(lines).toEqual([
      'ok      docs/dns.mdx:4  shop.yaml  2 accepted',
      'ok      docs/dns.mdx:20  as in the text',
      'not run docs/dns.mdx:30  calls aws',
      'removing what was made, namespaces with all that is in them: 1',
      '1 manifests accepted, 1 outputs as in the text, 0 differ, 1 not run',
    ]);
    expect({status, saved}).toEqual({status: 0, saved: ['shop.yaml']});
    expect([...server.objects.keys()]).toEqual(['/api/v1/nodes/a']);
  });

  it('is given every manifest twice', async () => {
    const server = await serveApi();
    await verified(server, [manifest(shop, orders)]);
    expect(server.changes.filter((change) => change === `PATCH ${ordersPlace}`)).toHaveLength(2);
  });

  it('has definitions installed first, and taken away last', async () => {
    const place = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions/routes.example.com';
    const crd = {
      ...object('CustomResourceDefinition', 'routes.example.com'),
      apiVersion: 'apiextensions.k8s.io/v1',
      status: {conditions: [{type: 'Established', status: 'True'}]},
    };
    const server = await serveApi();
    const {status} = await verified(server, [manifest(shop)], {crds: [crd]});
    expect(status).toBe(0);
    expect(server.changes[0]).toBe(`PATCH ${place}`);
    expect(server.changes.at(-1)).toBe(`DELETE ${place}`);
  });
});

const skipped: Step = {kind: 'not run', block: block('bash', 30), reason: 'calls aws'};

describe('what differs', () => {
  it('a refused object is told, and what was made goes all the same', async () => {
    const server = await serveApi();
    server.answers.set(`PATCH ${ordersPlace}`, refusal(422, 'unknown field "spec.port"'));
    const {status, lines} = await verified(server, [manifest(shop, orders)]);
    expect(status).toBe(1);
    expect(lines[0]).toBe(
      'DIFFERS docs/dns.mdx:4  shop.yaml  Service shop/orders: refused: unknown field "spec.port"',
    );
    expect(server.objects.size).toBe(0);
  });

  it('an object that is refused only the second time is told', async () => {
    const server = await serveApi();
    let attempts = 0;
    server.answers.set(`PATCH ${ordersPlace}`, (response) => {
      attempts += 1;
      if (attempts === 1) response.writeHead(201).end('{}');
      else refusal(422, 'field is immutable')(response);
    });
    const {status, lines} = await verified(server, [manifest(shop, orders)]);
    expect(status).toBe(1);
    expect(lines[1]).toContain('applied a second time: Service shop/orders: refused');
  });

  it('a warning is a difference: the reader would see it', async () => {
    const server = await serveApi();
    server.answers.set(`PATCH ${ordersPlace}`, (response) => {
      response.writeHead(200, {warning: '299 - "deprecated"'}).end('{}');
    });
    const {status, lines} = await verified(server, [manifest(orders)]);
    expect(status).toBe(1);
    expect(lines[0]).toContain('Service shop/orders: warns: deprecated');
  });

  it('another output, and a command that fails', async () => {
    const server = await serveApi({'/api/v1/nodes/a': readyNode});
    const other = await verified(server, [command('us-east-1a  2')], {ran: {output: 'no zone'}});
    expect(other.status).toBe(1);
    expect(other.lines[0]).toContain('printed "no zone"');
    const failed = await verified(server, [command('us-east-1a  2')], {
      ran: {status: 1, errors: 'jq: error\n'},
    });
    expect(failed.lines[0]).toContain('ended with status 1: jq: error');
  });

  it('what cannot be taken away', async () => {
    const server = await serveApi();
    server.answers.set('DELETE /api/v1/namespaces/shop', refusal(403, 'may not delete'));
    const {status, lines} = await verified(server, [manifest(shop)]);
    expect(status).toBe(1);
    expect(lines).toContain(
      'DIFFERS not removed: Namespace shop: deletion of /api/v1/namespaces/shop: may not delete',
    );
  });
});

describe('what is no difference', () => {
  it('kinds that the cluster does not have', async () => {
    const gateway = {
      ...object('Gateway', 'shop', 'shop'),
      apiVersion: 'gateway.networking.k8s.io/v1',
    };
    const server = await serveApi();
    const {status, lines} = await verified(server, [manifest(shop, gateway), manifest(gateway)]);
    expect(status).toBe(0);
    expect(lines[0]).toContain('1 accepted, without gateway.networking.k8s.io/v1 Gateway');
    expect(lines[1]).toContain('the cluster has no gateway.networking.k8s.io/v1 Gateway');
  });

  it('a state that the cluster cannot be in: no node is ready', async () => {
    const {status, lines} = await verified(await serveApi(), [command('us-east-1a  2')]);
    expect(status).toBe(0);
    expect(lines[0]).toBe('not run docs/dns.mdx:20  no node is ready');
  });

  it('pods that stay Pending', async () => {
    const pod = {
      metadata: {labels: {'app.kubernetes.io/name': 'orders'}},
      status: {phase: 'Pending'},
    };
    const server = await serveApi({'/api/v1/namespaces/shop/pods/orders-1': pod});
    const step: Step = {...command('a  2'), kind: 'command', state: 'example'} as Step;
    const {status, lines} = await verified(server, [step]);
    expect(status).toBe(0);
    expect(lines[0]).toContain('0 of 6 pods of orders are ready, 1 are Pending');
  });
});

describe('a cluster that cannot be used', () => {
  it('has a namespace of others: nothing is changed', async () => {
    const server = await serveApi({'/api/v1/namespaces/shop': {metadata: {name: 'shop'}}});
    await expect(verified(server, [manifest(shop)])).rejects.toThrow(
      'Namespace shop is there already',
    );
    expect(server.changes).toEqual([]);
  });

  it('has what an earlier run left: it is taken over, and away', async () => {
    const labels = {'app.kubernetes.io/managed-by': 'eks-east-west-guide'};
    const server = await serveApi({'/api/v1/namespaces/shop': {metadata: {name: 'shop', labels}}});
    expect((await verified(server, [manifest(shop)])).status).toBe(0);
    expect(server.objects.size).toBe(0);
  });

  it.each([401, 403])('refuses with %d', async (code) => {
    const server = await serveApi();
    server.answers.set('GET /version', refusal(code, 'no'));
    const cluster = clusterFrom(server.kubeconfig, 5);
    const api = {cluster, resources: resourcesOf(cluster), patience: {seconds: 0, every: 0}};
    await expect(versionOf(api)).rejects.toThrow(`HTTP ${code}`);
  });

  it('has nodes already where stand-ins are asked for', async () => {
    const server = await serveApi({'/api/v1/nodes/a': readyNode});
    const {status, lines} = await verified(server, [manifest(shop)], {standIns: true});
    expect(status).toBe(1);
    expect(lines[0]).toBe('DIFFERS the run ended early: the cluster has nodes of its own');
  });
});

it('an interrupted run takes away what it made', async () => {
  const server = await serveApi();
  const controller = new AbortController();
  server.answers.set('PATCH /api/v1/namespaces/shop', (response) => {
    server.answers.clear();
    server.objects.set('/api/v1/namespaces/shop', {});
    controller.abort();
    response.writeHead(201).end('{}');
  });
  const steps = [manifest(shop), manifest(orders)];
  const {status, lines} = await verified(server, steps, {signal: controller.signal});
  expect(status).toBe(1);
  expect(lines).toContain('DIFFERS the run was interrupted');
  expect(server.changes).not.toContain(`PATCH ${ordersPlace}`);
  expect(server.objects.size).toBe(0);
});
