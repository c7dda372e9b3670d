import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {modelConstants} from '../../src/data/modelConstants';
import {ratesOf, regionIds, type RegionId} from '../../src/data/prices';
import {defaultScenario} from '../../src/data/scenarioFields';
import {pathIds, type PathId, type Scenario} from '../../src/data/types';
import {allPathCosts} from '../../src/model/cost';

/**
 * Every path × ten scenarios × every Region, to the hundredth of a cent. A change of a price or a formula shows up here as
 * a diff to be read: `UPDATE_GOLDEN=1 npx vitest run test/golden` writes the file anew.
 */
const file = path.join(import.meta.dirname, 'costs.json');

const scenarios: Readonly<Record<string, Partial<Scenario>>> = {
  default: {},
  'no traffic': {trafficGb: 0},
  'most traffic': {trafficGb: 10485760},
  'one zone': {azCount: 1},
  'two zones, one end': {azCount: 2, billing: 'one-end'},
  'zonal affinity': {nlbZonalAffinity: 1, loadBalancers: 3},
  'many small requests': {requestKb: 1, requestsPerConnection: 1, services: 1},
  'many rules': {albRules: 100, requestKb: 2},
  'mesh as used, with waypoints': {meshBasis: 'used', waypoints: 3, requestKb: 4, pods: 500},
  'many services and clusters': {services: 120, clusters: 5, trafficGb: 51200},
};

const UNKNOWN = 'unknown';
const DIGITS = 4;

type Costs = Readonly<Partial<Record<PathId, number | typeof UNKNOWN>>>;
type Golden = Readonly<Record<string, Readonly<Partial<Record<RegionId, Costs>>>>>;

function costsOf(scenario: Scenario): Costs {
  const costs = allPathCosts({
    scenario,
    rates: ratesOf(scenario.region),
    constants: modelConstants,
  });
  return Object.fromEntries(
    costs.map(({id, monthlyCost}) => [
      id,
      monthlyCost === undefined ? UNKNOWN : Number(monthlyCost.toFixed(DIGITS)),
    ]),
  );
}

function current(): Golden {
  return Object.fromEntries(
    Object.entries(scenarios).map(([name, change]) => [
      name,
      Object.fromEntries(
        regionIds.map((region) => [region, costsOf({...defaultScenario, ...change, region})]),
      ),
    ]),
  );
}

if (process.env.UPDATE_GOLDEN === '1') {
  writeFileSync(file, `${JSON.stringify(current(), null, 2)}\n`);
}

describe('costs of all paths in all Regions', () => {
  const golden = JSON.parse(readFileSync(file, 'utf8')) as Golden;

  it('covers every path, ten scenarios and every Region', () => {
    expect(Object.keys(golden)).toEqual(Object.keys(scenarios));
    for (const byRegion of Object.values(golden)) {
      expect(Object.keys(byRegion)).toEqual(regionIds);
      for (const costs of Object.values(byRegion))
        expect(Object.keys(costs)).toHaveLength(pathIds.length);
    }
  });

  it.each(Object.keys(scenarios))('are what was agreed: %s', (name) => {
    expect(current()[name]).toEqual(golden[name]);
  });
});
