import {describe, expect, it} from 'vitest';
import {clusterIn, readCluster} from '@site/test/cluster';
import {
  clusterItems,
  endpointJson,
  kubectlJson,
  nodeJson,
  serviceJson,
  sliceJson,
} from '@site/test/kubectl';
import type {ClusterFault} from './types';

function faultOf(text: string): ClusterFault | undefined {
  const reading = readCluster(text);
  return reading.ok ? undefined : reading.fault;
}

const items = clusterItems();
const good = kubectlJson(items);
const [node, service, slice] = [
  nodeJson({name: 'n1', zone: 'a'}),
  serviceJson({name: 'orders'}),
  sliceJson({name: 's1', service: 'orders', endpoints: [endpointJson({zone: 'a'})]}),
];

it('finds nothing wrong with what kubectl prints', () => {
  expect(faultOf(good)).toBeUndefined();
});

describe('a text that is not JSON', () => {
  it.each(['', ' \n\t', '\uFEFF\n'])('is empty: %j', (text) => {
    expect(faultOf(text)).toEqual({kind: 'empty'});
  });

  it.each([
    ['table', 'NAMESPACE   NAME                 TYPE        CLUSTER-IP\nshop        orders'],
    ['table', 'NAME                          STATUS   ROLES    AGE   VERSION\nip-10-0-0-1'],
    ['description', 'Name:               ip-10-0-0-1.ec2.internal\nRoles:              <none>'],
    ['no-beginning', '"name": "orders",\n"namespace": "shop"\n}'],
    ['no-beginning', '        },\n        {\n'],
  ] as const)('is %s: %s', (kind, text) => {
    expect(faultOf(text)).toEqual({kind});
  });

  it.each([
    'error: the server doesn\'t have a resource type "nod"',
    'Error from server (Forbidden): nodes is forbidden: User "dev" cannot list resource "nodes"',
    'No resources found in shop namespace.',
    'The connection to the server localhost:8080 was refused',
  ])('is what kubectl says when it fails: %s', (text) => {
    expect(faultOf(`\n${text}\nmore`)).toEqual({kind: 'kubectl-error', text});
  });

  it.each([
    'diff --git a/orders.yaml b/orders.yaml\nindex 1..2\n',
    '--- a/orders.yaml\n+++ b/orders.yaml\n@@ -1,3 +1,4 @@\n',
    '===== /Service shop/orders ======\n',
    '10a11\n>',
  ])('is a comparison, which holds objects before or after: %j', (text) => {
    const yaml = ' apiVersion: v1\n kind: Service\n metadata:\n   name: orders\n+spec: {}\n';
    expect(faultOf(text + yaml)).toEqual({kind: 'diff'});
  });

  it('is anything else, quoted with its place', () => {
    const command = '\n$ kubectl get nodes,services,endpointslices -A -o json\n';
    expect(faultOf(command)).toEqual({kind: 'not-json', at: 2, found: '$ kubectl get nodes,serv'});
    expect(faultOf('hello')).toEqual({kind: 'not-json', at: 1, found: 'hello'});
    expect(faultOf('[ec2-user@bastion ~]$ ')).toMatchObject({kind: 'not-json', at: 1});
  });

  it('is known by what stands behind the prompt', () => {
    const prompt = '[ec2-user@bastion ~]$ kubectl get services -A\n';
    const table = 'NAMESPACE   NAME     TYPE        CLUSTER-IP\nshop        orders   ClusterIP';
    expect(faultOf(prompt + table)).toEqual({kind: 'table'});
    const description = '$ kubectl describe node ip-10\nName:               ip-10-0-0-1\n';
    expect(faultOf(description)).toEqual({kind: 'description'});
  });

  it('is the end of a JSON whose beginning is missing', () => {
    expect(faultOf(`${JSON.stringify(node)}\n],\n"kind": "List"\n}`)).toEqual({
      kind: 'no-beginning',
    });
  });

  it.each([
    ['{"items": [{"kind": "Node", "metadata": tru}]}', 41, 'tru}'],
    ['{"kind": "List" "items": []}', 17, '"items": []}'],
    ['{"items": [{"kind": "Pod"} {"kind": "Pod"}], "kind": }', 28, '{'],
    ['{"kind": "List", "items": [{"kind": "Pod"}], "metadata": x}', 58, 'x}'],
    ['{kind: "List"}', 2, 'kind: "List"}'],
    ['{"items": ]}', 11, ']'],
  ])('breaks off being JSON: %s', (text, at, found) => {
    expect(faultOf(text)).toEqual({kind: 'not-json', at, found});
    expect(text.charAt(at - 1)).toBe(found.charAt(0));
  });

  it('has line breaks in its texts, as a window that wraps lines puts there', () => {
    const text = '{"items": [{"kind": "Node", "metadata": {"name": "ip-10-0-\n0-1"}}]}';
    expect(faultOf(text)).toEqual({
      kind: 'broken-line',
      at: text.indexOf('\n') + 1,
      path: 'items[0]',
    });
  });

  it('ends too early, wherever that is', () => {
    for (let length = 1; length < good.length; length += 97) {
      const fault = faultOf(good.slice(0, length));
      expect(fault).toMatchObject({kind: 'truncated', at: length});
    }
    const inLast = good.lastIndexOf('"zone"');
    expect(faultOf(good.slice(0, inLast))).toEqual({
      kind: 'truncated',
      at: inLast,
      path: `items[${items.length - 1}]`,
    });
  });
});

