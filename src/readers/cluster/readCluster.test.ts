import {describe, expect, it} from 'vitest';
import {clusterIn} from '@site/test/cluster';
import {
  clusterItems,
  endpointJson,
  kubectlJson,
  nodeJson,
  serviceJson,
  sliceJson,
} from '@site/test/kubectl';
import type {ReadCluster, ReadService} from './types';

const ready = {serving: true, terminating: false, ready: true} as const;

function read(...items: readonly unknown[]): ReadCluster {
  return clusterIn(kubectlJson(items));
}

const node = nodeJson({name: 'ip-10-0-0-10.ec2.internal', zone: 'us-east-1a'});
const slice = sliceJson({name: 'orders-x7k2p', service: 'orders', endpoints: null});

function service(options: Omit<Parameters<typeof serviceJson>[0], 'name'> = {}): ReadService {
  const [only] = read(node, serviceJson({name: 'orders', ...options}), slice).services;
  if (only === undefined) throw new Error('no Service');
  return only;
}

describe('nodes', () => {
  const nodes = (...options: readonly Partial<Parameters<typeof nodeJson>[0]>[]) =>
    read(
      ...options.map((option, index) => nodeJson({name: `n${index}`, ...option})),
      serviceJson({name: 'orders'}),
      slice,
    ).nodes;

  it('have zone, allocatable CPU and readiness; of labels only roles are kept', () => {
    const labels = {'node-role.kubernetes.io/control-plane': '', team: 'payments'};
    expect(nodes({zone: 'us-east-1a', cpu: '1930m', labels})).toEqual([
      {
        name: 'n0',
        zone: 'us-east-1a',
        allocatableCpuMilli: 1930,
        ready: true,
        labels: ['node-role.kubernetes.io/control-plane'],
        kubelet: 'v1.35.4-eks-113cf36',
        hasOldZoneLabel: false,
      },
    ]);
  });

  it('whose zone label has its old name only have no zone, and are known by it', () => {
    const labels = {'failure-domain.beta.kubernetes.io/zone': 'us-east-1a'};
    expect(nodes({labels})).toMatchObject([{zone: null, hasOldZoneLabel: true}]);
    expect(nodes({labels, zone: 'us-east-1a'})).toMatchObject([{hasOldZoneLabel: false}]);
  });

  it('may lack what Kubernetes lets them lack', () => {
    const bare = {apiVersion: 'v1', kind: 'Node', metadata: {name: 'new'}};
    expect(read(bare, serviceJson({name: 'orders'}), slice).nodes).toEqual([
      {
        name: 'new',
        zone: null,
        allocatableCpuMilli: 0,
        ready: false,
        labels: [],
        kubelet: null,
        hasOldZoneLabel: false,
      },
    ]);
  });

  it.each(['False', 'Unknown'])('are not ready when the condition is %s', (status) => {
    expect(nodes({ready: status})[0]?.ready).toBe(false);
  });

  it('stand in the order of their names', () => {
    const names = nodes({name: 'b'}, {name: 'a'}).map(({name}) => name);
    expect(names).toEqual(['a', 'b']);
  });
});

