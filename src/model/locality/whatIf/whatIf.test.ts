import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cpuSizes, nodePerZone} from '../../../../test/localityArbitraries';
import {namedNodes, nodeIn, nodesIn} from '../../../../test/localityWorlds';
import {allocate} from '../allocation';
import type {LocalityInput} from '../locality';
import {totalOf} from '../zoneNumbers';
import {zoneRatios} from '../zoneRatios';
import {loseZone} from './loseZone';
import {placed} from './place';
import {certainWhateverTheShares, replicasFor} from './replicas';
import {scaleIn} from './scaleIn';

const zones = nodesIn('a', 'b', 'c');
const six: LocalityInput = {
  mode: 'topology-mode-auto',
  nodes: zones,
  endpoints: ['a', 'b', 'c'].map((zone) => ({zone, count: 2})),
};

describe('the fewest replicas', () => {
  it('are listed for given CPU shares', () => {
    expect(replicasFor(zoneRatios(zones))).toEqual({
      fewest: 3,
      certain: 12,
      refused: [1, 2, 4, 5, 8, 11],
    });
    const skewed = zoneRatios([nodeIn('a'), nodeIn('a'), nodeIn('b'), nodeIn('c')]);
    expect(replicasFor(skewed)?.refused).toContain(6);
  });

  it('do not exist where shares are not known', () => {
    expect(replicasFor(zoneRatios([...zones, nodeIn(null)]))).toBeUndefined();
  });

  it('are certain for all shares from a bound on, and from no lower one', () => {
    const bounds = [2, 3, 4, 5, 6].map(certainWhateverTheShares);
    expect(bounds).toEqual([7, 13, 18, 25, 30]);
    const witnesses: readonly (readonly [sizes: readonly number[], replicas: number])[] = [
      [[1, 4], 6],
      [[2, 4, 4], 12],
      [[25, 25, 25, 265], 17],
      [[1, 1, 1, 4, 13], 24],
      [[37, 37, 37, 37, 37, 685], 29],
    ];
    for (const [index, [sizes, replicas]] of witnesses.entries()) {
      expect(replicas).toBe((bounds[index] ?? NaN) - 1);
      expect(allocate(zoneRatios(nodePerZone(sizes)), replicas).ok).toBe(false);
    }
  });

  it('never need more than the bound, and the bound is no more than six per zone', () => {
    fc.assert(
      fc.property(cpuSizes, fc.integer({min: 0, max: 3000}), (sizes, more) => {
        const bound = certainWhateverTheShares(sizes.length);
        expect(allocate(zoneRatios(nodePerZone(sizes)), bound + more).ok).toBe(true);
        expect(replicasFor(zoneRatios(nodePerZone(sizes)))?.certain).toBeLessThanOrEqual(bound);
        expect(bound).toBeLessThan(6 * sizes.length);
      }),
      {numRuns: 1000},
    );
  });
});

describe('losing a zone', () => {
  const states = loseZone(six, 'c');

  it('goes through four states', () => {
    expect(states.map(({step, hints}) => `${step}: ${hints.kind}`)).toEqual([
      'before: set',
      'unnoticed: set',
      'without-zone: set',
      'replaced: set',
    ]);
  });

  it('fails nothing for others while hints keep traffic at home, a third without hints', () => {
    expect(states[1]?.failingShare).toBe(0);
    const unhinted = loseZone({...six, mode: 'none'}, 'c');
    expect(unhinted.map(({failingShare}) => Number(failingShare.toFixed(6)))).toEqual([
      0, 0.333333, 0, 0,
    ]);
  });

  it('takes the clients of the zone along', () => {
    expect([...(states[2]?.input.clientShareByZone?.keys() ?? [])]).toEqual(['a', 'b']);
  });

  it('may cost the hints until the pods are back', () => {
    const counts = {a: 3, b: 2, c: 2};
    const endpoints = Object.entries(counts).map(([zone, count]) => ({zone, count}));
    const kinds = loseZone({...six, endpoints}, 'b').map(({hints}) => hints.kind);
    expect(kinds).toEqual(['set', 'set', 'refused', 'set']);
  });

  it('puts lost pods where there are fewest', () => {
    expect(states[3]?.input.endpoints).toEqual([
      {zone: 'a', count: 3},
      {zone: 'b', count: 3},
    ]);
  });

  it('leaves pods pending where it was the only zone', () => {
    const only = {...six, nodes: nodesIn('a'), endpoints: [{zone: 'a', count: 4}]};
    const [, , , replaced] = loseZone(only, 'a');
    expect(replaced?.input.endpoints).toEqual([]);
    expect(replaced?.traffic.hasAnyEndpoints).toBe(false);
  });
});

describe('placing pods', () => {
  it('fills the emptiest zone, in it the emptiest node', () => {
    const nodes = namedNodes('a1', 'a2', 'b1');
    const endpoints = [
      {zone: 'a', node: 'a1', count: 1},
      {zone: 'b', node: 'b1', count: 1},
    ];
    expect(placed(endpoints, nodes, 3)).toEqual([
      {zone: 'a', node: 'a1', count: 2},
      {zone: 'b', node: 'b1', count: 2},
      {zone: 'a', node: 'a2', count: 1},
    ]);
  });
});

describe('scaling in', () => {
  it('loses hints and finds them again, count by count', () => {
    const states = scaleIn(six, {to: 2, order: 'fullest-zone'});
    expect(states.map(({replicas, hints}) => `${replicas} ${hints.kind}`)).toEqual([
      '6 set',
      '5 refused',
      '4 refused',
      '3 set',
      '2 refused',
    ]);
    expect(states.map(({removedFrom}) => removedFrom?.zone)).toEqual([
      undefined,
      'a',
      'b',
      'c',
      'a',
    ]);
  });

  it('may drain one zone first', () => {
    const states = scaleIn(six, {to: 3, order: {drain: 'b'}});
    expect(states.at(-1)?.input.endpoints.map(({count}) => count)).toEqual([1, 0, 2]);
  });

  it('takes from the fullest node, as a ReplicaSet does, and so from one zone', () => {
    const nodes = namedNodes('a1', 'b1', 'b2', 'b3');
    const endpoints = [
      {zone: 'a', node: 'a1', count: 3},
      ...['b1', 'b2', 'b3'].map((node) => ({zone: 'b', node, count: 2})),
    ];
    const states = scaleIn({...six, nodes, endpoints}, {to: 7, order: 'fullest-node'});
    expect(states.map(({removedFrom}) => removedFrom?.node)).toEqual([undefined, 'a1', 'a1']);
    const even = scaleIn({...six, nodes, endpoints}, {to: 7, order: 'fullest-zone'});
    expect(even.map(({removedFrom}) => removedFrom?.zone)).toEqual([undefined, 'b', 'b']);
  });

  it('has a state for every count, down to none', () => {
    const states = scaleIn(six, {to: 0, order: 'fullest-zone'});
    expect(states.map(({input}) => totalOf(input.endpoints))).toEqual([6, 5, 4, 3, 2, 1, 0]);
  });

  it('does nothing where there are no more replicas than wanted', () => {
    expect(scaleIn(six, {to: 9, order: 'fullest-zone'})).toHaveLength(1);
  });
});
