import {describe, expect, it} from 'vitest';
import {latencyFigures as figures} from '../data/latency';
import {defaultScenario} from '../data/scenarioFields';
import {pathIds, type PathId, type Percentile, type Scenario} from '../data/types';
import {latencyFigureOf, pathLatency} from './latency';
import {withOwnFigures} from './ownFigures';

const latency = (path: PathId, percentile: Percentile, change: Partial<Scenario> = {}) =>
  pathLatency(path, percentile, {scenario: {...defaultScenario, ...change}, figures});
const typical = (path: PathId, percentile: Percentile, change: Partial<Scenario> = {}) =>
  latency(path, percentile, change).total?.typical;

const unknown: readonly PathId[] = ['transit-gateway', 'privatelink'];
const known = pathIds.filter((path) => !unknown.includes(path));

describe('typical added latency, milliseconds', () => {
  const examples: readonly (readonly [PathId, Percentile, number])[] = [
    ['clusterip', 'p50', 0.41],
    ['clusterip', 'p99', 1.05],
    ['clusterip-same-zone', 'p50', 0.04],
    ['clusterip-same-zone', 'p99', 1.05],
    ['clusterip-node-local', 'p50', 0.01],
    ['clusterip-node-local', 'p99', 0.05],
    ['headless', 'p50', 0.4],
    ['alb-ip', 'p50', 2.8],
    ['alb-ip', 'p99', 8],
    ['nlb-instance', 'p50', 1.4],
    ['nlb-instance', 'p99', 4],
    ['vpc-lattice', 'p50', 2],
    ['vpc-lattice', 'p99', 6],
  ];

  it.each(examples)('of %s at %s is %d', (path, percentile, expected) => {
    expect(typical(path, percentile)).toBeCloseTo(expected, 9);
  });

  it.each(known)('of %s is its own figure alone when everything is in one zone', (path) => {
    const {total, own, crossing} = latency(path, 'p50', {azCount: 1});
    expect(crossing).toEqual({low: 0, typical: 0, high: 0});
    expect(total).toEqual(own);
  });
});

describe('crossings', () => {
  it('count as expected ones for p50 and as legs for p99', () => {
    expect(latency('nlb-instance', 'p50', {nlbZonalAffinity: 0.5}).crossings).toBeCloseTo(1, 12);
    expect(latency('nlb-instance', 'p99', {nlbZonalAffinity: 0.5}).crossings).toBe(2);
  });

  it('take time on both legs of an ALB, and none is known for VPC Lattice', () => {
    expect(latency('alb-ip', 'p99').crossings).toBe(2);
    expect(latency('vpc-lattice', 'p99').crossings).toBe(0);
  });

  it('reach the slowest hundredth from a chance of one in a hundred on', () => {
    const crossings = (zoneLocalShare: number) =>
      latency('clusterip-same-zone', 'p99', {zoneLocalShare}).crossings;
    expect(crossings(0.98)).toBe(1);
    expect(crossings(0.995)).toBe(0);
  });

  it('reach it at exactly one in a hundred', () => {
    expect(latency('clusterip-same-zone', 'p99', {zoneLocalShare: 0.99}).crossings).toBe(1);
  });
});

describe.each(unknown)('the latency of %s', (path) => {
  it('is unknown, with and without crossings: never zero', () => {
    for (const percentile of ['p50', 'p99'] as const) {
      expect(latency(path, percentile)).not.toHaveProperty('total');
      expect(latency(path, percentile, {azCount: 1})).not.toHaveProperty('own');
    }
  });

  it('is what the reader measured, once they did', () => {
    const own = {rates: {}, latencyMs: {[latencyFigureOf(path, defaultScenario)]: {p50: 1.5}}};
    const measured = {scenario: defaultScenario, figures: withOwnFigures(figures, own)};
    expect(pathLatency(path, 'p50', measured).total).toEqual({low: 1.5, typical: 1.5, high: 1.5});
    expect(pathLatency(path, 'p99', measured)).not.toHaveProperty('total');
  });
});

describe('ranges', () => {
  it('add up: own figure and crossings at the low, typical and high end', () => {
    const nothing = {low: NaN, typical: NaN, high: NaN};
    const {own, crossing = nothing, total = nothing} = latency('alb-ip', 'p50');
    expect(own).toEqual({low: 0.5, typical: 2, high: 5});
    expect(crossing.low).toBeCloseTo(0.2, 9);
    expect(crossing.high).toBeCloseTo(4, 9);
    expect(total.low).toBeCloseTo(0.7, 9);
    expect(total.high).toBeCloseTo(9, 9);
  });
});

describe('the figure of a path', () => {
  it('of Istio ambient depends on waypoints', () => {
    expect(latencyFigureOf('istio-ambient', defaultScenario)).toBe('istioAmbientL4');
    expect(latencyFigureOf('istio-ambient', {...defaultScenario, waypoints: 1})).toBe(
      'istioAmbientWaypoint',
    );
    expect(typical('istio-ambient', 'p99', {azCount: 1})).toBe(0.2);
    expect(typical('istio-ambient', 'p99', {azCount: 1, waypoints: 3})).toBe(0.5);
  });

  it('of the other paths does not', () => {
    const others = pathIds.filter((path) => path !== 'istio-ambient');
    for (const path of others) {
      expect(latencyFigureOf(path, {...defaultScenario, waypoints: 3})).toBe(
        latencyFigureOf(path, defaultScenario),
      );
    }
  });

  it('of the direct path is the baseline', () => {
    expect(latency('headless', 'p99', {azCount: 1}).total?.high).toBe(0);
  });
});
