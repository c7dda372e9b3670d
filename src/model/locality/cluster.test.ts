import {describe, expect, it} from 'vitest';
import {nodesIn} from '../../../test/localityWorlds';
import {clusterLocality} from './cluster';
import {inputFromColumns} from './columns';
import {locality} from './locality';
import {routingOf} from './precedence';
import type {Endpoint} from './types';

interface Pod extends Endpoint {
  readonly address: string;
}

const pod = (address: string, zone: string, hinted?: string): Pod => ({
  address,
  zone,
  node: `${zone}1`,
  ready: true,
  hints: hinted === undefined ? null : {zones: [hinted]},
});

const nodes = nodesIn('a', 'b');

describe('a running Service', () => {
  it('agrees where its hints are what a sync would leave', () => {
    const slices = [[pod('1', 'a', 'a'), pod('2', 'b', 'b')]];
    const found = clusterLocality({service: routingOf('prefer-same-zone'), nodes, slices});
    expect(found.agrees).toBe(true);
    expect(found.rewritten).toEqual([]);
    expect(found.expected).toEqual(found.actual);
  });

  it('keeps valid hints that a fresh start would not choose', () => {
    const slices = [[pod('1', 'a', 'b'), pod('2', 'b', 'a')]];
    const found = clusterLocality({service: routingOf('topology-mode-auto'), nodes, slices});
    expect(found.agrees).toBe(true);
    expect(found.actual.traffic.crossZoneShare).toBe(1);
    expect(found.expected.traffic.crossZoneShare).toBe(1);
  });

  it('does not agree where hints are left over, and shows every endpoint with what it would get', () => {
    const slices = [[pod('1', 'a', 'a'), pod('2', 'b')]];
    const found = clusterLocality({service: routingOf('prefer-same-zone'), nodes, slices});
    expect(found.agrees).toBe(false);
    expect(found.actual.hints).toMatchObject({kind: 'set', unhinted: 1});
    expect(found.actual.traffic.crossZoneShare).toBe(0.5);
    expect(found.rewritten).toEqual([[pod('1', 'a', 'a'), pod('2', 'b', 'b')]]);
    expect(found.expected.traffic.crossZoneShare).toBe(0);
  });

  it('does not agree where the annotation would be refused by now', () => {
    const slices = [[pod('1', 'a', 'a')]];
    const found = clusterLocality({service: routingOf('topology-mode-auto'), nodes, slices});
    expect(found.agrees).toBe(false);
    expect(found.expected.hints.kind).toBe('refused');
  });

  it('agrees where slices are written again with as many hints for every zone', () => {
    const slices = ['1', '2', '3', '4'].map((address) => [pod(address, 'c', 'c')]);
    const found = clusterLocality({service: routingOf('topology-mode-auto'), nodes, slices});
    expect(found.rewritten).toHaveLength(4);
    expect(found.expected.hints).toMatchObject({countByZone: new Map([['c', 4]])});
    expect(found.agrees).toBe(true);
  });

  it('follows the gates of an older Kubernetes', () => {
    const slices = [[pod('1', 'a', 'a')]];
    const gates = {topologyAwareHints: true, preferSameTrafficDistribution: false};
    const service = routingOf('prefer-same-zone');
    expect(clusterLocality({service, nodes, slices, gates}).agrees).toBe(false);
  });

  it('sends traffic of policy Local by nodes, whatever the hints say', () => {
    const named = nodes.map((node) => ({...node, name: `${node.zone ?? ''}1`}));
    const slices = [[pod('1', 'a', 'b')]];
    const service = {...routingOf('prefer-same-zone'), internalTrafficPolicy: 'Local'} as const;
    const {traffic} = clusterLocality({service, nodes: named, slices}).actual;
    expect(traffic.droppedShare).toBe(0.5);
  });
});

describe('columns of zones', () => {
  const column = {zone: 'a', nodes: 2, cpuMilliPerNode: 2000, readyEndpoints: 3, clientShare: 1};

  it('become nodes with pods spread over them', () => {
    expect(inputFromColumns({mode: 'none', columns: [column]})).toEqual({
      mode: 'none',
      nodes: ['a-1', 'a-2'].map((name) => ({
        name,
        zone: 'a',
        allocatableCpuMilli: 2000,
        ready: true,
        labels: [],
      })),
      endpoints: [
        {zone: 'a', node: 'a-1', count: 2},
        {zone: 'a', node: 'a-2', count: 1},
      ],
      clientShareByZone: new Map([['a', 1]]),
    });
  });

  it('may have pods without a node that is counted', () => {
    const {endpoints} = inputFromColumns({mode: 'none', columns: [{...column, nodes: 0}]});
    expect(endpoints).toEqual([{zone: 'a', node: 'a-0', count: 3}]);
  });

  it('may have other nodes beside them, such as one without a zone label', () => {
    const columns = [column, {...column, zone: 'b'}];
    const [unlabelled] = nodesIn('').map((node) => ({...node, zone: null}));
    const input = inputFromColumns({
      mode: 'topology-mode-auto',
      columns,
      otherNodes: unlabelled ? [unlabelled] : [],
    });
    expect(locality(input).hints).toEqual({
      kind: 'refused',
      refusal: {messageKey: 'InsufficientNodeInfo', gap: {kind: 'node-without-zone', node: 4}},
    });
  });
});
