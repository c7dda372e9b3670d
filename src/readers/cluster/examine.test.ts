import {describe, expect, it} from 'vitest';
import {readCluster} from '@site/test/cluster';
import {
  clusterItems,
  endpointJson,
  kubectlJson,
  nodeJson,
  serviceJson,
  sliceJson,
  type EndpointOptions,
  type NodeOptions,
  type ServiceOptions,
} from '@site/test/kubectl';
import {locality} from '@site/src/model/locality/locality';
import {inputFromColumns} from '@site/src/model/locality/columns';
import {examine, type Examination} from './examine';
import {clusterSummary} from './summaries';

const MAX_ZONES = 6;
const auto = {annotations: {'service.kubernetes.io/topology-mode': 'Auto'}};
const close = {spec: {trafficDistribution: 'PreferClose'}};

function examined(items: readonly unknown[]): Examination {
  const reading = readCluster(kubectlJson(items));
  if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
  const [service] = reading.cluster.services;
  const [family] = service?.families ?? [];
  if (service === undefined || family === undefined) throw new Error('nothing to examine');
  return examine(reading.cluster, {service, family}, MAX_ZONES);
}

interface World {
  readonly nodes?: readonly Partial<NodeOptions>[];
  readonly service?: Omit<ServiceOptions, 'name'>;
  readonly slice?: {readonly managedBy?: string; readonly addressType?: string};
  readonly endpoints: readonly EndpointOptions[];
}

/** One node in each of three zones. */
const threeNodes = ['a', 'b', 'c'].map((zone) => ({zone}));

function world({nodes = threeNodes, service = {}, slice = {}, endpoints}: World): Examination {
  return examined([
    ...nodes.map((node, index) => nodeJson({name: `n${index}`, ...node})),
    serviceJson({name: 'orders', ...service}),
    sliceJson({name: 's', service: 'orders', ...slice, endpoints: endpoints.map(endpointJson)}),
  ]);
}

const pods = (zones: string, hinted: string = zones): readonly EndpointOptions[] =>
  [...zones].map((zone, index) => {
    const hint = hinted[index] ?? '-';
    return {zone, node: `n${'abc'.indexOf(zone)}`, ...(hint !== '-' && {hints: [hint]})};
  });

describe('the verdict', () => {
  it.each([
    ['set', {service: close, endpoints: pods('aabc')}],
    ['set', {service: auto, endpoints: pods('abcabcabc')}],
    ['kept', {service: auto, endpoints: pods('abcabcabc', 'bcabcabca')}],
    ['refused', {service: auto, endpoints: pods('ab', '--')}],
    ['none', {endpoints: pods('abc', '---')}],
    ['outdated', {service: auto, endpoints: pods('ab')}],
    ['leftover', {endpoints: pods('abc')}],
    ['missing', {service: close, endpoints: pods('abc', '---')}],
    ['partial', {service: close, endpoints: pods('abc', 'ab-')}],
    ['different', {service: close, endpoints: pods('abc', 'aab')}],
    ['headless', {service: {spec: {...close.spec, clusterIP: 'None'}}, endpoints: pods('abc')}],
    ['local', {service: {spec: {internalTrafficPolicy: 'Local'}}, endpoints: pods('abc')}],
    ['foreign', {service: {spec: {selector: null}}, endpoints: pods('abc')}],
    ['foreign', {slice: {managedBy: 'mcs.aws'}, service: close, endpoints: pods('abc', '---')}],
    ['names', {slice: {addressType: 'FQDN'}, endpoints: [{}]}],
    ['nobody', {service: close, endpoints: [{zone: 'a', conditions: {ready: false}}]}],
    ['nobody', {service: close, endpoints: []}],
  ] as const)('is %s', (verdict, given) => {
    expect(world(given).verdict).toBe(verdict);
  });
});

describe('the share that crosses zones', () => {
  it('is that of the hints that are there, beside that after a sync', () => {
    const {actual, expected} = world({service: close, endpoints: pods('abc', '---')});
    expect(actual.traffic.crossZoneShare).toBeCloseTo(2 / 3, 12);
    expect(expected?.traffic.crossZoneShare).toBe(0);
  });

  it('takes no notice of hints where clients ask DNS for pods', () => {
    const service = {spec: {clusterIP: 'None', internalTrafficPolicy: 'Local'}};
    const found = world({service, endpoints: pods('abc')});
    expect(found.actual.traffic.crossZoneShare).toBeCloseTo(2 / 3, 12);
    expect(found.expected).toBeUndefined();
    expect(found.reason).toEqual({mode: 'none', decides: null, idle: []});
  });

  it('takes a condition that is not reported for ready', () => {
    const endpoints = pods('abc', '---').map((one) => ({...one, conditions: {}}));
    const found = world({service: close, endpoints});
    expect(found.endpoints).toEqual({ready: 3, all: 3});
    expect(found.actual.traffic.crossZoneShare).toBeCloseTo(2 / 3, 12);
  });
});

