import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cpuSizes, nodePerZone} from '../../../test/localityArbitraries';
import {nodeIn, nodesIn} from '../../../test/localityWorlds';
import {allocate, isOverloaded, minimumOf} from './allocation';
import {planMoves} from './movePlan';
import {redistribute} from './redistribution';
import {sum} from './zoneNumbers';
import {zoneRatios} from './zoneRatios';

const numbers = (pairs: Readonly<Record<string, number>>) => new Map(Object.entries(pairs));

const threeEqual = zoneRatios(nodesIn('a', 'b', 'c'));

/** Zone a has as much CPU as b and c together. */
const skewed = zoneRatios([nodeIn('a'), nodeIn('a'), nodeIn('b'), nodeIn('c')]);

describe('the minimum of a zone', () => {
  it('follows the last digit of a double', () => {
    expect(minimumOf(2.4)).toBe(2);
    expect(minimumOf(0.8 * 3)).toBe(3);
    expect(minimumOf(0.2 * 6)).toBe(2);
  });
});

describe('allocations', () => {
  it('say which minima are too many', () => {
    expect(allocate(skewed, 6)).toEqual({
      ok: false,
      refusal: {
        messageKey: 'MinAllocationExceedsOverloadThreshold',
        endpoints: 6,
        zones: 3,
        minimumByZone: numbers({a: 3, b: 2, c: 2}),
      },
    });
  });

  it('give every zone its minimum, its share and what is left', () => {
    const allocated = allocate(skewed, 12);
    expect(allocated.ok && [...allocated.allocations]).toEqual([
      ['a', {minimum: 5, maximum: 6, desired: 6}],
      ['b', {minimum: 3, maximum: 4, desired: 3}],
      ['c', {minimum: 3, maximum: 4, desired: 3}],
    ]);
  });

  it('of equal zones are refused for a few counts only', () => {
    const refused = (zones: readonly string[]) =>
      Array.from({length: 30}, (_, index) => index + 1).filter(
        (count) => !allocate(zoneRatios(nodesIn(...zones)), count).ok,
      );
    expect(refused(['a', 'b'])).toEqual([1, 3, 5]);
    expect(refused(['a', 'b', 'c'])).toEqual([1, 2, 4, 5, 8, 11]);
    expect(refused(['a', 'b', 'c', 'd'])).toEqual([1, 2, 3, 5, 6, 7, 10, 11, 15]);
  });

  it('name a single zone where one is all there is', () => {
    const one = {ok: true, cpuMilliByZone: numbers({a: 1}), ratios: numbers({a: 1})} as const;
    expect(allocate(one, 5)).toEqual({
      ok: false,
      refusal: {messageKey: 'NodesReadyInOneZoneOnly'},
    });
  });

  it('leave room: minima are never more than the endpoints, maxima never below the minima', () => {
    fc.assert(
      fc.property(cpuSizes, fc.integer({min: 1, max: 5000}), (sizes, endpoints) => {
        const allocated = allocate(zoneRatios(nodePerZone(sizes)), endpoints);
        if (!allocated.ok) return;
        const all = [...allocated.allocations.values()];
        expect(sum(all.map(({minimum}) => minimum))).toBeLessThanOrEqual(endpoints);
        for (const {minimum, maximum, desired} of all) {
          expect(minimum).toBeGreaterThanOrEqual(1);
          expect(maximum).toBeGreaterThanOrEqual(minimum);
          expect(desired).toBeGreaterThanOrEqual(minimum);
        }
      }),
      {numRuns: 500},
    );
  });
});

describe('what is missing for CPU shares', () => {
  it.each([
    [
      'a node without a zone',
      [...nodesIn('a', 'b'), nodeIn(null)],
      {kind: 'node-without-zone', node: 2},
    ],
    [
      'an empty zone label',
      [nodeIn(''), ...nodesIn('a', 'b')],
      {kind: 'node-without-zone', node: 0},
    ],
    [
      'a node without CPU',
      [nodeIn('a', {allocatableCpuMilli: 0}), nodeIn('b')],
      {kind: 'node-without-cpu', node: 0},
    ],
    ['a second zone', nodesIn('a', 'a'), {kind: 'one-zone', zone: 'a'}],
    ['any node', [nodeIn('a', {ready: false})], {kind: 'no-nodes'}],
  ] as const)('is %s', (_what, nodes, gap) => {
    expect(zoneRatios(nodes)).toEqual({ok: false, gap});
  });

  it('is nothing where the node without a zone is not ready or no worker', () => {
    const bad = [
      nodeIn(null, {ready: false}),
      nodeIn(null, {labels: ['node-role.kubernetes.io/control-plane']}),
      nodeIn(null, {labels: ['node-role.kubernetes.io/master']}),
    ];
    expect(zoneRatios([...bad, ...nodesIn('a', 'b')]).ok).toBe(true);
  });
});

describe('a change of nodes', () => {
  it('syncs a Service whose hints no longer cover a zone', () => {
    expect(isOverloaded(numbers({a: 3, b: 3}), threeEqual)).toBe(true);
  });

  it('syncs a Service that has fewer hints for a zone than the zone needs by now', () => {
    expect(isOverloaded(numbers({a: 4, b: 4, c: 4}), skewed)).toBe(true);
    expect(isOverloaded(numbers({a: 5, b: 3, c: 4}), skewed)).toBe(false);
  });

  it('syncs every Service with hints once shares are not known', () => {
    expect(isOverloaded(numbers({a: 3}), zoneRatios([]))).toBe(true);
  });

  it('leaves alone a Service without hints, however well it would do now', () => {
    expect(isOverloaded(new Map(), threeEqual)).toBe(false);
    expect(isOverloaded(new Map(), zoneRatios([]))).toBe(false);
  });
});

describe('ties', () => {
  it('go to the lowest name: who gives, who receives', () => {
    const plan = planMoves(numbers({d: 2, c: 2, b: 4, a: 4}), numbers({d: 3, c: 3, b: 3, a: 3}));
    expect(Object.fromEntries(plan.giving)).toEqual({c: 1, d: 1});
    const uneven = planMoves(numbers({c: 1.4, b: 1.4, a: 3.2}), numbers({c: 2, b: 2, a: 2}));
    expect(Object.fromEntries(uneven.giving)).toEqual({b: 1});
  });

  it('go to the lowest name: which zone an endpoint is hinted for', () => {
    const own = {zone: 'a', ready: true, hints: {zones: ['a']}};
    const plan = {giving: numbers({a: 3}), receiving: numbers({c: 1, b: 2})};
    const {slices} = redistribute(
      [
        [own, own],
        [own, own],
      ],
      plan,
    );
    const hinted = slices.flat().map(({hints}) => hints.zones[0]);
    expect(hinted).toEqual(['b', 'b', 'c', 'a']);
  });
});

describe('several endpoints in one entry', () => {
  it('are divided among the zones in need', () => {
    const own = {zone: 'a', ready: true, hints: {zones: ['a']}, count: 7};
    const plan = {giving: numbers({a: 5}), receiving: numbers({b: 2, c: 3})};
    const {slices, changeByZone} = redistribute([[own]], plan);
    expect(slices).toEqual([
      [
        {...own, hints: {zones: ['b']}, count: 2},
        {...own, hints: {zones: ['c']}, count: 3},
        {...own, count: 2},
      ],
    ]);
    expect(Object.fromEntries(changeByZone)).toEqual({a: -5, b: 2, c: 3});
  });
});
