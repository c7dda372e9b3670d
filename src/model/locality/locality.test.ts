import {describe, expect, it} from 'vitest';
import {namedNodes, nodeIn, nodesIn} from '../../../test/localityWorlds';
import {locality, observe, type LocalityInput} from './locality';
import {summaryOf} from './summary';

const zones = nodesIn('a', 'b', 'c');

const inZones = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).map(([zone, count]) => ({zone, count}));

const shares = (numbers: Readonly<Record<string, number>>) => new Map(Object.entries(numbers));

/** Rounded, so that the figures read as one would work them out. */
function rounded(numbers: ReadonlyMap<string, number>) {
  return Object.fromEntries(
    [...numbers].map(([zone, number]) => [zone, Number(number.toFixed(9))]),
  );
}

function trafficOf(input: LocalityInput) {
  const {crossZoneShare, droppedShare, loadByZone, peakLoadByZone, hasAnyEndpoints} =
    locality(input).traffic;
  return {
    crossing: Number(crossZoneShare.toFixed(9)),
    dropped: droppedShare,
    load: rounded(loadByZone),
    peak: rounded(peakLoadByZone),
    hasAnyEndpoints,
  };
}

const third = 0.333333333;
const fair = {a: 1, b: 1, c: 1};

describe('without any preference', () => {
  it('two thirds cross three zones, and load is fair', () => {
    const endpoints = inZones({a: 2, b: 2, c: 2});
    expect(trafficOf({mode: 'none', nodes: zones, endpoints})).toEqual({
      crossing: 0.666666667,
      dropped: 0,
      load: fair,
      peak: fair,
      hasAnyEndpoints: true,
    });
  });
});

describe('trafficDistribution: PreferSameZone', () => {
  it('crosses nothing, and overloads the zone with few endpoints', () => {
    const endpoints = inZones({a: 1, b: 3, c: 2});
    const load = {a: 2, b: 0.666666667, c: 1};
    expect(trafficOf({mode: 'prefer-same-zone', nodes: zones, endpoints})).toMatchObject({
      crossing: 0,
      load,
      peak: load,
    });
  });

  it('uses all endpoints for clients in a zone without any', () => {
    const endpoints = inZones({a: 6});
    const found = locality({mode: 'prefer-same-zone', nodes: zones, endpoints});
    expect(found.traffic.crossZoneShare).toBeCloseTo(2 / 3, 9);
    expect(found.traffic.flows.map(({from, to, scope}) => `${from}>${to} ${scope}`)).toEqual([
      'a>a zone',
      'b>a cluster',
      'c>a cluster',
    ]);
  });
});

describe('topology-mode: Auto', () => {
  const skewedPods: LocalityInput = {
    mode: 'topology-mode-auto',
    nodes: zones,
    endpoints: inZones({a: 4, b: 1, c: 1}),
  };

  it('hints surplus endpoints for other zones, so part of the traffic crosses', () => {
    expect(summaryOf(locality(skewedPods))).toMatchObject({
      hintsEnabled: true,
      hintCountByZone: shares({a: 2, b: 2, c: 2}),
      crossZoneHints: 2,
    });
    expect(trafficOf(skewedPods)).toMatchObject({crossing: third, load: fair});
  });

  it('loads endpoints by the clients of the zone that they are hinted for', () => {
    const clientShareByZone = shares({a: 0.5, b: 0.3, c: 0.2});
    expect(trafficOf({...skewedPods, clientShareByZone})).toMatchObject({
      crossing: 0.25,
      load: {a: 1.125, b: 0.9, c: 0.6},
      peak: {a: 1.5, b: 0.9, c: 0.6},
    });
  });

  it('sends to all ready endpoints where it refuses', () => {
    const refused: LocalityInput = {...skewedPods, endpoints: inZones({a: 1, b: 1})};
    expect(locality(refused).hints).toEqual({
      kind: 'refused',
      refusal: {messageKey: 'InsufficientNumberOfEndpoints', endpoints: 2, zones: 3},
    });
    expect(trafficOf(refused)).toMatchObject({crossing: 0.666666667, load: {a: 1, b: 1}});
  });

  it('follows CPU, not pods: balanced pods on unbalanced nodes are refused', () => {
    const nodes = [nodeIn('a', {allocatableCpuMilli: 7910}), nodeIn('b'), nodeIn('c')];
    const balanced = {...skewedPods, nodes, endpoints: inZones({a: 2, b: 2, c: 2})};
    expect(summaryOf(locality(balanced)).messageKey).toBe('MinAllocationExceedsOverloadThreshold');
  });
});

describe('modes that look at single nodes', () => {
  const nodes = namedNodes('a1', 'a2', 'b1');
  const endpoints = [
    {zone: 'a', node: 'a1', count: 2},
    {zone: 'a', node: 'a2', count: 0},
    {zone: 'b', node: 'b1', count: 1},
  ];

  it('internal-local drops what comes from nodes without an endpoint', () => {
    expect(trafficOf({mode: 'internal-local', nodes, endpoints})).toMatchObject({
      crossing: 0,
      dropped: 0.25,
      load: {a: 0.5, b: 2},
    });
  });

  it('prefer-same-node falls back to the zone', () => {
    const found = locality({mode: 'prefer-same-node', nodes, endpoints});
    expect(found.traffic.flows).toEqual([
      {from: 'a', to: 'a', scope: 'node', share: 0.25},
      {from: 'a', to: 'a', scope: 'zone', share: 0.25},
      {from: 'b', to: 'b', scope: 'node', share: 0.5},
    ]);
    expect(rounded(found.traffic.loadByZone)).toEqual({a: 0.75, b: 1.5});
  });

  it('spread clients over ready nodes only', () => {
    const notReady = nodes.map((node) => (node.name === 'a2' ? {...node, ready: false} : node));
    expect(trafficOf({mode: 'internal-local', nodes: notReady, endpoints}).dropped).toBe(0);
  });

  it('leave clients on the nodes of a zone that has no ready one', () => {
    const notReady = nodes.map((node) => (node.zone === 'b' ? {...node, ready: false} : node));
    expect(trafficOf({mode: 'internal-local', nodes: notReady, endpoints})).toMatchObject({
      dropped: 0.25,
      load: {a: 0.5, b: 2},
    });
  });
});

