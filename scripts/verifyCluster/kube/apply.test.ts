import {describe, expect, it} from 'vitest';
import {refusal, serveApi, silence, type ApiServer} from '../../../test/apiServer';
import {apply} from './apply';
import {clusterFrom} from './cluster';
import {remove} from './objects';
import {resourcesOf} from './resources';

const service = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: {name: 'orders', namespace: 'shop'},
  spec: {ports: [{port: 80}]},
};
const place = 'PATCH /api/v1/namespaces/shop/services/orders';

async function applied(server: ApiServer, object = service, seconds = 10) {
  const cluster = clusterFrom(server.kubeconfig, seconds);
  return apply({cluster, resources: resourcesOf(cluster)}, object);
}

describe('an API server', () => {
  it('accepts an object', async () => {
    const server = await serveApi();
    expect(await applied(server)).toEqual({outcome: 'accepted', warnings: []});
    expect(server.objects.get('/api/v1/namespaces/shop/services/orders')).toEqual(service);
  });

  it('is asked for strict validation', async () => {
    const server = await serveApi();
    let query = '';
    let authorization: string | undefined;
    server.answers.set(place, (response) => {
      query = response.req.url ?? '';
      ({authorization} = response.req.headers);
      response.writeHead(200).end('{}');
    });
    await applied(server);
    expect(query).toContain('fieldValidation=Strict');
    expect(authorization).toBe('Bearer secret');
  });

  it('warns, in one or more headers', async () => {
    const server = await serveApi();
    server.answers.set(place, (response) => {
      const headers = ['299 - "v1 is \\"old\\""', '299 - "unset mode, deprecated"'];
      response.setHeader('warning', headers);
      response.writeHead(200).end('{}');
    });
    const warnings = ['v1 is "old"', 'unset mode, deprecated'];
    expect(await applied(server)).toEqual({outcome: 'accepted', warnings});
  });

  it('refuses what an object says', async () => {
    const server = await serveApi();
    server.answers.set(place, refusal(422, 'spec.clusterIP: field is immutable'));
    const message = 'spec.clusterIP: field is immutable';
    expect(await applied(server)).toEqual({outcome: 'refused', message});
  });

  it('refuses for want of rights', async () => {
    const server = await serveApi();
    server.answers.set(place, refusal(403, 'services is forbidden'));
    const message = 'services is forbidden';
    expect(await applied(server)).toEqual({outcome: 'forbidden', message});
  });

  it('refuses without a word', async () => {
    const server = await serveApi();
    server.answers.set(place, (response) => void response.writeHead(500).end('<html>'));
    expect(await applied(server)).toEqual({outcome: 'refused', message: 'HTTP 500'});
  });

  it('falls silent', async () => {
    const server = await serveApi();
    server.answers.set(place, silence);
    const message = 'no answer within 0.2 s';
    expect(await applied(server, service, 0.2)).toEqual({outcome: 'silent', message});
  });

  it('falls silent within its answer', async () => {
    const server = await serveApi();
    server.answers.set(place, (response) => {
      response.writeHead(200).write('{"kind":');
    });
    expect(await applied(server, service, 0.2)).toMatchObject({outcome: 'silent'});
  });

  it('breaks the connection', async () => {
    const server = await serveApi();
    server.answers.set(place, (response) => void response.destroy());
    expect(await applied(server)).toMatchObject({outcome: 'silent'});
  });

  it('does not know a kind', async () => {
    const server = await serveApi();
    const gateway = {...service, apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway'};
    expect(await applied(server, gateway)).toEqual({outcome: 'unknown kind'});
    expect(server.changes).toEqual([]);
  });
});

it('a deletion says how long to wait', async () => {
  const server = await serveApi();
  const path = '/api/v1/namespaces/shop/pods/orders-1';
  let sent = '';
  server.answers.set(`DELETE ${path}`, (response) => {
    response.req.on('data', (part: Buffer) => (sent += part.toString()));
    response.req.on('end', () => response.writeHead(200).end('{}'));
  });
  const cluster = clusterFrom(server.kubeconfig, 10);
  const patience = {seconds: 1, every: 0.1};
  await remove({cluster, resources: resourcesOf(cluster), patience}, path, 0);
  expect(JSON.parse(sent)).toMatchObject({gracePeriodSeconds: 0});
});
