import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {scenarios, volumes} from '@site/test/arbitraries';
import {modelConstants} from '@site/src/data/modelConstants';
import {defaultScenario} from '@site/src/data/scenarioFields';
import {billedCrossings} from '@site/src/model/crossings';
import {monthlyGb, periodsPerMonth, shareKept, trafficIfZoneBlind, type Period} from './derive';

const GB = 2 ** 30;
const month: Period = {kind: 'month'};
const gbAMonth = (bytes: number, ends: 1 | 2, period: Period) =>
  monthlyGb({bytes, ends, period}, modelConstants);

describe('worked by hand', () => {
  it('a month of DataTransfer-Regional-Bytes, In and Out, is halved', () => {
    expect(gbAMonth(13653.34 * GB, 2, month)).toBeCloseTo(6826.67, 9);
  });

  it('a week is 730 hours out of 168', () => {
    expect(gbAMonth(168 * GB, 1, {kind: 'days', days: 7})).toBeCloseTo(730, 9);
    expect(gbAMonth(168 * GB, 2, {kind: 'days', days: 7})).toBeCloseTo(365, 9);
  });

  it('bytes per second run for 2,628,000 seconds', () => {
    expect(periodsPerMonth({kind: 'second'}, modelConstants)).toBe(2_628_000);
    expect(gbAMonth(GB, 1, {kind: 'second'})).toBe(2_628_000);
  });

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

  it('counting at both ends is twice counting at one', () => {
    fc.assert(
      fc.property(fc.nat(), fc.double({min: 0.01, max: 400, noNaN: true}), (gb, days) => {
        for (const period of [month, {kind: 'second'}, {kind: 'days', days}] as const) {
          expect(gbAMonth(gb * GB, 2, period) * 2).toBe(gbAMonth(gb * GB, 1, period));
        }
      }),
    );
  });
});
