import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {paths, rateLists, scenarios} from '../../test/arbitraries';
import {costInput} from '../../test/costInput';
import {defaultScenario} from '../data/scenarioFields';
import {modelConstants as constants} from '../data/modelConstants';
import {
  pathIds,
  priceIds,
  type PathId,
  type PriceId,
  type Rates,
  type Scenario,
} from '../data/types';
import {allPathCosts, pathCost} from './cost';
import {costFloor} from './costFloor';

/** Which prices a path needs, read off the formulas of the cost model. */
const needed: Readonly<Record<PathId, readonly PriceId[]>> = {
  clusterip: ['interAzPerGbEachSide'],
  'clusterip-same-zone': ['interAzPerGbEachSide'],
  'clusterip-node-local': [],
  headless: ['interAzPerGbEachSide'],
  'nlb-instance': ['interAzPerGbEachSide', 'nlbHour', 'nlcuHour'],
  'nlb-ip': ['interAzPerGbEachSide', 'nlbHour', 'nlcuHour'],
  'alb-ip': ['albHour', 'lcuHour'],
  'istio-sidecar': ['interAzPerGbEachSide', 'm6iLargeHour'],
  'istio-ambient': ['interAzPerGbEachSide', 'm6iLargeHour'],
  'cilium-clustermesh': ['interAzPerGbEachSide', 'nlbHour'],
  'vpc-lattice': ['latticeServiceHour', 'latticePerGb', 'latticePerMillionRequests'],
  'route53-nlb': ['interAzPerGbEachSide', 'nlbHour', 'nlcuHour', 'route53ZoneMonth'],
  'transit-gateway': ['tgwAttachmentHour', 'tgwPerGb'],
  privatelink: [
    'endpointHourPerZone',
    'endpointPerGbFirstPb',
    'endpointPerGbNext4Pb',
    'endpointPerGbOver5Pb',
    'nlbHour',
    'nlcuHour',
  ],
};

/** Traffic from which on a price is needed at all, GB per month. */
const neededAbove: Partial<Record<PriceId, number>> = {
  endpointPerGbNext4Pb: 1048576,
  endpointPerGbOver5Pb: 5242880,
};

const neededAt = ({trafficGb}: Scenario, path: PathId) =>
  needed[path].filter((id) => trafficGb > (neededAbove[id] ?? -1));

describe('a price that is not known', () => {
  it('makes exactly the paths that need it unknown, and names it once', () => {
    const gaps = fc.subarray([...priceIds]);
    fc.assert(
      fc.property(paths, scenarios, rateLists, gaps, (path, scenario, rates, missing) => {
        const known = Object.fromEntries(
          Object.entries(rates).filter(([id]) => !missing.includes(id as PriceId)),
        );
        const {monthlyCost, unknown} = pathCost(path, {scenario, rates: known, constants});
        const expected = neededAt(scenario, path).filter((id) => missing.includes(id));
        expect([...unknown].sort()).toEqual(expected.toSorted());
        expect(monthlyCost === undefined).toBe(expected.length > 0);
      }),
      {numRuns: 500},
    );
  });

  it('leaves a floor, which is never more than the whole cost, and all of it where nothing is missing', () => {
    const gaps = fc.subarray([...priceIds]);
    fc.assert(
      fc.property(paths, scenarios, rateLists, gaps, (path, scenario, rates, missing) => {
        const known = Object.fromEntries(
          Object.entries(rates).filter(([id]) => !missing.includes(id as PriceId)),
        );
        const {monthlyCost = 0} = pathCost(path, {scenario, rates, constants});
        const cost = pathCost(path, {scenario, rates: known, constants});
        expect(costFloor(cost)).toBeLessThanOrEqual(monthlyCost * (1 + Number.EPSILON * 16));
        if (cost.monthlyCost !== undefined) expect(costFloor(cost)).toBe(cost.monthlyCost);
      }),
    );
  });

  it('leaves the line with its quantity and without a cost', () => {
    const {albHour, ...rates} = costInput().rates;
    const {lineItems} = pathCost('alb-ip', {...costInput(), rates});
    expect(albHour).toBe(0.0225);
    expect(lineItems[0]).toEqual({
      id: 'alb-hours',
      quantity: 730,
      unit: 'hour',
      factors: {kind: 'hours', count: 1, hours: 730},
      priceId: 'albHour',
    });
    expect(lineItems[1]?.cost).toBeCloseTo(81.92, 9);
  });

  it('is unknown even where nothing would be charged', () => {
    const {monthlyCost, unknown} = pathCost('clusterip', {...costInput({trafficGb: 0}), rates: {}});
    expect(monthlyCost).toBeUndefined();
    expect(unknown).toEqual(['interAzPerGbEachSide']);
  });
});

describe.each<readonly [string, Rates]>([
  ['one price', {m6iLargeHour: 1.01321}],
  ['two prices', {albHour: 0.156, lcuHour: 0.072}],
])('a price list of %s', (_, rates) => {
  const costs = allPathCosts({...costInput(), rates});

  it('names for each path the prices for which no source was found', () => {
    for (const path of pathIds) {
      const cost = costs.find(({id}) => id === path);
      expect(cost?.unknown).toEqual(neededAt(defaultScenario, path).filter((id) => !(id in rates)));
    }
  });

  it('takes no price from another Region: what crosses zones has no cost', () => {
    const clusterip = costs.find(({id}) => id === 'clusterip');
    expect(clusterip?.unknown).toEqual(['interAzPerGbEachSide']);
    expect(clusterip).not.toHaveProperty('monthlyCost');
  });

  it('knows that traffic which stays on the node is free', () => {
    expect(costs.find(({id}) => id === 'clusterip-node-local')?.monthlyCost).toBe(0);
  });

  it('has no VPC Lattice price at all', () => {
    expect(costs.find(({id}) => id === 'vpc-lattice')?.unknown).toHaveLength(3);
  });
});
