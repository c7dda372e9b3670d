import {describe, expect, it} from 'vitest';
import {clusterChoice, localChoice, localTable, proxyTable} from './kubeProxy';
import type {Endpoint} from './types';

const endpoint = (change: Partial<Endpoint> = {}): Endpoint => ({
  zone: 'a',
  node: 'a1',
  ready: true,
  hints: null,
  ...change,
});

const going = endpoint({ready: false, serving: true, terminating: true});

describe('conditions as kube-proxy reads them', () => {
  it('takes an endpoint without a Ready condition for ready, unlike the controller', () => {
    const unknown = endpoint({ready: null});
    expect(proxyTable([unknown]).ready).toEqual([unknown]);
  });

  it('takes one that terminates without a Serving condition for serving', () => {
    const silent = endpoint({ready: false, terminating: true});
    expect(proxyTable([silent]).terminating).toEqual([silent]);
  });

  it('does not use one that is not ready and not terminating', () => {
    const table = proxyTable([endpoint({ready: false, serving: true})]);
    expect([table.ready, table.terminating]).toEqual([[], []]);
  });

  it('ignores hints that are there while a ready endpoint has none', () => {
    const hinted = endpoint({hints: {zones: ['a']}});
    const unhinted = endpoint({ready: null});
    const choice = clusterChoice(proxyTable([hinted, unhinted]), {name: 'a1', zone: 'a'});
    expect(choice).toEqual({scope: 'cluster', endpoints: [hinted, unhinted]});
  });
});

describe('the choice of a node', () => {
  const sameNode = endpoint({hints: {zones: ['a'], nodes: ['a1']}});
  const sameZone = endpoint({node: 'a2', hints: {zones: ['a'], nodes: ['a2']}});
  const elsewhere = endpoint({zone: 'b', node: 'b1', hints: {zones: ['b'], nodes: ['b1']}});
  const table = proxyTable([sameNode, sameZone, elsewhere]);

  it.each([
    ['its own endpoint', {name: 'a1', zone: 'a'}, 'node', [sameNode]],
    [
      'its zone, without an endpoint of its own',
      {name: 'a9', zone: 'a'},
      'zone',
      [sameNode, sameZone],
    ],
    [
      'all, in a zone without endpoints',
      {name: 'c1', zone: 'c'},
      'cluster',
      [sameNode, sameZone, elsewhere],
    ],
    [
      'all, without a zone label',
      {name: 'x', zone: null},
      'cluster',
      [sameNode, sameZone, elsewhere],
    ],
  ] as const)('is %s', (_what, node, scope, endpoints) => {
    expect(clusterChoice(table, node)).toEqual({scope, endpoints});
  });

  it('is what terminates once nothing is ready', () => {
    const choice = clusterChoice(proxyTable([going]), {name: 'a1', zone: 'a'});
    expect(choice).toEqual({scope: 'terminating', endpoints: [going]});
  });

  it('is the same list for nodes that choose alike', () => {
    const [one, other] = ['a8', 'a9'].map((name) => clusterChoice(table, {name, zone: 'a'}));
    expect(one?.endpoints).toBe(other?.endpoints);
  });

  it('counts an endpoint once that has the same hint twice', () => {
    const twice = endpoint({hints: {zones: ['a', 'a']}});
    const {endpoints} = clusterChoice(proxyTable([twice]), {name: null, zone: 'a'});
    expect(endpoints).toEqual([twice]);
  });
});

describe('policy Local', () => {
  it('uses what terminates on the node rather than what is ready elsewhere', () => {
    const ready = endpoint({node: 'b1'});
    const table = localTable(proxyTable([going, ready]));
    expect(localChoice(table, 'a1')).toEqual({scope: 'terminating', endpoints: [going]});
    expect(localChoice(table, 'b1')).toEqual({scope: 'node', endpoints: [ready]});
    expect(localChoice(table, 'c1').endpoints).toEqual([]);
  });
});
