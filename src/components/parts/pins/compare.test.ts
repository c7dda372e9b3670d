import {describe, expect, it, vi} from 'vitest';
import {defaultScenario, noOwnFigures} from '@site/src/data/scenarioFields';
import type {Scenario} from '@site/src/data/types';
import {estimateOf} from '../estimate/estimateOf';
import {barMarkers, costDifference, inCurrency} from './compare';
import {curvePins} from './curvePins';
import {pinLetter, type Pinned} from './usePinned';

vi.mock('@site/src/data/prices/regions.json', async (importOriginal) => {
  const {withKnownChina} = await import('@site/test/knownChina');
  return withKnownChina(importOriginal<{default: object}>);
});

const at = (change: Partial<Scenario> = {}) => estimateOf({...defaultScenario, ...change});
const pins = (...changes: readonly Partial<Scenario>[]): readonly Pinned[] =>
  changes.map((change, index) => {
    const scenario = {...defaultScenario, ...change};
    return {
      letter: pinLetter(index),
      pin: {scenario, own: noOwnFigures},
      estimate: estimateOf(scenario),
    };
  });

describe('the difference of a pin', () => {
  it('is how much less or more it costs than the current scenario', () => {
    expect(costDifference('clusterip', at(), at({trafficGb: 1024}))).toEqual({
      kind: 'less',
      amount: expect.closeTo(122.88, 9) as number,
    });
    expect(costDifference('clusterip', at(), at({trafficGb: 20480}))).toMatchObject({kind: 'more'});
  });

  it('is nothing below half a cent', () => {
    expect(costDifference('clusterip', at(), at({pods: 400}))).toEqual({kind: 'same'});
    expect(costDifference('clusterip', at(), at({trafficGb: 10240.3}))).toEqual({kind: 'same'});
    expect(costDifference('clusterip', at(), at({trafficGb: 10240.5}))).toMatchObject({
      kind: 'more',
    });
  });

  it('cannot be told between currencies or from a cost that is not known', () => {
    const china = at({region: 'cn-northwest-1'});
    expect(costDifference('alb-ip', at(), china)).toEqual({kind: 'other-currency'});
    expect(costDifference('clusterip', at(), china)).toEqual({kind: 'unknown'});
    expect(costDifference('clusterip', china, at())).toEqual({kind: 'unknown'});
  });
});

describe('markers on a bar', () => {
  const places = (markers: ReturnType<typeof barMarkers>) =>
    markers.map(({letters, at: place}) => `${letters} ${Math.round(place)}`);

  it('stand at the cost of each pin, from left to right', () => {
    const two = pins({}, {trafficGb: 1024});
    expect(places(barMarkers('clusterip', two, 136.53333))).toEqual(['B 10', 'A 100']);
  });

  it('share a place where their letters would cover each other', () => {
    const three = pins({}, {trafficGb: 1024}, {trafficGb: 10000});
    expect(places(barMarkers('clusterip', three, 136.53333))).toEqual(['B 10', 'CA 98']);
    expect(places(barMarkers('clusterip-node-local', three, 100))).toEqual(['ABC 0']);
  });

  it('have no place where the cost is not known', () => {
    expect(barMarkers('clusterip', pins({region: 'cn-northwest-1'}), 100)).toEqual([]);
  });
});

describe('pins in the cost-against-traffic chart', () => {
  it('are points at their traffic, one for each drawn path that costs something', () => {
    const [only] = curvePins(
      pins({trafficGb: 1024}),
      ['clusterip', 'clusterip-node-local', 'alb-ip'],
      'USD',
    );
    expect(only).toMatchObject({letters: 'A', trafficGb: 1024});
    expect(only?.points.map(({path, cost}) => [path, cost.toFixed(2)])).toEqual([
      ['clusterip', '13.65'],
      ['alb-ip', '24.62'],
    ]);
  });

  it('of the same traffic share a line', () => {
    const drawn = curvePins(pins({}, {trafficGb: 1024}, {azCount: 2}), ['clusterip'], 'USD');
    expect(drawn.map(({letters, points}) => [letters, points.length])).toEqual([
      ['AC', 2],
      ['B', 1],
    ]);
  });

  it('have no place without traffic or in another currency', () => {
    const mixed = pins({trafficGb: 0}, {region: 'cn-north-1'});
    expect(curvePins(mixed, ['clusterip'], 'USD')).toEqual([]);
    expect(inCurrency(mixed, 'CNY').map(({letter}) => letter)).toEqual(['B']);
  });
});