describe('an object that cannot be read', () => {
  const broken = (...wrong: readonly unknown[]) =>
    faultOf(kubectlJson([node, service, slice, ...wrong]));
  const without = (object: {readonly metadata: object}, field: string) => ({
    ...object,
    metadata: {...object.metadata, [field]: undefined},
  });

  it.each([
    [without(node, 'name'), 'metadata.name', 'text'],
    [without(service, 'name'), 'metadata.name', 'text'],
    [{...slice, addressType: null, endpoints: []}, 'addressType', 'address-type'],
    [
      {...slice, endpoints: [{hints: {forZones: [{}]}}]},
      'endpoints[0].hints.forZones[0].name',
      'text',
    ],
  ])('lacks a field: %#', (object, path, allowed) => {
    expect(broken(object)).toEqual({kind: 'missing-field', path: `items[3].${path}`, allowed});
  });

  const endpoints = (endpoint: unknown) => ({...slice, endpoints: [endpointJson({}), endpoint]});

  it.each([
    [{...node, metadata: []}, 'metadata', '[]', 'object'],
    [{...node, metadata: {name: 7}}, 'metadata.name', '7', 'text'],
    [{...node, status: {allocatable: {cpu: 'four'}}}, 'status.allocatable.cpu', '"four"', 'cpu'],
    [{...node, status: {conditions: 'Ready'}}, 'status.conditions', '"Ready"', 'list'],
    [
      {...service, spec: {internalTrafficPolicy: 'local'}},
      'spec.internalTrafficPolicy',
      '"local"',
      'traffic-policy',
    ],
    [
      {
        ...service,
        metadata: {...service.metadata, annotations: {'service.kubernetes.io/topology-mode': true}},
      },
      'metadata.annotations["service.kubernetes.io/topology-mode"]',
      'true',
      'text',
    ],
    [{...slice, addressType: 'ipv4'}, 'addressType', '"ipv4"', 'address-type'],
    [{...slice, endpoints: {}}, 'endpoints', '{}', 'list'],
    [endpoints('10.0.0.1'), 'endpoints[1]', '"10.0.0.1"', 'object'],
    [
      endpoints({conditions: {ready: 'yes'}}),
      'endpoints[1].conditions.ready',
      '"yes"',
      'condition',
    ],
    [endpoints({zone: 1}), 'endpoints[1].zone', '1', 'text'],
    [
      endpoints({zone: {a: 'x'.repeat(60)}}),
      'endpoints[1].zone',
      `{"a":"${'x'.repeat(34)}…`,
      'text',
    ],
  ])('holds what a field cannot hold: %#', (object, path, value, allowed) => {
    expect(broken(object)).toEqual({kind: 'wrong-field', path: `items[3].${path}`, value, allowed});
  });

  it('stands by itself, in an array or in a List inside a List', () => {
    const nameless = without(node, 'name');
    const missing = {kind: 'missing-field', allowed: 'text'};
    expect(faultOf(JSON.stringify(nameless))).toEqual({...missing, path: 'metadata.name'});
    expect(faultOf(JSON.stringify([nameless]))).toEqual({...missing, path: '[0].metadata.name'});
    expect(broken({kind: 'List', items: [nameless]})).toEqual({
      ...missing,
      path: 'items[3].items[0].metadata.name',
    });
    expect(faultOf('{}')).toEqual({kind: 'no-kind'});
  });

  it('is no object at all', () => {
    expect(broken('Node')).toEqual({
      kind: 'wrong-field',
      path: 'items[3]',
      value: '"Node"',
      allowed: 'object',
    });
    expect(faultOf('["Node"]')).toEqual({
      kind: 'wrong-field',
      path: '[0]',
      value: '"Node"',
      allowed: 'object',
    });
  });
});

describe('kinds', () => {
  const secret = {apiVersion: 'v1', kind: 'Secret', metadata: {name: 's'}, data: {token: 'eA=='}};
  const of = (kind: string, name = 'x') => ({apiVersion: 'v1', kind, metadata: {name}});

  it('refuses a text with Secrets, and reads no further', () => {
    const text = kubectlJson([node, secret, {kind: 'Node', metadata: 1}]);
    expect(faultOf(text)).toEqual({kind: 'secret', path: 'items[1]'});
    const list = {kind: 'SecretList', apiVersion: 'v1', items: [{metadata: {name: 's'}}]};
    expect(faultOf(JSON.stringify(list))).toEqual({kind: 'secret', path: 'items[0]'});
  });

  it('names what it found where nothing is of use, the most first', () => {
    expect(faultOf(kubectlJson([of('Deployment'), of('Pod'), of('Pod')]))).toEqual({
      kind: 'wrong-kinds',
      found: [
        {kind: 'Pod', count: 2},
        {kind: 'Deployment', count: 1},
      ],
    });
  });

  it('says when there is nothing at all, and what is there instead', () => {
    const nothing = {kind: 'missing-kinds', hasEndpoints: false, oldSlices: 0};
    expect(faultOf(kubectlJson([]))).toEqual(nothing);
    expect(faultOf(kubectlJson([of('Endpoints')]))).toEqual({...nothing, hasEndpoints: true});
    const old = {...slice, apiVersion: 'discovery.k8s.io/v1beta1'};
    expect(faultOf(kubectlJson([old, old]))).toEqual({...nothing, oldSlices: 2});
  });

  it.each([
    [[service, slice], ['nodes']],
    [[node, slice], ['services']],
    [[node, service], ['endpointslices']],
    [
      [node, of('Pod')],
      ['services', 'endpointslices'],
    ],
  ])('reads what is there and names those that are missing: %#', (found, missing) => {
    expect(clusterIn(kubectlJson(found))).toMatchObject({missing, hasEndpoints: false});
  });

  it('knows the older kind Endpoints', () => {
    const found = clusterIn(kubectlJson([node, service, of('Endpoints')]));
    expect(found).toMatchObject({missing: ['endpointslices'], hasEndpoints: true});
    expect(clusterIn(kubectlJson([...items, of('Endpoints')])).missing).toEqual([]);
  });
});
