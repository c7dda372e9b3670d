import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cpuSizes, nodePerZone} from '../../../test/localityArbitraries';
import {clusterLocality} from './cluster';
import {hintsOf} from './hints';
import {reconcileHints, routingOf} from './precedence';
import {localityModes, type Endpoint} from './types';
import {zoneRatios} from './zoneRatios';

interface Addressed extends Endpoint {
  readonly address: string;
}

const zone = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');

const endpoints: fc.Arbitrary<readonly Addressed[]> = fc
  .array(
    fc.record({
      zone,
      ready: fc.constantFrom(true, true, true, false, null),
      hints: fc.option(zone.map((hinted) => ({zones: [hinted]}))),
    }),
    {maxLength: 40},
  )
  .map((drawn) => drawn.map((one, index) => ({...one, address: `10.0.0.${index}`})));

const slices = fc
  .record({endpoints, size: fc.integer({min: 1, max: 10})})
  .map(({endpoints: all, size}) =>
    Array.from({length: Math.ceil(all.length / size)}, (_, index) =>
      all.slice(index * size, (index + 1) * size),
    ),
  );

const world = fc.record({
  sizes: cpuSizes,
  slices,
  mode: fc.constantFrom(...localityModes),
});

function sync({
  mode,
  sizes,
  slices: unchanged,
}: {
  mode: (typeof localityModes)[number];
  sizes: readonly number[];
  slices: readonly (readonly Addressed[])[];
}) {
  const zones = zoneRatios(nodePerZone(sizes));
  return reconcileHints({
    service: routingOf(mode),
    zones,
    slices: {create: [], update: [], unchanged},
  });
}

describe('for every cluster, whatever hints it has', () => {
  it('a sync keeps every endpoint, one hint for each that is ready', () => {
    fc.assert(
      fc.property(world, (drawn) => {
        const {slices: synced} = sync(drawn);
        const found = [...synced.unchanged, ...synced.update].flat();
        const addresses = (all: readonly Addressed[]) => all.map(({address}) => address).sort();
        expect(addresses(found)).toEqual(addresses(drawn.slices.flat()));
        const hints = hintsOf(found);
        if (hints.kind === 'set' && drawn.mode !== 'none') expect(hints.unhinted).toBe(0);
      }),
      {numRuns: 500},
    );
  });

  it('a second sync changes nothing', () => {
    fc.assert(
      fc.property(world, (drawn) => {
        const {slices: synced} = sync(drawn);
        const all = [...synced.unchanged, ...synced.update];
        const {agrees} = clusterLocality({
          service: routingOf(drawn.mode),
          nodes: nodePerZone(drawn.sizes),
          slices: all,
        });
        expect(agrees).toBe(true);
      }),
      {numRuns: 500},
    );
  });
});