describe('a Service', () => {
  it('has what decides its routing, and no other annotation', () => {
    const mode = {'service.kubernetes.io/topology-mode': 'Auto'};
    const found = service({
      annotations: {...mode, 'example.com/token': 's3cret'},
      spec: {trafficDistribution: 'PreferClose', internalTrafficPolicy: 'Local'},
    });
    expect(found.routing).toEqual({
      annotations: mode,
      trafficDistribution: 'PreferClose',
      internalTrafficPolicy: 'Local',
    });
  });

  it('keeps the older annotation too', () => {
    const annotations = {'service.kubernetes.io/topology-aware-hints': 'auto'};
    expect(service({annotations}).routing.annotations).toEqual(annotations);
  });

  it('of a load balancer has its policy for traffic from outside', () => {
    expect(service().externalTrafficPolicy).toBeNull();
    const spec = {type: 'LoadBalancer', externalTrafficPolicy: 'Local'};
    expect(service({spec}).externalTrafficPolicy).toBe('Local');
  });

  it.each([
    [{}, 'kube-proxy'],
    [{clusterIP: 'None', clusterIPs: ['None']}, 'headless'],
    [{type: 'ExternalName', externalName: 'db.example.com'}, 'external-name'],
  ] as const)('with %j is reached by %s', (spec, access) => {
    expect(service({spec}).access).toBe(access);
  });

  it.each([null, {}])('with selector %j has none', (selector) => {
    expect(service({spec: {selector}}).selector).toBeNull();
    expect(service({spec: {selector: {b: '2', a: '1'}}}).selector).toBe('a=1,b=2');
  });

  it('without slices has no endpoints of any type of address', () => {
    const cluster = read(node, serviceJson({name: 'cart'}), slice);
    expect(cluster.services[0]?.families).toEqual([]);
    expect(cluster.orphanSlices).toBe(1);
  });
});

describe('slices', () => {
  const families = (...slices: readonly unknown[]) =>
    read(node, serviceJson({name: 'orders'}), ...slices).services[0]?.families;

  it('of several types of address stand apart', () => {
    const of = (addressType: string, zone: string) =>
      sliceJson({
        name: `orders-${addressType}`,
        service: 'orders',
        addressType,
        endpoints: [endpointJson({zone})],
      });
    const found = families(of('FQDN', 'c'), of('IPv6', 'b'), of('IPv4', 'a'));
    expect(found?.map(({addressType}) => addressType)).toEqual(['IPv4', 'IPv6', 'FQDN']);
    expect(found?.map(({slices}) => slices[0]?.[0]?.zone)).toEqual(['a', 'b', 'c']);
  });

  it('belong to the Service of their label in their own namespace', () => {
    const other = sliceJson({name: 's', service: 'orders', namespace: 'test', endpoints: null});
    const unnamed = {...slice, metadata: {...slice.metadata, name: 'x', labels: {}}};
    expect(families(other, unnamed)).toEqual([]);
    const {labels: _, ...owned} = slice.metadata;
    expect(families({...slice, metadata: owned})).toHaveLength(1);
  });

  it('are several for one Service, in the order of names', () => {
    const of = (name: string, zone: string) =>
      sliceJson({name, service: 'orders', endpoints: [endpointJson({zone})]});
    const [family] = families(of('orders-b', 'b'), of('orders-a', 'a')) ?? [];
    expect(family?.slices.map(([endpoint]) => endpoint?.zone)).toEqual(['a', 'b']);
  });

  it('have endpoints with their place, conditions and hints', () => {
    const endpoint = {
      ...endpointJson({zone: 'a', node: 'n1', conditions: {ready: true}, hints: ['b', 'c']}),
      hints: {forZones: [{name: 'b'}, {name: 'c'}], forNodes: [{name: 'n2'}]},
    };
    const [family] =
      families(sliceJson({...slice, name: 's', service: 'orders', endpoints: [endpoint]})) ?? [];
    expect(family?.slices).toEqual([
      [
        {
          ...ready,
          name: 'orders-7d9c5b8f4-0',
          kind: 'Pod',
          zone: 'a',
          node: 'n1',
          hints: {zones: ['b', 'c'], nodes: ['n2']},
          ports: ['http'],
        },
      ],
    ]);
  });

  it.each([
    [{ready: false, serving: true, terminating: true}, false, true, true],
    [{ready: null}, true, true, false],
    [{}, true, true, false],
    [null, true, true, false],
    [{ready: false}, false, false, false],
    [{ready: false, serving: true}, false, true, false],
    [{ready: true, serving: null, terminating: null}, true, true, false],
  ])('read conditions %j as the API means them', (conditions, isReady, serving, terminating) => {
    const endpoint = {addresses: ['10.0.0.1'], conditions, hints: {}, zone: ''};
    const [family] =
      families(sliceJson({name: 's', service: 'orders', endpoints: [endpoint]})) ?? [];
    const found = {zone: null, node: null, ready: isReady, serving, terminating, hints: null};
    expect(family?.slices[0]).toEqual([
      {...found, name: '10.0.0.1', kind: 'Endpoint', ports: ['http']},
    ]);
  });

  it('that another controller writes are named after it', () => {
    const managedBy = 'endpointslicemirroring-controller.k8s.io';
    const mirrored = sliceJson({name: 's', service: 'orders', managedBy, endpoints: null});
    expect(families(mirrored)?.[0]?.foreignManagers).toEqual([managedBy]);
    expect(families(slice)?.[0]?.foreignManagers).toEqual([]);
    const unsaid = {...slice.metadata, labels: {'kubernetes.io/service-name': 'orders'}};
    expect(families({...slice, metadata: unsaid})?.[0]?.foreignManagers).toEqual([]);
  });
});

