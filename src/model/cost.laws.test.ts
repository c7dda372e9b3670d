import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {paths, rateLists, scenarios, volumes} from '../../test/arbitraries';
import {modelConstants as constants} from '../data/modelConstants';
import {numberBounds} from '../data/scenarioFields';
import type {PathId, Rates, Scenario} from '../data/types';
import {costBends, pathCost} from './cost';
import {quantityOf} from './lineItems/item';
import type {PathCost} from './types';

const costOf = (path: PathId, scenario: Scenario, rates: Rates) =>
  pathCost(path, {scenario, rates, constants});

const monthly = (path: PathId, scenario: Scenario, rates: Rates): number =>
  costOf(path, scenario, rates).monthlyCost ?? NaN;

const transferCost = ({lineItems}: PathCost): number =>
  lineItems.find(({id}) => id === 'inter-az-transfer')?.cost ?? 0;

const MOST_TRAFFIC = numberBounds.trafficGb.max;

/** Floating point may differ in the last digits. */
const nearly = (value: number) => 1e-9 * Math.max(1, Math.abs(value));

function forAll(law: (path: PathId, scenario: Scenario, rates: Rates) => void) {
  fc.assert(fc.property(paths, scenarios, rateLists, law), {numRuns: 500});
}

describe('for every path, scenario and price list', () => {
  it('no quantity, price or cost is negative, infinite or NaN', () => {
    forAll((path, scenario, rates) => {
      const {lineItems, monthlyCost} = costOf(path, scenario, rates);
      const numbers = lineItems.flatMap((item) => [item.quantity, item.unitPrice, item.cost]);
      for (const value of [...numbers, monthlyCost]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(Infinity);
      }
    });
  });

  it('more traffic never costs less', () => {
    fc.assert(
      fc.property(paths, scenarios, rateLists, volumes, (path, scenario, rates, other) => {
        const [less, more] = [scenario.trafficGb, other].sort((a, b) => a - b);
        const at = (trafficGb = NaN) => monthly(path, {...scenario, trafficGb}, rates);
        expect(at(more)).toBeGreaterThanOrEqual(at(less) - nearly(at(less)));
      }),
      {numRuns: 500},
    );
  });

  it('a line is quantity times unit price, and the total is the sum of the lines', () => {
    forAll((path, scenario, rates) => {
      const {lineItems, monthlyCost = NaN} = costOf(path, scenario, rates);
      let sum = 0;
      for (const {quantity, unitPrice = NaN, cost} of lineItems) {
        expect(cost).toBe(quantity * unitPrice);
        sum += quantity * unitPrice;
      }
      expect(Math.abs(sum - monthlyCost)).toBeLessThanOrEqual(nearly(sum));
    });
  });

  it('the quantity of a line is its factors multiplied, which is all that a sentence prints', () => {
    forAll((path, scenario, rates) => {
      for (const {factors, quantity} of costOf(path, scenario, rates).lineItems) {
        expect(quantity).toBe(quantityOf(factors));
      }
    });
  });

  it('the cost is a straight line of traffic between two bends', () => {
    forAll((path, scenario, rates) => {
      const bends = costBends(path, {scenario, rates, constants}).filter(
        (bend) => bend > 0 && bend < MOST_TRAFFIC,
      );
      const ends = [0, ...bends.toSorted((a, b) => a - b), MOST_TRAFFIC];
      for (const [index, to] of ends.slice(1).entries()) {
        const from = ends[index] ?? NaN;
        const [start, middle, end] = [from, (from + to) / 2, to].map((trafficGb) =>
          monthly(path, {...scenario, trafficGb}, rates),
        ) as [number, number, number];
        expect(Math.abs(middle - (start + end) / 2)).toBeLessThanOrEqual(nearly(end));
      }
    });
  });

  it('pods in one zone pay no transfer', () => {
    forAll((path, scenario, rates) => {
      expect(transferCost(costOf(path, {...scenario, azCount: 1}, rates))).toBe(0);
    });
  });

  it('traffic that routing keeps in its zone pays no transfer', () => {
    const zoneAware = fc.constantFrom(
      'clusterip-same-zone',
      'istio-sidecar',
      'istio-ambient',
    ) satisfies fc.Arbitrary<PathId>;
    fc.assert(
      fc.property(zoneAware, scenarios, rateLists, (path, scenario, rates) => {
        expect(transferCost(costOf(path, {...scenario, zoneLocalShare: 1}, rates))).toBe(0);
      }),
    );
  });

  it('clients that zonal DNS keeps in their zone pay no transfer to an NLB with IP targets', () => {
    const behindNlb = fc.constantFrom('nlb-ip', 'route53-nlb') satisfies fc.Arbitrary<PathId>;
    fc.assert(
      fc.property(behindNlb, scenarios, rateLists, (path, scenario, rates) => {
        expect(transferCost(costOf(path, {...scenario, nlbZonalAffinity: 1}, rates))).toBe(0);
      }),
    );
  });

  it('one end of the bill is half the transfer and all of the rest', () => {
    forAll((path, scenario, rates) => {
      const both = costOf(path, {...scenario, billing: 'both-ends'}, rates);
      const one = costOf(path, {...scenario, billing: 'one-end'}, rates);
      expect(transferCost(one)).toBeCloseTo(transferCost(both) / 2, 9);
      const rest = (cost: PathCost) => cost.lineItems.filter(({id}) => id !== 'inter-az-transfer');
      expect(rest(one)).toEqual(rest(both));
    });
  });

  it('prices in another unit of money scale the bill', () => {
    const factor = fc.double({min: 0.01, max: 100, noNaN: true});
    fc.assert(
      fc.property(paths, scenarios, rateLists, factor, (path, scenario, rates, by) => {
        const scaled = Object.fromEntries(
          Object.entries(rates).map(([id, rate]) => [id, rate * by]),
        );
        const expected = monthly(path, scenario, rates) * by;
        expect(Math.abs(monthly(path, scenario, scaled) - expected)).toBeLessThanOrEqual(
          nearly(expected),
        );
      }),
      {numRuns: 500},
    );
  });
});