describe('without a ready endpoint', () => {
  it.each([
    ['topology-mode-auto', 'refused', 0],
    ['prefer-same-zone', 'none', 0],
    ['prefer-same-node', 'none', 0],
    ['internal-local', 'none', 1],
    ['none', 'none', 0],
  ] as const)('%s has no hints and sends nothing', (mode, kind, dropped) => {
    const found = locality({mode, nodes: zones, endpoints: inZones({a: 0})});
    expect(found.hints.kind).toBe(kind);
    expect(found.traffic).toEqual({
      flows: [],
      crossZoneShare: 0,
      unknownShare: 0,
      droppedShare: dropped,
      hasAnyEndpoints: false,
      busiestPod: 0,
      loadByZone: new Map(),
      peakLoadByZone: new Map(),
    });
  });
});

describe('clients', () => {
  const endpoints = inZones({a: 1, b: 1});

  it('come from all zones that have nodes, in equal shares, unless told otherwise', () => {
    const {flows} = locality({mode: 'prefer-same-zone', nodes: zones, endpoints}).traffic;
    expect(flows.map(({from}) => from)).toEqual(['a', 'b', 'c', 'c']);
  });

  it('are weighed by shares of any sum', () => {
    const clientShareByZone = shares({a: 3, b: 1, c: 0});
    const {flows} = locality({mode: 'none', nodes: zones, endpoints, clientShareByZone}).traffic;
    expect(flows.map(({from, share}) => [from, share])).toEqual([
      ['a', 0.375],
      ['a', 0.375],
      ['b', 0.125],
      ['b', 0.125],
    ]);
  });

  it('may be none at all', () => {
    expect(trafficOf({mode: 'none', nodes: [], endpoints})).toEqual({
      crossing: 0,
      dropped: 0,
      load: {},
      peak: {},
      hasAnyEndpoints: true,
    });
  });

  it('of an endpoint whose zone is not known neither cross nor stay', () => {
    const endpoints = [
      {zone: null, count: 1},
      {zone: 'a', count: 1},
    ];
    const found = locality({mode: 'none', nodes: nodesIn('a', 'b'), endpoints}).traffic;
    expect(found.unknownShare).toBe(0.5);
    expect(found.crossZoneShare).toBe(0.25);
    expect([...found.loadByZone]).toEqual([['a', 1]]);
    expect(found.busiestPod).toBe(1);
  });

  it('whose own zone is not known neither cross nor stay', () => {
    const endpoints = [{zone: 'a', count: 2}];
    const input = {mode: 'prefer-same-zone', nodes: nodesIn('a'), endpoints} as const;
    const {traffic} = locality({...input, unknownClientShare: 0.25});
    expect(traffic).toMatchObject({unknownShare: 0.25, crossZoneShare: 0});
    expect(traffic.flows.map(({from, share}) => [from, share])).toEqual([
      [null, 0.25],
      ['a', 0.75],
    ]);
  });

  it('are all unknown where no node says where it is', () => {
    const nodes = [nodeIn(null), nodeIn('')];
    const found = locality({mode: 'none', nodes, endpoints: [{zone: 'a', count: 1}]}).traffic;
    expect(found).toMatchObject({unknownShare: 1, crossZoneShare: 0});
    expect(locality({mode: 'none', nodes: [], endpoints: []}).traffic.unknownShare).toBe(0);
  });

  it('stay where they run on the node of their endpoint, whatever its zone', () => {
    const nodes = [nodeIn(null, {name: 'x'})];
    const endpoints = [{zone: null, node: 'x', count: 1}];
    const {traffic} = locality({mode: 'prefer-same-node', nodes, endpoints});
    expect(traffic).toMatchObject({unknownShare: 0, crossZoneShare: 0});
  });
});

it('the busiest pod is that of all zones, and of none', () => {
  const endpoints = [
    {zone: 'a', count: 3},
    {zone: 'b', count: 1},
  ];
  const nodes = nodesIn('a', 'b');
  const found = locality({mode: 'prefer-same-zone', nodes, endpoints}).traffic;
  expect(found.busiestPod).toBe(2);
});

it('a port is served by the endpoints of its own slices alone', () => {
  const endpoint = (zone: string, port: string) => ({
    zone,
    ready: true,
    hints: {zones: [zone]},
    ports: [port],
  });
  const endpoints = [endpoint('a', 'http'), endpoint('b', 'http'), endpoint('a', 'grpc')];
  const asked = {nodes: nodesIn('a', 'b'), endpoints, internalTrafficPolicy: 'Cluster'} as const;
  const crossing = (port?: string) => observe({...asked, port}).traffic.crossZoneShare;
  expect([crossing('http'), crossing('grpc'), crossing()]).toEqual([0, 0.5, 0]);
});
