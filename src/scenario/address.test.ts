import {beforeEach, describe, expect, it, vi} from 'vitest';
import {defaultScenario, defaultWorthwhile, noOwnFigures} from '../data/scenarioFields';
import {figureIds, priceIds} from '../data/types';
import {hasChoices, subscribeToChoices, takeChoices, withChoices} from './address';
import {ownFiguresStore} from './ownFigures';
import {pinsStore} from './pins';
import {scenarioStore} from './store';
import {worthwhileStore} from './worthwhile';

const full = '?v=1&azCount=2&rate.albHour=0.02&ms.albIp.p50=1.5&worth=200&pin=BoGGoAA&pin=';

beforeEach(() => takeChoices(''));

describe('an address that chooses everything', () => {
  it('reaches every store', () => {
    takeChoices(full);
    expect(scenarioStore.getSnapshot()).toEqual({...defaultScenario, azCount: 2});
    expect(ownFiguresStore.getSnapshot()).toEqual({
      rates: {albHour: 0.02},
      latencyMs: {albIp: {p50: 1.5}},
    });
    expect(worthwhileStore.getSnapshot()).toBe(200);
    expect(pinsStore.getSnapshot()).toEqual([
      {scenario: {...defaultScenario, trafficGb: 1024}, own: noOwnFigures},
      {scenario: defaultScenario, own: noOwnFigures},
    ]);
  });

  it('is written as it was read', () => {
    takeChoices(full);
    expect(withChoices('')).toBe(full);
    expect(withChoices(full)).toBe(full);
  });

  it('is told to whoever listens as an address, not as the reader’s hand', () => {
    const listener = vi.fn();
    const stop = subscribeToChoices(listener);
    takeChoices(full);
    expect(new Set(listener.mock.calls.flat())).toEqual(new Set(['address']));
    expect(listener).toHaveBeenCalledTimes(4);
    stop();
    takeChoices('');
    expect(listener).toHaveBeenCalledTimes(4);
  });
});

describe('an address that chooses nothing', () => {
  it('takes every store back to its default', () => {
    takeChoices(full);
    takeChoices('?utm_source=mail');
    expect(scenarioStore.getSnapshot()).toEqual(defaultScenario);
    expect(ownFiguresStore.getSnapshot()).toEqual(noOwnFigures);
    expect(pinsStore.getSnapshot()).toEqual([]);
    expect(worthwhileStore.getSnapshot()).toBe(defaultWorthwhile);
  });

  it('loses what stood there of ours and keeps the rest', () => {
    expect(withChoices(`${full}&utm_source=mail`)).toBe('?utm_source=mail');
    expect(withChoices('')).toBe('');
  });
});

describe('an address that would be too long in words', () => {
  // Written in words, each of these takes about 40 characters.
  const own = {
    rates: Object.fromEntries(priceIds.map((id) => [id, 1 / 3])),
    latencyMs: Object.fromEntries(figureIds.map((id) => [id, {p50: 1 / 3, p99: 2 / 3}])),
  };

  it('holds scenario and own figures in one parameter, and comes back to words', () => {
    takeChoices('?azCount=2');
    ownFiguresStore.replace(own);
    const search = withChoices('?utm_source=mail&rate.albHour=1&azCount=6');
    expect(search).toMatch(/^\?utm_source=mail&packed=CAAC\.[\w.-]+$/);
    takeChoices(search);
    expect(scenarioStore.getSnapshot()).toEqual({...defaultScenario, azCount: 2});
    expect(ownFiguresStore.getSnapshot().latencyMs.albIp).toEqual({
      p50: 0.333333333,
      p99: 0.666666667,
    });
    ownFiguresStore.replace(noOwnFigures);
    expect(withChoices(search)).toBe('?utm_source=mail&v=1&azCount=2');
  });

  it('because of others is not packed where nothing is chosen', () => {
    const long = `?q=${'a'.repeat(3000)}`;
    expect(withChoices(long)).toBe(long);
  });
});

describe('whether an address chooses anything', () => {
  it.each([
    ['?azCount=2', true],
    ['?rate.albHour=0.02', true],
    ['?ms.albIp.p50=1', true],
    ['?pin=', true],
    ['?packed=CAAC', true],
    ['?worth=1', true],
    ['', false],
    ['?v=1&utm_source=mail', false],
  ])('"%s": %s', (search, expected) => {
    expect(hasChoices(search)).toBe(expected);
  });
});
