import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {noOwnFigures, ownLatencyBounds, ownRateBounds} from '../data/scenarioFields';
import {figureIds, priceIds, type OwnFigures} from '../data/types';
import {isOwnKey, ownFigureEntries, parseOwnFigures} from './ownFigures';

const within = ({min, max}: {readonly min: number; readonly max: number}) =>
  fc.double({min, max, noNaN: true}).map((value) => value + 0);

const ownFigures = fc.record({
  rates: fc.dictionary(fc.constantFrom(...priceIds), within(ownRateBounds)),
  latencyMs: fc.dictionary(
    fc.constantFrom(...figureIds),
    fc.oneof(
      fc.record({p50: within(ownLatencyBounds)}),
      fc.record({p50: within(ownLatencyBounds), p99: within(ownLatencyBounds)}),
    ),
  ),
}) as fc.Arbitrary<OwnFigures>;

const written = (own: OwnFigures) =>
  new URLSearchParams(ownFigureEntries(own).map(([key, value]) => [key, value])).toString();

describe('own figures in an address', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(ownFigures, (own) => {
        expect(parseOwnFigures(`?${written(own)}`)).toEqual({
          rates: {...own.rates},
          latencyMs: {...own.latencyMs},
        });
      }),
    );
  });

  it('name the price, or the figure with its percentile', () => {
    expect(parseOwnFigures('?rate.albHour=0.02&ms.albIp.p99=4.5&ms.albIp.p50=1')).toEqual({
      rates: {albHour: 0.02},
      latencyMs: {albIp: {p50: 1, p99: 4.5}},
    });
  });

  it('keep one order, however they were set', () => {
    const own: OwnFigures = {
      rates: {nlbHour: 2, albHour: 1},
      latencyMs: {vpcLattice: {p99: 4}, nlbIp: {p99: 3, p50: 2}},
    };
    expect(ownFigureEntries(own).map(([key]) => key)).toEqual([
      'rate.albHour',
      'rate.nlbHour',
      'ms.nlbIp.p50',
      'ms.nlbIp.p99',
      'ms.vpcLattice.p99',
    ]);
  });

  it('may be nothing at all: a free load balancer, no latency', () => {
    expect(parseOwnFigures('?rate.albHour=0&ms.albIp.p50=0')).toEqual({
      rates: {albHour: 0},
      latencyMs: {albIp: {p50: 0}},
    });
  });
});

describe('garbage', () => {
  it('never throws and leaves only prices and figures within bounds', () => {
    const values = fc.oneof(fc.string(), fc.double().map(String));
    const keys = fc.constantFrom('rate.albHour', 'rate.x', 'ms.albIp.p99', 'ms.albIp', 'rate.');
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, values)), (pairs) => {
        const {rates, latencyMs} = parseOwnFigures(new URLSearchParams(pairs).toString());
        const numbers = [...Object.values(rates), latencyMs.albIp?.p99 ?? 0];
        for (const value of numbers) expect(value).toBeGreaterThanOrEqual(0);
        expect(rates.albHour ?? 0).toBeLessThanOrEqual(ownRateBounds.max);
        expect(Object.keys(rates).filter((id) => id !== 'albHour')).toEqual([]);
      }),
    );
  });

  it.each(['', '%20', 'free', '-0.01', '1001', 'NaN', 'Infinity'])(
    'as a price, "%s", leaves the list price in place',
    (text) => {
      expect(parseOwnFigures(`?rate.albHour=${text}`)).toBe(noOwnFigures);
    },
  );
});

it('the names of own parameters are known, so that they can be replaced', () => {
  const names = ['rate.albHour', 'azCount', 'ms.albIp.p99', 'q'];
  expect(names.filter(isOwnKey)).toEqual(['rate.albHour', 'ms.albIp.p99']);
});
