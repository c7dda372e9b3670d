import {describe, expect, it} from 'vitest';
import {nodesIn} from '../../../test/localityWorlds';
import {planMoves} from './movePlan';
import {assignHints} from './topologyHints';
import {distributeHints} from './trafficDistribution';
import type {Endpoint} from './types';
import {zoneRatios} from './zoneRatios';

interface Pod extends Endpoint {
  readonly address: string;
}

const pod = (address: string, zone: string, hinted?: string): Pod => ({
  address,
  zone,
  ready: true,
  hints: hinted === undefined ? null : {zones: [hinted]},
});

const twoZones = zoneRatios(nodesIn('a', 'b'));

describe('slices that stay', () => {
  it('count for the slices that are written', () => {
    const kept = [pod('1', 'a', 'b'), pod('2', 'a', 'b')];
    const open = [pod('3', 'a'), pod('4', 'a')];
    const found = assignHints({create: [open], update: [], unchanged: [kept]}, twoZones);
    expect(found.ok && Object.fromEntries(found.hintCountByZone)).toEqual({a: 2, b: 2});
    expect(found.slices.unchanged).toEqual([kept]);
    expect(found.slices.create).toEqual([[pod('3', 'a', 'a'), pod('4', 'a', 'a')]]);
  });

  it('that may not stay come last in the update, so the others give first', () => {
    const found = assignHints(
      {
        create: [],
        update: [[pod('1', 'a'), pod('2', 'a')]],
        unchanged: [[pod('3', 'a'), pod('4', 'a')]],
      },
      twoZones,
    );
    expect(found.slices.update).toEqual([
      [pod('1', 'a', 'b'), pod('2', 'a', 'b')],
      [pod('3', 'a', 'a'), pod('4', 'a', 'a')],
    ]);
    expect(found.slices.unchanged).toEqual([]);
  });

  it('may not stay with node hints once only the zone is asked for', () => {
    const hinted = {...pod('1', 'a'), node: 'a1', hints: {zones: ['a'], nodes: ['a1']}};
    const found = distributeHints('PreferSameZone', {
      create: [],
      update: [],
      unchanged: [[hinted]],
    });
    expect(found).toEqual({
      create: [],
      update: [[{...hinted, hints: {zones: ['a']}}]],
      unchanged: [],
    });
  });
});

describe('an endpoint stays at home', () => {
  const plan = (desired: readonly [number, number], have: readonly [number, number]) => {
    const byZone = ([a, b]: readonly [number, number]) =>
      new Map([
        ['a', a],
        ['b', b],
      ]);
    return Object.fromEntries(planMoves(byZone(desired), byZone(have)).giving);
  };

  it('where the other zone needs less than half of one', () => {
    expect(plan([2.6, 1.4], [4, 1])).toEqual({});
  });

  it('where its own zone has less than half of one to spare', () => {
    expect(plan([2.6, 2.4], [3, 1])).toEqual({});
  });

  it('where neither has a whole one to give or to need', () => {
    expect(plan([2.2, 1.8], [3, 1])).toEqual({});
    expect(plan([2, 1.5], [3, 1])).toEqual({a: 1});
  });
});
