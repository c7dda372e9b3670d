import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {scenarios} from '../../test/arbitraries';
import {asLinkKeeps} from '../../test/linkDigits';
import {
  defaultScenario,
  defaultWorthwhile,
  noOwnFigures,
  worthwhileBounds,
} from '../data/scenarioFields';
import {parsePins, pinsStore, pinText, type Pin} from './pins';
import {parseWorthwhile} from './worthwhile';

const addressOf = (pins: readonly Pin[]) =>
  `?${new URLSearchParams(pins.map((pin) => ['pin', pinText(pin)])).toString()}`;

describe('pins in an address', () => {
  it('are read as they were written, to nine digits', () => {
    const pin = scenarios.map((scenario): Pin => ({
      scenario,
      own: {rates: {albHour: 0.02}, latencyMs: {}},
    }));
    fc.assert(
      fc.property(fc.array(pin, {maxLength: 3}), (pins) => {
        expect(parsePins(addressOf(pins))).toEqual(asLinkKeeps(pins));
      }),
    );
  });

  it('are short: only what differs, and nothing is escaped', () => {
    const pin = {
      scenario: {...defaultScenario, trafficGb: 1024, region: 'eu-west-1'},
      own: {rates: {albHour: 0.02}, latencyMs: {}},
    };
    expect(addressOf([pin])).toBe('?pin=AJeu-west-1BoGGoAA.BjL68IA');
  });

  it('of older links are still read', () => {
    const own = {rates: {albHour: 0.02}, latencyMs: {albIp: {p50: 1.5}}};
    expect(
      parsePins('?pin=v%3D1%26azCount%3D2%26rate.albHour%3D0.02%26ms.albIp.p50%3D1.5&pin='),
    ).toEqual([
      {scenario: {...defaultScenario, azCount: 2}, own},
      {scenario: defaultScenario, own: noOwnFigures},
    ]);
  });

  it('may hold the default scenario', () => {
    const pins = [{scenario: defaultScenario, own: noOwnFigures}];
    expect(parsePins(addressOf(pins))).toEqual(pins);
  });

  it('are three at most', () => {
    const pins = parsePins('?pin=azCount%3D1&pin=azCount%3D2&pin=azCount%3D3&pin=azCount%3D4');
    expect(pins.map(({scenario}) => scenario.azCount)).toEqual([1, 2, 3]);
  });

  it('that are garbage are pins of a valid scenario', () => {
    expect(parsePins('?pin=%E0%A4%A&pin=azCount%3D99')).toEqual([
      {scenario: defaultScenario, own: noOwnFigures},
      {scenario: {...defaultScenario, azCount: 6}, own: noOwnFigures},
    ]);
  });
});

it('the first pin may be the default scenario, which has no text', () => {
  pinsStore.replace([{scenario: defaultScenario, own: noOwnFigures}]);
  expect(pinsStore.getSnapshot()).toHaveLength(1);
  pinsStore.replace([]);
  expect(pinsStore.getSnapshot()).toEqual([]);
});

describe('what a change must save', () => {
  it.each([
    ['?worth=200', 200],
    ['?worth=0', 0],
    ['?worth=12.5', 12.5],
  ])('is read from %s', (search, expected) => {
    expect(parseWorthwhile(search)).toBe(expected);
  });

  it.each(['', '?worth=', '?worth=much', '?worth=-1', '?worth=1e9', '?worth=NaN'])(
    'is the default where "%s" says nothing usable',
    (search) => {
      expect(parseWorthwhile(search)).toBe(defaultWorthwhile);
    },
  );

  it('has a default within its bounds', () => {
    expect(defaultWorthwhile).toBeGreaterThanOrEqual(worthwhileBounds.min);
    expect(defaultWorthwhile).toBeLessThanOrEqual(worthwhileBounds.max);
  });
});
