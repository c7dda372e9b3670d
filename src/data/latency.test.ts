import {describe, expect, it} from 'vitest';
import {latencyFigures} from './latency';
import {modelConstants, modelConstantTable} from './modelConstants';
import {sourceById} from './sources';
import {figureIds, type LatencyFigure} from './types';

it('every figure of the vocabulary has a value, and no other', () => {
  expect(Object.keys(latencyFigures).sort()).toEqual([...figureIds].sort());
});

describe.each(figureIds)('latency figure %s', (id) => {
  const figure: LatencyFigure = latencyFigures[id];
  const ranges = [figure.p50, figure.p99, figure.p90].filter((range) => range !== undefined);

  it('runs from low over typical to high', () => {
    for (const {low, typical, high} of ranges) {
      expect(low).toBeGreaterThanOrEqual(0);
      expect(typical).toBeGreaterThanOrEqual(low);
      expect(high).toBeGreaterThanOrEqual(typical);
    }
  });

  it('is at p99 no less than at p50', () => {
    const {p50, p99} = figure;
    if (p50 && p99) expect(p99.typical).toBeGreaterThanOrEqual(p50.typical);
  });

  it('says how it is known', () => {
    const {p50, p99} = figure.basis;
    const known = ['published', 'derived', 'estimate', 'definition'];
    for (const [basis, range] of [
      [p50, figure.p50],
      [p99, figure.p99],
    ]) {
      expect(range === undefined ? ['unknown'] : known).toContain(basis);
    }
    if (p50 === 'published' || p99 === 'published') expect(figure.sources).not.toEqual([]);
  });

  it('names sources that exist', () => {
    for (const source of figure.sources) expect(() => sourceById(source)).not.toThrow();
  });
});

it('only Istio’s p99 and the trip between zones were published', () => {
  const published = figureIds.filter((id) => {
    const {p50, p99} = latencyFigures[id].basis as LatencyFigure['basis'];
    return p50 === 'published' || p99 === 'published';
  });
  expect(published).toEqual([
    'rttCrossAz',
    'istioSidecar',
    'istioAmbientL4',
    'istioAmbientWaypoint',
  ]);
});

describe('the constants of the formulas', () => {
  it.each(Object.entries(modelConstantTable))('%s is positive and sourced', (id, constant) => {
    expect(constant.value).toBeGreaterThan(0);
    expect(constant.unit).not.toBe('');
    expect(constant.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(constant.sources.length).toBeGreaterThan(0);
    for (const source of constant.sources) expect(() => sourceById(source)).not.toThrow();
    expect(modelConstants[id as keyof typeof modelConstants]).toBe(constant.value);
  });
});
