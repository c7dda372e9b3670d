import {describe, expect, it} from 'vitest';
import {numberBounds, numberFields} from '../data/scenarioFields';
import {pathIds, type PathId, type Scenario} from '../data/types';
import {cents, costInput} from '../../test/costInput';
import {allPathCosts, pathCost} from './cost';

const monthly = (path: PathId, change: Partial<Scenario> = {}) =>
  pathCost(path, costInput(change)).monthlyCost;

describe('the worked figures of the cost model, to the cent', () => {
  const worked: readonly (readonly [PathId, Partial<Scenario>, number])[] = [
    ['clusterip', {}, 136.53],
    ['clusterip-same-zone', {zoneLocalShare: 0.7}, 61.44],
    ['clusterip-node-local', {}, 0],
    ['alb-ip', {}, 98.35],
    ['nlb-ip', {nlbZonalAffinity: 0}, 214.4],
    ['nlb-ip', {nlbZonalAffinity: 1}, 77.87],
    ['nlb-instance', {}, 350.93],
    ['vpc-lattice', {services: 1}, 274.25],
    ['vpc-lattice', {services: 10}, 438.5],
    ['clusterip', {billing: 'one-end'}, 68.27],
    ['transit-gateway', {}, 277.8],
    ['privatelink', {}, 202.17],
    ['istio-ambient', {}, 131.8],
    ['istio-ambient', {istiodReplicas: 0}, 114.28],
    ['istio-sidecar', {}, 187.55],
    ['istio-sidecar', {istiodReplicas: 0}, 170.03],
  ];

  it.each(worked)('%s with %j costs %d', (path, change, expected) => {
    expect(cents(monthly(path, change))).toBe(expected);
  });

  it('keeps fractions of a cent for whoever rounds', () => {
    expect(monthly('alb-ip')).toBeCloseTo(98.345, 9);
  });
});

describe('figures worked by hand from the price list', () => {
  it('same-zone routing pays for the share that leaves the zone', () => {
    expect(cents(monthly('clusterip-same-zone'))).toBe(10.24);
  });

  it('zone-aware routing is never worse than zone-blind', () => {
    expect(monthly('clusterip-same-zone', {zoneLocalShare: 0})).toBe(monthly('clusterip'));
  });

  it('ClusterMesh adds one NLB a cluster to what ClusterIP costs', () => {
    expect(cents(monthly('cilium-clustermesh'))).toBe(cents(136.5333 + 2 * 730 * 0.0225));
    expect(cents(monthly('cilium-clustermesh', {clusters: 5}))).toBe(
      cents(136.5333 + 5 * 730 * 0.0225),
    );
  });

  it('Route 53 with NLBs pays hours in every cluster, the capacity once and one zone', () => {
    const hours = 2 * 3 * 730 * 0.0225;
    const capacity = 10240 * 0.006;
    expect(cents(monthly('route53-nlb', {loadBalancers: 3}))).toBe(
      cents(136.5333 + hours + capacity + 0.5),
    );
  });

  it('more load balancers cost hours, not capacity', () => {
    const one = monthly('alb-ip') ?? NaN;
    expect(monthly('alb-ip', {loadBalancers: 4})).toBeCloseTo(one + 3 * 730 * 0.0225, 9);
  });
});

describe('edges of the scenario', () => {
  it('no traffic leaves only what is charged by the hour', () => {
    const costs = Object.fromEntries(
      allPathCosts(costInput({trafficGb: 0})).map(({id, monthlyCost}) => [id, cents(monthlyCost)]),
    );
    expect(costs).toMatchObject({
      clusterip: 0,
      headless: 0,
      'alb-ip': 16.43,
      'nlb-ip': 16.43,
      'vpc-lattice': 182.5,
      'route53-nlb': 33.35,
      'transit-gateway': 73,
      privatelink: 38.33,
    });
  });

  it('one zone has nothing to cross', () => {
    expect(monthly('clusterip', {azCount: 1})).toBe(0);
    expect(cents(monthly('nlb-instance', {azCount: 1}))).toBe(77.87);
  });

  const bounds = numberFields.flatMap((field) => [
    [field, numberBounds[field].min] as const,
    [field, numberBounds[field].max] as const,
  ]);

  it.each(bounds)('every path has a cost at %s = %d', (field, value) => {
    for (const {monthlyCost, unknown} of allPathCosts(costInput({[field]: value}))) {
      expect(unknown).toEqual([]);
      expect(monthlyCost).toBeGreaterThanOrEqual(0);
      expect(monthlyCost).toBeLessThan(Infinity);
    }
  });

  it('all fields at their largest still make numbers', () => {
    const largest = Object.fromEntries(
      numberFields.map((field) => [field, numberBounds[field].max]),
    );
    for (const {monthlyCost} of allPathCosts(costInput(largest))) {
      expect(Number.isFinite(monthlyCost)).toBe(true);
    }
  });
});

describe('all paths', () => {
  it('are answered in the order of their ids', () => {
    expect(allPathCosts(costInput()).map(({id}) => id)).toEqual(pathIds);
  });

  it('count each kind of charge once', () => {
    for (const {lineItems} of allPathCosts(costInput())) {
      const ids = lineItems.map(({id}) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it.each([
    'clusterip-node-local',
    'alb-ip',
    'vpc-lattice',
    'transit-gateway',
    'privatelink',
  ] as const)('%s has no line for transfer between zones', (path) => {
    const ids = pathCost(path, costInput()).lineItems.map(({id}) => id);
    expect(ids).not.toContain('inter-az-transfer');
  });
});
