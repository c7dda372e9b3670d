import {describe, expect, it} from 'vitest';
import {kubectlGet} from './kubectl';

const slice = (name: string, service: string, namespace = 'shop') => ({
  apiVersion: 'discovery.k8s.io/v1',
  kind: 'EndpointSlice',
  metadata: {name, namespace, labels: {'kubernetes.io/service-name': service}},
});
const node = (name: string, pods: number) => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: {name, labels: {'topology.kubernetes.io/zone': `us-east-1${name}`}},
  status: {capacity: {pods}},
});
const recorded = [
  {
    kind: 'List',
    items: [
      slice('orders-1', 'orders'),
      slice('other-1', 'other'),
      slice('orders-2', 'orders', 'test'),
    ],
  },
  {kind: 'NodeList', items: [node('b', 9), node('a', 10)]},
];
const get = (line: string) => kubectlGet(`get ${line}`.split(' '), recorded);

describe('kubectlGet', () => {
  it('chooses by kind, namespace and label', () => {
    expect(get('endpointslices -n shop -l kubernetes.io/service-name=orders -o name')).toBe(
      'endpointslice.discovery.k8s.io/orders-1\n',
    );
    expect(get('endpointslices -A -l kubernetes.io/service-name!=other -o name')).toContain(
      'orders-2',
    );
    expect(get('endpointslices --namespace=shop -l !app -o name')).toContain('other-1');
    expect(get('no -o name')).toBe('node/b\nnode/a\n');
  });

  it('chooses by name and by field', () => {
    expect(get('node a -o jsonpath={.kind}')).toBe('Node');
    expect(get('node/a -o jsonpath={.metadata.name}')).toBe('a');
    expect(
      get('nodes --field-selector metadata.name=b -o jsonpath={.items[*].metadata.name}'),
    ).toBe('b');
  });

  it('sorts, and prints lists and single objects as JSON', () => {
    expect(get('nodes --sort-by=.metadata.name -o name')).toBe('node/a\nnode/b\n');
    expect(get('nodes --sort-by .status.capacity.pods -o name')).toBe('node/b\nnode/a\n');
    expect(JSON.parse(get('nodes,endpointslices -A -o json') ?? '')).toMatchObject({kind: 'List'});
    expect(JSON.parse(get('node b -o json') ?? '')).toMatchObject({kind: 'Node'});
  });

  it('prints custom columns as wide as kubectl does', () => {
    const zone = String.raw`.metadata.labels.topology\.kubernetes\.io/zone`;
    expect(get(`nodes -o custom-columns=ZONE:${zone},N:.metadata.name,X:.spec.none`)).toBe(
      'ZONE         N     X\nus-east-1b   b     <none>\nus-east-1a   a     <none>\n',
    );
    expect(get('nodes --no-headers -o custom-columns=N:.metadata.name')).toBe('b\na\n');
  });

  it('leaves tables to recorded text', () => {
    expect(get('nodes')).toBeUndefined();
    expect(get('nodes -o wide')).toBeUndefined();
  });

  it.each([
    [
      'a selector that matches nothing',
      'endpointslices -n shop -l kubernetes.io/service-name=order -o json',
      'No resources found',
    ],
    [
      'the default namespace where the objects are elsewhere',
      'endpointslices -o json',
      'No resources found',
    ],
    ['a path that finds nothing', 'nodes -o jsonpath={.items[*].spec.zone}', 'finds nothing'],
    ['an option it does not know', 'nodes --watch', 'does not know the option --watch'],
  ])('fails on %s', (_, line, message) => {
    expect(() => get(line)).toThrow(message);
  });
});
