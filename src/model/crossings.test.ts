import {describe, expect, it} from 'vitest';
import {defaultScenario} from '../data/scenarioFields';
import {pathIds, type PathId, type Scenario} from '../data/types';
import {billedCrossings, timedLegs} from './crossings';
import {zoneBlindShare} from './legs';
import {pathModels} from './pathModels';

const scenario = (change: Partial<Scenario> = {}): Scenario => ({...defaultScenario, ...change});
const blind = 2 / 3;

describe('the chance that a zone-blind choice crosses', () => {
  it.each([
    [1, 0],
    [2, 1 / 2],
    [3, 2 / 3],
    [6, 5 / 6],
  ])('over %d zones is %d', (azCount, expected) => {
    expect(zoneBlindShare(scenario({azCount}))).toBeCloseTo(expected, 12);
  });
});

describe('billed crossings per GB', () => {
  const table: readonly (readonly [PathId, number])[] = [
    ['clusterip', blind],
    ['headless', blind],
    ['cilium-clustermesh', blind],
    ['clusterip-same-zone', 0.05],
    ['istio-sidecar', 0.05],
    ['istio-ambient', 0.05],
    ['clusterip-node-local', 0],
    ['nlb-ip', blind],
    ['route53-nlb', blind],
    ['nlb-instance', 2 * blind],
    ['alb-ip', 0],
    ['vpc-lattice', 0],
    ['transit-gateway', 0],
    ['privatelink', 0],
  ];

  it('are said of every path', () => {
    expect(table.map(([path]) => path).toSorted()).toEqual(pathIds.toSorted());
  });

  it.each(table)('of %s are %d by default', (path, expected) => {
    expect(billedCrossings(path, scenario())).toBeCloseTo(expected, 12);
  });

  it('of zone-aware paths are never more than those of a zone-blind choice', () => {
    expect(billedCrossings('clusterip-same-zone', scenario({zoneLocalShare: 0.1}))).toBe(
      billedCrossings('clusterip', scenario()),
    );
  });

  it('fall on the client’s leg to an NLB as zonal DNS keeps clients at home', () => {
    const half = scenario({nlbZonalAffinity: 0.5});
    expect(billedCrossings('nlb-ip', half)).toBeCloseTo(blind / 2, 12);
    expect(billedCrossings('nlb-instance', half)).toBeCloseTo(blind / 2 + blind, 12);
    expect(billedCrossings('clusterip', half)).toBeCloseTo(blind, 12);
  });

  it('exist only where AWS bills a leg', () => {
    const free = table.filter(([path]) => pathModels[path].billedLegs === undefined);
    expect(free.map(([path]) => path)).toEqual([
      'clusterip-node-local',
      'alb-ip',
      'vpc-lattice',
      'transit-gateway',
      'privatelink',
    ]);
  });
});

describe('legs that take time', () => {
  it('are two for an ALB although both are free', () => {
    expect(timedLegs('alb-ip', scenario())).toEqual([blind, blind]);
  });

  it.each(['vpc-lattice', 'transit-gateway', 'privatelink'] as const)(
    'are none for %s: nothing is documented',
    (path) => {
      expect(timedLegs(path, scenario())).toEqual([]);
    },
  );

  it('are the billed ones for the others', () => {
    expect(timedLegs('nlb-instance', scenario({nlbZonalAffinity: 1}))).toEqual([0, blind]);
    expect(timedLegs('clusterip', scenario())).toEqual([blind]);
  });
});
