import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {localityInputs} from '../../../test/localityArbitraries';
import {clientShares} from './clients';
import {hintedEndpoints, locality, type Locality, type LocalityInput} from './locality';
import {summaryOf, type LocalitySummary} from './summary';
import {flowKind} from './traffic';
import {countOf, sum, totalOf} from './zoneNumbers';

const total = ({endpoints}: LocalityInput) => totalOf(endpoints);

const inZone = ({endpoints}: LocalityInput, zone: string) =>
  totalOf(endpoints.filter((one) => one.zone === zone));

const hasClients = ({nodes, clientShareByZone}: LocalityInput) =>
  clientShares(nodes, clientShareByZone).size > 0;

const flowShare = ({traffic}: Locality) => sum(traffic.flows.map(({share}) => share));

function forAll(law: (input: LocalityInput, result: Locality) => void, numRuns = 500) {
  fc.assert(
    fc.property(localityInputs, (input) => law(input, locality(input))),
    {numRuns},
  );
}

/** Sums in another order may differ in the last digits. */
function expectNearlySame(found: LocalitySummary, expected: LocalitySummary) {
  const {loadByZone, crossZoneShare, droppedShare, busiestPod, ...exact} = expected;
  expect(found).toMatchObject(exact);
  expect(found.crossZoneShare).toBeCloseTo(crossZoneShare, 9);
  expect(found.droppedShare).toBeCloseTo(droppedShare, 9);
  expect(found.busiestPod).toBeCloseTo(busiestPod, 9);
  expect([...found.loadByZone.keys()]).toEqual([...loadByZone.keys()]);
  for (const [zone, load] of loadByZone) expect(found.loadByZone.get(zone)).toBeCloseTo(load, 9);
}

describe('for every Service, place of pods and place of clients', () => {
  it('hints never lose an endpoint', () => {
    forAll((input, {hints}) => {
      const {endpoints} = hintedEndpoints(input);
      expect(totalOf(endpoints)).toBe(total(input));
      if (hints.kind !== 'set') return;
      expect(sum(hints.countByZone.values())).toBe(total(input));
      expect(hints.unhinted).toBe(0);
    });
  });

  it('hints leave every endpoint where it is', () => {
    forAll((input) => {
      const {endpoints} = hintedEndpoints(input);
      for (const {zone} of input.nodes) {
        const here = endpoints.filter((one) => one.zone === zone);
        expect(sum(here.map(countOf))).toBe(inZone(input, zone ?? ''));
      }
    });
  });

  it('shares sum to 1 wherever somebody asks and somebody answers', () => {
    forAll((input, result) => {
      const {droppedShare} = result.traffic;
      const isAnswered = hasClients(input) && total(input) > 0;
      expect(flowShare(result) + (isAnswered ? droppedShare : 0)).toBeCloseTo(
        isAnswered ? 1 : 0,
        9,
      );
    });
  });

  it('the share that crosses zones is between 0 and 1', () => {
    forAll((_input, {traffic}) => {
      expect(traffic.crossZoneShare).toBeGreaterThanOrEqual(0);
      expect(traffic.crossZoneShare).toBeLessThanOrEqual(1);
    });
  });

  it('what crosses, what stays, what nobody knows and what is dropped are all there is', () => {
    const someUnknown = fc.record({
      input: localityInputs,
      fromNowhere: fc.constantFrom(0, 0.2, 0.5, 1),
      withoutZone: fc.integer({min: 0, max: 3}),
    });
    fc.assert(
      fc.property(someUnknown, ({input, fromNowhere, withoutZone}) => {
        const endpoints = [...input.endpoints, {zone: null, count: withoutZone}];
        const asked = {...input, endpoints, unknownClientShare: fromNowhere};
        const {flows, crossZoneShare, unknownShare, droppedShare} = locality(asked).traffic;
        const stays = sum(
          flows.filter((flow) => flowKind(flow) === 'stays').map(({share}) => share),
        );
        const isAnswered = sum(flows.map(({share}) => share)) > 0 || droppedShare > 0;
        const all = crossZoneShare + unknownShare + stays + droppedShare;
        expect(all).toBeCloseTo(isAnswered ? 1 : 0, 9);
        if (fromNowhere === 0 && withoutZone === 0) expect(unknownShare).toBe(0);
      }),
      {numRuns: 500},
    );
  });

  it('load averages to 1 over all endpoints, wherever anything is served', () => {
    forAll((input, result) => {
      const {loadByZone} = result.traffic;
      if (flowShare(result) === 0) {
        expect(loadByZone.size).toBe(0);
        return;
      }
      const weighted = [...loadByZone].map(([zone, load]) => load * inZone(input, zone));
      expect(sum(weighted) / total(input)).toBeCloseTo(1, 9);
    });
  });

  it('no endpoint is busier than the busiest of its zone', () => {
    forAll((_input, {traffic}) => {
      for (const [zone, load] of traffic.loadByZone) {
        expect(traffic.peakLoadByZone.get(zone)).toBeGreaterThanOrEqual(load - 1e-9);
      }
    });
  });

  it('only policy Local drops requests, and it never crosses zones', () => {
    forAll((input, {traffic}) => {
      if (input.mode === 'internal-local') expect(traffic.crossZoneShare).toBe(0);
      else expect(traffic.droppedShare).toBe(0);
    });
  });

  it('prefer-same-zone crosses nothing where every zone with clients has an endpoint', () => {
    const covered = localityInputs
      .map((input): LocalityInput => ({...input, mode: 'prefer-same-zone'}))
      .filter((input) =>
        [...clientShares(input.nodes, input.clientShareByZone).keys()].every(
          (zone) => inZone(input, zone) > 0,
        ),
      );
    fc.assert(
      fc.property(covered, (input) => {
        expect(locality(input).traffic.crossZoneShare).toBe(0);
      }),
      {numRuns: 300},
    );
  });

  it('prefer-same-node crosses no more than prefer-same-zone', () => {
    forAll((input) => {
      const crossing = (mode: LocalityInput['mode']) =>
        locality({...input, mode}).traffic.crossZoneShare;
      expect(crossing('prefer-same-node')).toBeLessThanOrEqual(crossing('prefer-same-zone') + 1e-9);
    });
  });

  it('the order in which nodes and endpoints are named changes nothing', () => {
    forAll((input, result) => {
      const reversed = {
        ...input,
        nodes: input.nodes.toReversed(),
        endpoints: input.endpoints.toReversed(),
      };
      expectNearlySame(summaryOf(locality(reversed)), summaryOf(result));
    });
  });

  it('equal endpoints one by one are the same as their number', () => {
    forAll((input, result) => {
      const single = input.endpoints.flatMap((one) =>
        Array.from({length: one.count}, () => ({...one, count: 1})),
      );
      const found = summaryOf(locality({...input, endpoints: single}));
      expectNearlySame(found, summaryOf(result));
    });
  });
});
