import {describe, expect, it} from 'vitest';
import {requestFor} from '../../test/manifests';
import {pathIds, type PathId} from '../data/types';
import {manifestSet} from './manifestSet';
import {manifestText} from './manifestText';
import {english} from './sentences';
import type {ManifestRequest} from './types';

type Change = Partial<Omit<ManifestRequest, 'path'>>;

const setOf = (path: PathId, change: Change = {}) => manifestSet(requestFor(path, change));
const kindsOf = (path: PathId, change: Change = {}) =>
  setOf(path, change).documents.map(({object}) => object.kind);
const objectOf = (path: PathId, kind: string, change: Change = {}) =>
  setOf(path, change).documents.find(({object}) => object.kind === kind)?.object;
const notesOf = (path: PathId, change: Change = {}) => setOf(path, change).notes.map(({id}) => id);
const serviceOf = (path: PathId, change: Change = {}) => objectOf(path, 'Service', change)?.spec;

describe('the objects of a path', () => {
  const pods = ['Namespace', 'Deployment', 'PodDisruptionBudget'];
  it.each<readonly [PathId, readonly string[]]>([
    ['clusterip', [...pods, 'Service']],
    ['clusterip-same-zone', [...pods, 'Service']],
    ['clusterip-node-local', ['Namespace', 'DaemonSet', 'Service']],
    ['headless', ['Namespace', 'StatefulSet', 'PodDisruptionBudget', 'Service']],
    ['nlb-instance', [...pods, 'Service']],
    ['nlb-ip', [...pods, 'Service']],
    ['alb-ip', [...pods, 'Service', 'Ingress']],
    ['istio-sidecar', [...pods, 'Service', 'DestinationRule']],
    ['istio-ambient', [...pods, 'Service']],
    ['cilium-clustermesh', [...pods, 'Service']],
    [
      'vpc-lattice',
      [
        ...pods,
        'ServiceNetwork',
        'GatewayClass',
        'Gateway',
        'VpcAssociationPolicy',
        'Service',
        'HTTPRoute',
      ],
    ],
    ['route53-nlb', [...pods, 'Service']],
    ['transit-gateway', []],
    ['privatelink', [...pods, 'Service']],
  ])('of %s are %s', (path, kinds) => {
    const change: Change = path === 'cilium-clustermesh' ? {dataPlane: 'cilium'} : {};
    expect(kindsOf(path, change)).toEqual(kinds);
  });

  it('of a workload that runs already are only what is in front of it', () => {
    expect(kindsOf('clusterip-same-zone', {workload: 'existing'})).toEqual(['Service']);
    const {patch} = setOf('clusterip-same-zone', {workload: 'existing'});
    expect(patch?.kind).toBe('Deployment');
  });

  it('of a namespace that every cluster has leave it out', () => {
    expect(kindsOf('clusterip', {namespace: 'default'})).not.toContain('Namespace');
  });

  it('by the Gateway API, have no Ingress and no annotations', () => {
    const kinds = kindsOf('alb-ip', {loadBalancerBy: 'gateway-api'});
    expect(kinds.slice(-5)).toEqual([
      'GatewayClass',
      'LoadBalancerConfiguration',
      'TargetGroupConfiguration',
      'Gateway',
      'HTTPRoute',
    ]);
    expect(kindsOf('nlb-ip', {loadBalancerBy: 'gateway-api'})).toContain('TCPRoute');
  });

  it('on Auto Mode are of its own classes', () => {
    const change: Change = {dataPlane: 'auto-mode'};
    expect(kindsOf('alb-ip', change).slice(-3)).toEqual([
      'IngressClassParams',
      'IngressClass',
      'Ingress',
    ]);
    expect(serviceOf('nlb-ip', change)).toMatchObject({loadBalancerClass: 'eks.amazonaws.com/nlb'});
    expect(objectOf('nlb-ip', 'Service', change)?.metadata.annotations).not.toHaveProperty([
      'service.beta.kubernetes.io/aws-load-balancer-nlb-target-type',
    ]);
  });
});

describe('the Service', () => {
  it('keeps calls in the zone, on the node, or insists', () => {
    expect(serviceOf('clusterip')).not.toHaveProperty('trafficDistribution');
    expect(serviceOf('clusterip-same-zone')).toMatchObject({trafficDistribution: 'PreferSameZone'});
    expect(serviceOf('clusterip-node-local')).toMatchObject({
      trafficDistribution: 'PreferSameNode',
    });
    const insisting = serviceOf('clusterip-node-local', {sameNode: 'insist'});
    expect(insisting).toMatchObject({internalTrafficPolicy: 'Local'});
    expect(insisting).not.toHaveProperty('trafficDistribution');
  });

  it('of a cluster mesh prefers its own cluster where zones are not shared', () => {
    const of = (cilium: '1.18' | '1.19') =>
      objectOf('cilium-clustermesh', 'Service', {dataPlane: 'cilium', cilium});
    expect(of('1.18')?.metadata.annotations).toEqual({
      'service.cilium.io/global': 'true',
      'service.cilium.io/affinity': 'local',
    });
    expect(of('1.19')?.metadata.annotations).toEqual({'service.cilium.io/global': 'true'});
    expect(of('1.19')?.spec).toMatchObject({trafficDistribution: 'PreferClose'});
  });
});

describe('a waypoint', () => {
  it('never takes the name of the Service', () => {
    const change: Change = {name: 'waypoint', waypoints: 'per-zone'};
    expect(objectOf('istio-ambient', 'Gateway', change)?.metadata.name).toBe('waypoint-l7');
    expect(objectOf('istio-ambient', 'Gateway', {waypoints: 'per-zone'})?.metadata.name).toBe(
      'waypoint',
    );
  });
});

