import {describe, expect, it, vi} from 'vitest';
import {latencyFigures} from '@site/src/data/latency';
import {defaultScenario} from '@site/src/data/scenarioFields';
import {pathIds} from '@site/src/data/types';
import {estimateOf} from './estimateOf';

vi.mock('@site/src/data/prices/regions.json', async (importOriginal) => {
  const {withKnownChina} = await import('@site/test/knownChina');
  return withKnownChina(importOriginal<{default: object}>);
});

describe('the estimate of a scenario', () => {
  it('is worked out once, however many components ask', () => {
    const own = {rates: {}, latencyMs: {}};
    expect(estimateOf(defaultScenario)).toBe(estimateOf(defaultScenario));
    expect(estimateOf(defaultScenario, own)).toBe(estimateOf(defaultScenario, own));
    expect(estimateOf({...defaultScenario})).not.toBe(estimateOf(defaultScenario));
  });

  it('holds the costs of all paths at list prices', () => {
    const {costs, costOf} = estimateOf(defaultScenario);
    expect(costs.map(({id}) => id)).toEqual(pathIds);
    expect(costOf('clusterip').monthlyCost).toBeCloseTo(136.533333, 6);
  });

  it('takes prices of the scenario’s own Region', () => {
    const {region, costOf} = estimateOf({...defaultScenario, region: 'cn-northwest-1'});
    expect(region.currency).toBe('CNY');
    expect(costOf('alb-ip').monthlyCost).toBeCloseTo(0.156 * 730 + 0.072 * 10240, 6);
  });
});

describe('with figures of the reader’s own', () => {
  const own = {rates: {interAzPerGbEachSide: 0.005}, latencyMs: {clusteripIptables: {p99: 7}}};
  const estimate = estimateOf(defaultScenario, own);

  it('own prices replace list prices, also unknown ones', () => {
    expect(estimate.costOf('clusterip').monthlyCost).toBeCloseTo(68.266667, 6);
    expect(estimate.costOf('alb-ip').monthlyCost).toBeCloseTo(98.345, 9);
    const china = estimateOf({...defaultScenario, region: 'cn-north-1'}, own);
    expect(china.costOf('clusterip').monthlyCost).toBeCloseTo(68.266667, 6);
  });

  it('own measurements replace our figure for that percentile, without a range', () => {
    const {own: part, total} = estimate.latencyOf('clusterip', 'p99');
    expect(part).toEqual({low: 7, typical: 7, high: 7});
    expect(total?.typical).toBeCloseTo(8, 9);
    expect(estimate.latencyOf('clusterip', 'p50').total?.typical).toBeCloseTo(0.41, 9);
    expect(estimate.figures.clusteripIptables.basis).toEqual({p50: 'estimate', p99: 'own'});
  });

  it('leave the facts as they are', () => {
    expect(latencyFigures.clusteripIptables.p99.typical).toBe(0.05);
    expect(estimateOf(defaultScenario).latencyOf('clusterip', 'p99').total?.typical).toBeCloseTo(
      1.05,
      9,
    );
  });
});
