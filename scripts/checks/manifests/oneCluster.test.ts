import {describe, expect, it} from 'vitest';
import {faultsInOneCluster, orders} from './sample';
import type {SampleBlock} from './sample';

const order = ['prerequisites', 'routing', 'mesh'];
const example: SampleBlock = {code: orders, chapter: 'prerequisites'};
const then = (code: string, meta: Readonly<Record<string, string>> = {}, chapter = 'routing') =>
  faultsInOneCluster(order, example, {code, meta, chapter});
const service = (spec: string) => `
apiVersion: v1
kind: Service
metadata: {name: carts, namespace: shop}
spec: {${spec}}
`;
const services = (...specs: readonly string[]) =>
  faultsInOneCluster(
    order,
    example,
    ...specs.map((spec) => ({code: service(spec), chapter: 'routing'})),
  );
const http = 'selector: {app: carts}, ports: [{port: 80}]';

describe('all manifests in one cluster', () => {
  it('may show an object again, with the same and with more', () => {
    expect(then(orders)).toEqual([]);
    expect(services(http, `${http}, trafficDistribution: PreferSameZone`)).toEqual([]);
  });

  it('two objects of one name, one undoing the other', () => {
    const [first] = services(`${http}, trafficDistribution: PreferSameZone`, http);
    expect(first).toBe(
      '204 Service/carts: spec.trafficDistribution: undoes what docs/routing.mdx:103 says: another name if both are to stand side by side, ' +
        'replaces=Service/carts in the fence if this one takes its place',
    );
  });

  it('a list with fewer items undoes one', () => {
    const fewer = 'selector: {app: carts}, ports: [{name: a, port: 80}]';
    const more = 'selector: {app: carts}, ports: [{name: a, port: 80}, {name: b, port: 81}]';
    expect(services(fewer, more)).toEqual([]);
    expect(services(more, fewer)[0]).toContain('Service/carts: spec.ports[1].name: undoes');
  });

  it('may replace an object where the fence says so', () => {
    const meta = {replaces: 'Service/carts,Service/other'};
    const faults = faultsInOneCluster(
      order,
      example,
      {code: service(`${http}, trafficDistribution: PreferSameZone`), chapter: 'routing'},
      {code: service(http), chapter: 'routing', meta},
    );
    expect(faults).toEqual([]);
  });

  it.each([
    [
      'the selector of a Deployment',
      'matchLabels:\n      app.kubernetes.io/name: orders',
      'matchLabels:\n      app.kubernetes.io/name: other',
      'Deployment/orders: spec.selector: differs from docs/prerequisites.mdx',
    ],
  ])('%s is never changed, whatever the fence says', (_, before, after, message) => {
    const changed = orders.replace(before, after);
    expect(changed).not.toBe(orders);
    const faults = then(changed, {replaces: 'Deployment/orders'});
    expect(faults[0]).toContain(message);
    expect(faults[0]).toContain('the API server never changes it');
  });

  it('a headless Service does not become one with an address, nor the other way round', () => {
    const headless = `${http}, clusterIP: None`;
    for (const pair of [
      [http, headless],
      [headless, http],
    ])
      expect(services(...pair)[0]).toContain('Service/carts: spec.clusterIP: differs from');
  });

  it('the second round meets what the last chapter left: first and last are compared too', () => {
    const faults = faultsInOneCluster(
      order,
      example,
      ...[http, http, `${http}, clusterIP: None`].map((spec) => ({
        code: service(spec),
        chapter: 'routing',
      })),
    );
    expect(faults).toHaveLength(2);
  });

  it('a namespace that comes after what is in it, in the order of the guide', () => {
    const first = {code: service(http), chapter: 'routing'};
    expect(faultsInOneCluster(order, first, example)).toEqual([]);
    expect(faultsInOneCluster(['routing', 'prerequisites'], first, example)).toEqual([
      expect.stringContaining(
        'Service/carts: metadata.namespace: the namespace comes later, at docs/prerequisites.mdx:104: put it first',
      ),
    ]);
  });

  it('a generated name makes another object each time', () => {
    const job = `
apiVersion: batch/v1
kind: Job
metadata: {generateName: probe-, namespace: shop}
spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: a}]}}}
`;
    expect(then(job)).toEqual([expect.stringContaining('give it a name')]);
  });
});
