import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {scenarios, volumes} from '@site/test/arbitraries';
import {defaultScenario} from '@site/src/data/scenarioFields';
import {billedCrossings} from '@site/src/model/crossings';
import {shareKept, trafficIfZoneBlind} from './derive';

describe('worked by hand', () => {
  it('what crossed is two thirds of zone-blind traffic over three zones, half over two', () => {
    expect(trafficIfZoneBlind(6826.67, defaultScenario)).toBeCloseTo(10240.005, 3);
    expect(trafficIfZoneBlind(100, {...defaultScenario, azCount: 2})).toBe(200);
  });

  it('nothing can be said of one zone', () => {
    expect(trafficIfZoneBlind(100, {...defaultScenario, azCount: 1})).toBeUndefined();
  });

  it('512 GB of 10,240 cross: 95% stay', () => {
    expect(shareKept(512, 10240)).toBe(0.95);
    expect(shareKept(0, 5)).toBe(1);
    expect(shareKept(5, 5)).toBe(0);
  });

  it('no traffic has no share, and no more can cross than there is', () => {
    expect(shareKept(0, 0)).toBeUndefined();
    expect(shareKept(6, 5)).toBeUndefined();
  });
});

describe('laws', () => {
  it('the model bills zone-blind what was measured', () => {
    fc.assert(
      fc.property(scenarios, volumes, (scenario, crossedGb) => {
        fc.pre(scenario.azCount > 1);
        const trafficGb = trafficIfZoneBlind(crossedGb, scenario) ?? NaN;
        const billed = trafficGb * billedCrossings('clusterip', scenario);
        expect(Math.abs(billed - crossedGb)).toBeLessThanOrEqual(crossedGb * 1e-12);
      }),
    );
  });

  it('the model bills zone-aware what was measured, or zone-blind if that is less', () => {
    const part = fc.double({min: 0, max: 1, noNaN: true});
    fc.assert(
      fc.property(scenarios, part, (scenario, crossing) => {
        const zoneLocalShare = shareKept(crossing, 1) ?? NaN;
        const aware = billedCrossings('clusterip-same-zone', {...scenario, zoneLocalShare});
        const blind = billedCrossings('clusterip', scenario);
        expect(aware).toBeCloseTo(Math.min(crossing, blind), 12);
      }),
    );
  });
});