describe('notes', () => {
  it('say which version made a value the older one', () => {
    expect(notesOf('clusterip-same-zone')).not.toContain('sameZoneTooNew');
    const [note] = setOf('clusterip-same-zone', {kubernetes: '1.33'}).notes;
    expect(note && english(note)).toMatch(/^Kubernetes 1\.33 does not know PreferSameZone yet/);
  });

  it('warn where hints do nothing unless told', () => {
    expect(notesOf('clusterip-same-zone', {dataPlane: 'cilium'})).toContain('ciliumHints');
    expect(notesOf('clusterip-same-zone', {dataPlane: 'auto-mode'})).not.toContain('ciliumHints');
  });

  it.each([
    [2, 'noZone'],
    [3, 'onePerZone'],
    [5, 'onePerZone'],
  ] as const)('warn of %i pods for three zones: %s', (replicas, id) => {
    expect(notesOf('clusterip-same-zone', {replicas})).toContain(id);
  });

  it('have nothing to warn of from two pods in each zone on', () => {
    const ids = notesOf('clusterip-same-zone', {replicas: 6});
    expect(ids).not.toContain('noZone');
    expect(ids).not.toContain('onePerZone');
  });

  it('give the model’s safe count for the older annotation', () => {
    const {notes} = setOf('clusterip-same-zone', {zones: ['a', 'b']});
    expect(notes.map(english).join(' ')).toContain('only from 7 ready pods on');
  });

  it('say that EKS has not offered a version', () => {
    expect(notesOf('clusterip', {kubernetes: '1.37'})).toContain('notOnEks');
    expect(notesOf('clusterip')).not.toContain('notOnEks');
  });

  it('say where Kubernetes has no object', () => {
    expect(notesOf('transit-gateway')).toContain('noObjects');
    expect(notesOf('privatelink')).toContain('endpointByAws');
  });
});

describe('the shortest change', () => {
  const shortestOf = (path: PathId, change: Change = {}) =>
    setOf(path, change).shortest?.map(({command = ''}) => command) ?? [];
  const patchOf = (path: PathId, change: Change = {}) =>
    JSON.parse(/--type merge -p '(.*)'$/.exec(shortestOf(path, change)[0] ?? '')?.[1] ?? '{}') as {
      readonly spec?: object;
      readonly metadata?: object;
    };

  it.each<readonly [PathId, Change, object]>([
    ['clusterip-same-zone', {}, {trafficDistribution: 'PreferSameZone'}],
    ['clusterip-same-zone', {kubernetes: '1.33'}, {trafficDistribution: 'PreferClose'}],
    ['clusterip-node-local', {}, {trafficDistribution: 'PreferSameNode'}],
    ['clusterip-node-local', {sameNode: 'insist'}, {internalTrafficPolicy: 'Local'}],
    ['istio-ambient', {}, {trafficDistribution: 'PreferSameZone'}],
    ['istio-sidecar', {istio: '1.25'}, {trafficDistribution: 'PreferClose'}],
  ])('of %s with %j is one field', (path, change, spec) => {
    expect(patchOf(path, change)).toEqual({spec});
  });

  it('of a cluster mesh is an annotation, too', () => {
    expect(patchOf('cilium-clustermesh', {dataPlane: 'cilium', cilium: '1.18'})).toEqual({
      metadata: {
        annotations: {'service.cilium.io/global': 'true', 'service.cilium.io/affinity': 'local'},
      },
    });
  });

  it('names the way back', () => {
    expect(shortestOf('clusterip-same-zone').at(-1)).toBe(
      `kubectl -n shop patch service orders --type json -p '[{"op":"remove","path":"/spec/trafficDistribution"}]'`,
    );
  });

  it.each<readonly [PathId, Change]>([
    ['alb-ip', {}],
    ['clusterip', {}],
    ['transit-gateway', {}],
    ['istio-ambient', {waypoints: 'per-zone'}],
  ])('of %s %j does not exist: more than a Service changes', (path, change) => {
    expect(shortestOf(path, change)).toEqual([]);
  });
});

describe('the way back', () => {
  const undoOf = (path: PathId, change: Change = {}) =>
    setOf(path, change)
      .undo.map(({command = ''}) => command)
      .join('\n');

  it('deletes what stands in front before what it leads to', () => {
    expect(undoOf('alb-ip')).toMatch(/ingress\/orders-alb .*service\/orders/);
  });

  it('takes one field of the reader’s own Service back, and does not delete it', () => {
    const command = undoOf('clusterip-same-zone', {workload: 'existing'});
    expect(command).toContain('{"op":"remove","path":"/spec/trafficDistribution"}');
    expect(command).toContain('rollout undo deployment/orders');
    expect(command).not.toContain('delete');
  });
});

describe('the whole text', () => {
  it('holds notes and steps before the YAML, checks and the way back after it', () => {
    const text = manifestText(setOf('clusterip-same-zone'));
    const places = [
      'The shortest change:',
      'Know before:',
      'Steps:',
      'apiVersion: v1',
      'See that it worked:',
      'Undo:',
    ].map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it.each(pathIds)('of %s holds nothing but comments and YAML', (path) => {
    const change: Change = path === 'cilium-clustermesh' ? {dataPlane: 'cilium'} : {};
    const text = manifestText(setOf(path, change));
    expect(text).toMatch(/^# /);
    expect(text.endsWith('\n')).toBe(true);
    expect(text).not.toMatch(/[ \t]$/m);
  });
});
