import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {localityInputs} from '../../../test/localityArbitraries';
import {allocate} from './allocation';
import {locality, type LocalityInput} from './locality';
import {summaryOf, type LocalitySummary} from './summary';
import type {ZoneNumbers} from './types';
import {sortedByZone, totalOf} from './zoneNumbers';
import {zoneRatios} from './zoneRatios';

type Rename = (zone: string) => string;

const renamedKeys = (numbers: ZoneNumbers, rename: Rename): ZoneNumbers =>
  sortedByZone(new Map([...numbers].map(([zone, number]) => [rename(zone), number])));

function renamed(input: LocalityInput, rename: Rename): LocalityInput {
  const place = <Item extends {zone: string | null}>(item: Item): Item => ({
    ...item,
    zone: item.zone === null ? null : rename(item.zone),
  });
  return {
    ...input,
    nodes: input.nodes.map(place),
    endpoints: input.endpoints.map(place),
    clientShareByZone: renamedKeys(input.clientShareByZone ?? new Map(), rename),
  };
}

/** Other names in another order: f for a, e for b. */
const mirror: Rename = (zone) =>
  String.fromCharCode('a'.charCodeAt(0) + 'f'.charCodeAt(0) - zone.charCodeAt(0));

/** Two zones tie when their wishes differ by whole endpoints: then which of them gives or receives depends on the name. */
function hasTie({nodes, endpoints}: LocalityInput): boolean {
  const allocated = allocate(zoneRatios(nodes), totalOf(endpoints));
  if (!allocated.ok) return false;
  const wishes = [...allocated.allocations.values()].map(({desired}) => desired);
  const isWhole = (number: number) => Math.abs(number - Math.round(number)) < 1e-6;
  return wishes.some((wish, index) =>
    wishes.slice(index + 1).some((other) => isWhole(wish - other)),
  );
}

function expectSame(found: LocalitySummary, before: LocalitySummary, rename: Rename) {
  const {hintCountByZone, loadByZone, crossZoneShare, ...exact} = before;
  const {droppedShare, busiestPod, ...words} = exact;
  expect(found).toMatchObject(words);
  expect(found.hintCountByZone).toEqual(hintCountByZone && renamedKeys(hintCountByZone, rename));
  expect(found.crossZoneShare).toBeCloseTo(crossZoneShare, 9);
  expect(found.droppedShare).toBeCloseTo(droppedShare, 9);
  expect(found.busiestPod).toBeCloseTo(busiestPod, 9);
  expect([...found.loadByZone.keys()]).toEqual([...renamedKeys(loadByZone, rename).keys()]);
}

describe('renaming zones', () => {
  it('changes nothing where the order of names stays', () => {
    const prefixed: Rename = (zone) => `us-east-1${zone}`;
    fc.assert(
      fc.property(localityInputs, (input) => {
        const before = summaryOf(locality(input));
        const after = summaryOf(locality(renamed(input, prefixed)));
        expect(after.loadByZone).toEqual(renamedKeys(before.loadByZone, prefixed));
        expectSame(after, before, prefixed);
        expect(after.crossZoneShare).toBe(before.crossZoneShare);
      }),
      {numRuns: 500},
    );
  });

  it('changes nothing but ties where the order of names changes', () => {
    fc.assert(
      fc.property(
        localityInputs.filter((input) => !hasTie(input)),
        (input) => {
          const before = summaryOf(locality(input));
          expectSame(summaryOf(locality(renamed(input, mirror))), before, mirror);
        },
      ),
      {numRuns: 500},
    );
  });

  it('never changes whether hints are set and how many cross zones, ties or not', () => {
    fc.assert(
      fc.property(localityInputs, (input) => {
        const before = summaryOf(locality(input));
        const after = summaryOf(locality(renamed(input, mirror)));
        expect(after.messageKey).toBe(before.messageKey);
        expect(after.hintsEnabled).toBe(before.hintsEnabled);
        expect(after.crossZoneHints).toBe(before.crossZoneHints);
      }),
      {numRuns: 500},
    );
  });
});
