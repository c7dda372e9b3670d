import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {paths, scenarios, volumes} from '../../test/arbitraries';
import {costInput} from '../../test/costInput';
import {modelConstants as constants} from '../data/modelConstants';
import {numberBounds} from '../data/scenarioFields';
import type {ModelConstants, PathId, Rates, Scenario} from '../data/types';
import {breakEvenGb} from './breakEven';
import {pathCost} from './cost';
import type {CostInput} from './types';

const maxTrafficGb = numberBounds.trafficGb.max;

const breakEven = (a: PathId, b: PathId, change: Partial<Scenario> = {}) =>
  breakEvenGb({a, b, input: costInput(change), maxTrafficGb});

const costAt = (path: PathId, trafficGb: number, input: CostInput): number =>
  pathCost(path, {...input, scenario: {...input.scenario, trafficGb}}).monthlyCost ?? NaN;

describe('break-even of two paths', () => {
  it('an ALB pays off from exactly 3,079.6875 GB a month', () => {
    expect(breakEven('alb-ip', 'clusterip')).toEqual([3079.6875]);
  });

  it('is the same whichever path is named first', () => {
    expect(breakEven('clusterip', 'alb-ip')).toEqual([3079.6875]);
  });

  it('does not depend on the traffic that the reader has', () => {
    expect(breakEven('alb-ip', 'clusterip', {trafficGb: 0})).toEqual([3079.6875]);
  });

  it('is none where one path is dearer at every volume', () => {
    expect(breakEven('nlb-ip', 'clusterip')).toEqual([]);
  });

  it('is none for a path and itself, or for two that cost the same', () => {
    expect(breakEven('alb-ip', 'alb-ip')).toEqual([]);
    expect(breakEven('clusterip', 'headless')).toEqual([]);
  });

  it('is none for lines that meet only at no traffic', () => {
    expect(breakEven('clusterip', 'clusterip-node-local')).toEqual([]);
  });

  it('is none beyond the traffic that is looked at', () => {
    const input = costInput();
    const upTo = (gb: number) =>
      breakEvenGb({a: 'alb-ip', b: 'clusterip', input, maxTrafficGb: gb});
    expect(upTo(3079)).toEqual([]);
    expect(upTo(3080)).toEqual([3079.6875]);
  });

  it('is several, ascending, where the cheaper path changes twice', () => {
    // 1 KB a request, one request a connection: new connections fill the LCUs, and Lattice's free requests end.
    const found = breakEven('alb-ip', 'vpc-lattice', {
      services: 1,
      requestKb: 1,
      requestsPerConnection: 1,
    });
    const albPerGb = (1048576 / 3600 / 25) * 0.008;
    const latticePerGb = 0.025 + 0.1048576;
    const first = (730 * (0.025 - 0.0225)) / (albPerGb - 0.025);
    const second = (730 * (0.0225 - 0.025) + 21.9) / (latticePerGb - albPerGb);
    expect(found).toHaveLength(2);
    expect(found?.[0]).toBeCloseTo(first, 6);
    expect(found?.[1]).toBeCloseTo(second, 6);
  });

  it('is unknown where a price of either path is missing', () => {
    const {interAzPerGbEachSide, ...rates} = costInput().rates;
    const input = {...costInput(), rates};
    expect(interAzPerGbEachSide).toBe(0.01);
    expect(breakEvenGb({a: 'alb-ip', b: 'clusterip', input, maxTrafficGb})).toBeUndefined();
    expect(breakEvenGb({a: 'clusterip', b: 'alb-ip', input, maxTrafficGb})).toBeUndefined();
  });
});

describe('a line that bends where it meets the other', () => {
  // Round numbers, so that the two costs are equal to the last bit: Lattice is 3,600 + GB up to the bend at
  // 3,600 GB, zone-blind ClusterIP over two zones is 2 × GB.
  const bend = 3600;
  const round: ModelConstants = {
    ...constants,
    hoursPerMonth: 1024,
    latticeFreeRequestsPerServiceHour: 3600,
  };
  const rates: Rates = {interAzPerGbEachSide: 2, latticeServiceHour: bend / 1024, latticePerGb: 1};
  const meetAtTheBend = (latticePerMillionRequests: number) => {
    const {scenario} = costInput({azCount: 2, services: 1, requestKb: 1024});
    const input = {scenario, constants: round, rates: {...rates, latticePerMillionRequests}};
    expect(costAt('vpc-lattice', bend, input)).toBe(costAt('clusterip', bend, input));
    return breakEvenGb({a: 'vpc-lattice', b: 'clusterip', input, maxTrafficGb});
  };

  it('crosses there once', () => {
    expect(meetAtTheBend(100)).toEqual([bend]);
  });

  it('only touches it, and that is no crossing', () => {
    expect(meetAtTheBend(1e6)).toEqual([]);
  });
});

describe('for any two paths in any scenario', () => {
  // One Region whose price list is complete.
  const inputOf = (scenario: Scenario) => costInput({...scenario, region: 'us-east-1'});

  it('both cost the same at every volume found', () => {
    fc.assert(
      fc.property(paths, paths, scenarios, (a, b, scenario) => {
        const input = inputOf(scenario);
        for (const gb of breakEvenGb({a, b, input, maxTrafficGb}) ?? [NaN]) {
          expect(costAt(a, gb, input) / costAt(b, gb, input)).toBeCloseTo(1, 6);
        }
      }),
      {numRuns: 1000},
    );
  });

  it('no volume is missed: the cheaper path changes only at those found', () => {
    fc.assert(
      fc.property(paths, paths, scenarios, volumes, volumes, (a, b, scenario, x, y) => {
        const input = inputOf(scenario);
        const [from = NaN, to = NaN] = [x, y].sort((one, other) => one - other);
        const between = breakEvenGb({a, b, input, maxTrafficGb})?.filter(
          (gb) => gb > from && gb <= to,
        );
        const cheaper = (gb: number) => {
          const [costA, costB] = [costAt(a, gb, input), costAt(b, gb, input)];
          return Math.abs(costA - costB) <= 1e-9 * Math.max(costA, costB, 1) ? 0 : costA - costB;
        };
        const signs = [Math.sign(cheaper(from)), Math.sign(cheaper(to))];
        fc.pre(!signs.includes(0));
        expect((between ?? []).length % 2).toBe(signs[0] === signs[1] ? 0 : 1);
      }),
      {numRuns: 1000},
    );
  });
});
