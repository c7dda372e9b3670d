import {describe, expect, it} from 'vitest';
import {hintsOf} from '../hints';
import {isAnnotationOn, reconcileHints} from '../precedence';
import {distributeHints} from '../trafficDistribution';
import type {Endpoint} from '../types';
import {zoneRatios} from '../zoneRatios';
import {casesOf, setsOf} from './cases';

function countByNode(endpoints: readonly Endpoint[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const node of endpoints.flatMap(({hints}) => hints?.nodes ?? [])) {
    counts[node] = (counts[node] ?? 0) + 1;
  }
  return counts;
}

describe('hints of trafficDistribution', () => {
  it.each(casesOf('trafficDistributionHints'))('%s', (_title, {input, expected}) => {
    const found = distributeHints(input.trafficDistribution, setsOf(input));
    expect(found).toEqual(setsOf(expected));
  });
});

describe('the annotation', () => {
  it.each(casesOf('annotationEnabled'))('%s', (_title, {input, expected}) => {
    expect(isAnnotationOn(input.annotations)).toBe(expected.enabled);
  });
});

describe('precedence in the controller', () => {
  it.each(casesOf('reconcile'))('%s', (_title, {input, expected}) => {
    const endpoints = input.endpoints.map((one) => ({...one, ready: true, hints: null}));
    const {slices} = reconcileHints({
      service: input,
      zones: zoneRatios(input.nodes),
      slices: {create: [endpoints], update: [], unchanged: []},
      gates: {
        topologyAwareHints: input.topologyCache,
        preferSameTrafficDistribution: input.preferSameGate,
      },
    });
    const hinted = slices.create.flat();
    const hints = hintsOf(hinted);
    const counts = hints.kind === 'set' ? Object.fromEntries(hints.countByZone) : null;
    expect(counts).toEqual(expected.hintsByZone);
    expect(hints.kind === 'set' ? hints.crossZone : 0).toBe(expected.crossZoneHints);
    expect(countByNode(hinted)).toEqual(expected.hintsByNode ?? {});
  });
});
