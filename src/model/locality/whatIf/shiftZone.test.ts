import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {nodeIn, nodesIn} from '../../../../test/localityWorlds';
import type {LocalityInput} from '../locality';
import type {LocalityMode} from '../types';
import {sum, totalOf} from '../zoneNumbers';
import {loseZone} from './loseZone';
import {shiftZone} from './shiftZone';

const names = ['a', 'b', 'c', 'd', 'e'];
const even = (mode: LocalityMode, zones = 3, perZone = 2): LocalityInput => ({
  mode,
  nodes: nodesIn(...names.slice(0, zones)),
  endpoints: names.slice(0, zones).map((zone) => ({zone, count: perZone})),
});
const kinds = (mode: LocalityMode) => shiftZone(even(mode), 'c').map(({hints}) => hints.kind);

describe('a zonal shift', () => {
  it('makes the other two of three equal zones take half as much again', () => {
    for (const mode of ['none', 'prefer-same-zone', 'topology-mode-auto'] as const) {
      const [before, shifted, scaled] = shiftZone(even(mode), 'c');
      expect(before?.growth).toBe(0);
      expect(shifted?.growth).toBeCloseTo(0.5, 9);
      expect(scaled?.growth).toBeCloseTo(0.5, 9);
    }
  });

  it('lets the callers of the zone go on: their calls cross, the others stay at home', () => {
    const [, shifted] = shiftZone(even('prefer-same-zone'), 'c');
    expect(shifted?.traffic.crossZoneShare).toBeCloseTo(1 / 3, 9);
    const fromAway = shifted?.traffic.flows.filter(({from}) => from === 'c') ?? [];
    expect(sum(fromAway.map(({share}) => share))).toBeCloseTo(1 / 3, 9);
    expect(shifted?.traffic.flows.some(({to}) => to === 'c')).toBe(false);
  });

  it('costs the annotation its hints: four pods over three zones that still count', () => {
    expect(kinds('topology-mode-auto')).toEqual(['set', 'refused', 'set']);
    expect(kinds('prefer-same-zone')).toEqual(['set', 'set', 'set']);
    // A lost zone does not: its nodes no longer count.
    expect(loseZone(even('topology-mode-auto'), 'c')[2]?.hints.kind).toBe('set');
  });

  it('adds the pods on nodes that take them, and none in the zone', () => {
    const [, , scaled] = shiftZone(even('none'), 'c');
    expect(scaled?.input.endpoints).toEqual([
      {zone: 'a', count: 3},
      {zone: 'b', count: 3},
    ]);
  });

  it('leaves nothing to call where it was the only zone', () => {
    const [, shifted, scaled] = shiftZone(even('none', 1), 'a');
    expect(shifted?.traffic.hasAnyEndpoints).toBe(false);
    expect(shifted?.growth).toBe(0);
    expect(scaled?.input.endpoints).toEqual([]);
  });

  it('drops the calls that must stay on their node', () => {
    const nodes = names.slice(0, 3).map((zone) => ({...nodeIn(zone), name: `${zone}1`}));
    const endpoints = names.slice(0, 3).map((zone) => ({zone, node: `${zone}1`, count: 2}));
    const [before, shifted] = shiftZone({mode: 'internal-local', nodes, endpoints}, 'c');
    expect(before?.traffic.droppedShare).toBe(0);
    expect(shifted?.traffic.droppedShare).toBeCloseTo(1 / 3, 9);
  });
});

describe('whatever the cluster', () => {
  const modes = fc.constantFrom<LocalityMode>('none', 'prefer-same-zone', 'topology-mode-auto');
  const clusters = fc
    .record({
      mode: modes,
      counts: fc.array(fc.integer({min: 0, max: 6}), {minLength: 2, maxLength: 5}),
    })
    .map(({mode, counts}): LocalityInput => ({
      mode,
      nodes: nodesIn(...names.slice(0, counts.length)),
      endpoints: counts.map((count, index) => ({zone: names[index] ?? '', count})),
    }));

  it('nodes and callers stay, the zone answers nothing, and no call is lost while a pod is left', () => {
    fc.assert(
      fc.property(clusters, (input) => {
        const [, shifted, scaled] = shiftZone(input, 'a');
        for (const now of [shifted, scaled]) {
          expect(now?.input.nodes).toBe(input.nodes);
          expect(now?.traffic.flows.filter(({to}) => to === 'a')).toEqual([]);
          const pods = totalOf(now?.input.endpoints ?? []);
          const shares = sum(now?.traffic.flows.map(({share}) => share) ?? []);
          expect(shares).toBeCloseTo(pods > 0 ? 1 : 0, 9);
        }
        expect(totalOf(scaled?.input.endpoints ?? [])).toBe(totalOf(input.endpoints));
      }),
    );
  });

  it('of Z equal zones each other one grows by 1 / (Z − 1); with the annotation one may grow by more', () => {
    const sizes = fc.record({
      zones: fc.integer({min: 2, max: 5}),
      pods: fc.integer({min: 1, max: 9}),
    });
    fc.assert(
      fc.property(modes, sizes, (mode, {zones, pods}) => {
        const [, shifted] = shiftZone(even(mode, zones, pods), 'a');
        const fair = 1 / (zones - 1);
        if (mode === 'topology-mode-auto') {
          expect(shifted?.growth).toBeGreaterThan(fair - 1e-9);
        } else expect(shifted?.growth).toBeCloseTo(fair, 9);
      }),
    );
  });
});
