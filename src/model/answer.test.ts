import {describe, expect, it} from 'vitest';
import {cents, costInput} from '../../test/costInput';
import {latencyFigures as figures} from '../data/latency';
import {defaultScenario, noOwnFigures} from '../data/scenarioFields';
import {pathIds, type OwnFigures, type Rates} from '../data/types';
import {estimateAnswer} from './answer';

const answer = (change: {rates?: Rates; own?: OwnFigures} = {}) =>
  estimateAnswer({...costInput(), figures, currency: 'USD', pricesAsOf: undefined, ...change});

describe('the answer', () => {
  it('holds the scenario, the price date and all paths with their lines', () => {
    const {scenario, currency, pricesAsOf, paths} = answer();
    expect({scenario, currency, pricesAsOf}).toEqual({
      scenario: defaultScenario,
      currency: 'USD',
      pricesAsOf: null,
    });
    expect(paths.map(({id}) => id)).toEqual(pathIds);
    expect(cents(paths[0]?.monthlyCost ?? NaN)).toBe(136.53);
    expect(paths[0]?.latencyMs.p50).toBeCloseTo(0.41, 9);
    expect(paths[0]?.lineItems[0]).toMatchObject({id: 'inter-az-transfer', unitPrice: 0.02});
  });

  it('says null, in JSON too, where a price is not known', () => {
    const written = JSON.parse(
      JSON.stringify(answer({rates: {m6iLargeHour: 0.096}})),
    ) as ReturnType<typeof answer>;
    expect(written.paths[0]).toMatchObject({
      monthlyCost: null,
      unknown: ['interAzPerGbEachSide'],
      lineItems: [{unitPrice: null, cost: null}],
    });
  });

  it('repeats what the reader brought along, and only that', () => {
    const own = {rates: {albHour: 0.02}, latencyMs: {albIp: {p50: 1}}};
    expect(answer({own})).toHaveProperty('own', own);
    expect(answer({own: noOwnFigures})).not.toHaveProperty('own');
    expect(answer()).not.toHaveProperty('own');
  });
});