describe('the text', () => {
  const items = clusterItems({services: 3});
  const whole = clusterIn(kubectlJson(items));
  const kindsOf = (kind: string) => items.filter((item) => item.kind === kind);
  const lists = ['Node', 'Service', 'EndpointSlice'].map(kindsOf);

  it('is a List', () => {
    expect(whole.nodes).toHaveLength(6);
    expect(whole.services.map(({name}) => name)).toEqual(['orders', 'service-1', 'service-2']);
  });

  it.each([
    ['one line', JSON.stringify({kind: 'List', items})],
    ['kind after the items', JSON.stringify({items, kind: 'List', apiVersion: 'v1'})],
    ['single objects', items.map((item) => JSON.stringify(item, null, 4)).join('\n')],
    ['several Lists', lists.map(kubectlJson).join('\n')],
    ['Lists in a List', kubectlJson(lists.map((list) => JSON.parse(kubectlJson(list)) as unknown))],
    ['a bare array', JSON.stringify(items)],
    ['a byte order mark', `\uFEFF${kubectlJson(items)}\n`],
    ['twice the same', kubectlJson(items) + kubectlJson(items)],
    ['a List with null in it', kubectlJson([null, ...items, null])],
    ['quoted in a mail', kubectlJson(items).replaceAll(/^/gm, '> ')],
  ])('may be %s', (_, text) => {
    expect(clusterIn(text)).toEqual(whole);
  });

  it('may be lists of one kind as the API prints them, which name it once', () => {
    const raw = lists.map((list) => {
      const {kind, apiVersion} = list[0] ?? {};
      const bare = list.map(({kind: _, apiVersion: __, ...rest}) => rest);
      return JSON.stringify({kind: `${String(kind)}List`, apiVersion, metadata: {}, items: bare});
    });
    expect(clusterIn(raw.join(''))).toEqual(whole);
    expect(clusterIn(`[${raw.join(',')}]`)).toEqual(whole);
  });

  it('may have objects of other kinds, which are counted and left out', () => {
    const pod = {apiVersion: 'v1', kind: 'Pod', metadata: {name: 'p'}};
    const knative = {apiVersion: 'serving.knative.dev/v1', kind: 'Service', metadata: {name: 'k'}};
    const map = {apiVersion: 'v1', kind: 'ConfigMap', metadata: {name: 'c'}};
    const cluster = read(...items, map, pod, knative, pod);
    expect(cluster.services).toEqual(whole.services);
    expect(cluster.ignored).toEqual([
      {kind: 'Pod', count: 2},
      {kind: 'ConfigMap', count: 1},
      {kind: 'Service (serving.knative.dev/v1)', count: 1},
    ]);
  });

  it('may have a key called items elsewhere, and brackets in texts', () => {
    const odd = {
      ...nodeJson({name: 'odd'}),
      spec: {items: [{kind: 'Secret'}], note: '"items": [{ \\" ]}'},
      'x"items': [{kind: 'Secret'}],
    };
    expect(clusterIn(`${JSON.stringify(odd)}${kubectlJson(items)}`).nodes).toHaveLength(7);
  });
});