describe('the event', () => {
  it('is the one that the controller writes when it refuses', () => {
    const {event} = world({service: auto, endpoints: pods('ab', '--')});
    expect(event?.message).toBe(
      'Insufficient number of endpoints (2 endpoints, 3 zones), addressType: IPv4',
    );
    expect(world({service: close, endpoints: pods('ab')}).event).toBeUndefined();
  });
});

describe('the lab', () => {
  it('gets a column for each zone, and answers as the cluster', () => {
    const {lab, expected} = examined(clusterItems({endpointsPerService: 8}));
    const column = {nodes: 2, cpuMilliPerNode: 3920, clientShare: 1 / 3};
    expect(lab.columns).toEqual([
      {...column, zone: 'us-east-1a', readyEndpoints: 3},
      {...column, zone: 'us-east-1b', readyEndpoints: 3},
      {...column, zone: 'us-east-1c', readyEndpoints: 2},
    ]);
    const answer = locality(inputFromColumns({mode: 'prefer-same-zone', columns: lab.columns}));
    expect(answer.traffic.crossZoneShare).toBe(expected?.traffic.crossZoneShare);
    expect(lab).toMatchObject({
      unlabelledNodes: 0,
      podsWithoutZone: 0,
      unknownClientShare: 0,
      simplified: {droppedZones: [], meanCpuIn: [], isCut: false, nodesWithoutCpu: 0},
    });
  });

  it('has the mean of unequal nodes, and says where', () => {
    const nodes = [{zone: 'a', cpu: '2'}, {zone: 'a', cpu: '4001m'}, {zone: 'b'}];
    const {lab} = world({nodes, endpoints: pods('ab')});
    expect(lab.columns.map(({cpuMilliPerNode}) => cpuMilliPerNode)).toEqual([3001, 3920]);
    expect(lab.simplified.meanCpuIn).toEqual(['a']);
  });

  it('counts ready workers only; a zone without one has no clients', () => {
    const nodes = [
      {zone: 'a'},
      {zone: 'a', labels: {'node-role.kubernetes.io/control-plane': ''}},
      {zone: 'b', ready: 'False'},
      {},
      {zone: 'a', cpu: '0'},
    ];
    const {lab} = world({nodes, endpoints: [...pods('abc'), {}]});
    expect(
      lab.columns.map(({zone, nodes: count, clientShare}) => [zone, count, clientShare]),
    ).toEqual([
      ['a', 2, 1],
      ['b', 0, 0],
      ['c', 0, 0],
    ]);
    expect(lab).toMatchObject({unlabelledNodes: 1, podsWithoutZone: 1});
    expect(lab.unknownClientShare).toBeCloseTo(1 / 3, 12);
    expect(lab.simplified).toMatchObject({nodesWithoutCpu: 1});
  });

  it('keeps the zones with the most pods, in the order of names', () => {
    const zones = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const nodes = zones.map((zone) => ({zone}));
    const {lab} = world({nodes, endpoints: pods('hhgfedcb'.repeat(2))});
    expect(lab.columns.map(({zone}) => zone)).toEqual(['b', 'c', 'd', 'e', 'f', 'h']);
    expect(lab.simplified.droppedZones).toEqual([
      {zone: 'g', nodes: 1, readyEndpoints: 2},
      {zone: 'a', nodes: 1, readyEndpoints: 0},
    ]);
    expect(lab.columns.reduce((sum, {clientShare}) => sum + clientShare, 0)).toBeCloseTo(1, 12);
  });
});

it('lists the Services with what tells them apart', () => {
  const read = {isRead: true};
  const items = [
    ...clusterItems({services: 2}),
    serviceJson({name: 'api', namespace: 'default', spec: {clusterIP: 'None'}}),
    sliceJson({name: 'v6', service: 'orders', addressType: 'IPv6', endpoints: null}),
    sliceJson({name: 'lost', service: 'gone', endpoints: null}),
  ];
  const reading = readCluster(kubectlJson(items));
  expect(reading.ok && clusterSummary(reading.cluster)).toEqual({
    nodes: 6,
    region: 'us-east-1',
    ignored: [],
    orphanSlices: 1,
    missing: [],
    hasEndpoints: false,
    oldSlices: 0,
    unnamed: 0,
    noise: {lines: [], count: 0},
    skippedFiles: 0,
    services: [
      {...read, namespace: 'default', name: 'api', access: 'headless', mode: 'none', families: []},
      {
        namespace: 'shop',
        name: 'orders',
        access: 'kube-proxy',
        mode: 'prefer-same-zone',
        ...read,
        families: [
          {addressType: 'IPv4', readyEndpoints: 6, ports: []},
          {addressType: 'IPv6', readyEndpoints: 0, ports: []},
        ],
      },
      {
        namespace: 'shop',
        name: 'service-1',
        access: 'kube-proxy',
        mode: 'none',
        ...read,
        families: [{addressType: 'IPv4', readyEndpoints: 6, ports: []}],
      },
    ],
  });
});
