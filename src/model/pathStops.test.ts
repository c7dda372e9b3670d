import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {scenarios} from '../../test/arbitraries';
import {defaultScenario} from '../data/scenarioFields';
import {pathIds} from '../data/types';
import {billedCrossings, timedLegs} from './crossings';
import {pathStops} from './pathStops';

describe.each(pathIds)('the stops of %s', (path) => {
  it('lead from one pod to another', () => {
    const stops = pathStops(path, defaultScenario).map(({stop}) => stop);
    expect(stops[0]).toBe('client');
    expect(stops.at(-1)).toBe('server');
  });

  it('cross as often as the model bills and times', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const ways = pathStops(path, scenario).slice(1);
        const crossing = ways.flatMap(({crosses}) => crosses ?? []).filter((chance) => chance > 0);
        expect(crossing).toEqual(timedLegs(path, scenario).filter((chance) => chance > 0));
        const billed = ways.filter((way) => way.billed).map(({crosses}) => crosses ?? NaN);
        const sum = billed.reduce((total, chance) => total + chance, 0);
        expect(sum).toBeCloseTo(billedCrossings(path, scenario), 12);
      }),
    );
  });
});

it('pass a waypoint where there is one', () => {
  const stops = (waypoints: number) =>
    pathStops('istio-ambient', {...defaultScenario, waypoints}).map(({stop}) => stop);
  expect(stops(0)).toEqual(['client', 'proxy', 'proxy', 'server']);
  expect(stops(2)).toEqual(['client', 'proxy', 'waypoint', 'proxy', 'server']);
});

it('say nothing of a way that nobody documents', () => {
  const [, toLattice] = pathStops('vpc-lattice', defaultScenario);
  expect(toLattice).toEqual({stop: 'lattice', crosses: undefined, billed: false});
});
