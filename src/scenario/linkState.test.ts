import fc from 'fast-check';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {scenarios} from '../../test/arbitraries';
import {defaultLab, labPresets} from '../data/labFields';
import {defaultScenario, defaultWorthwhile, noOwnFigures} from '../data/scenarioFields';
import {figureIds, priceIds} from '../data/types';
import {followLink, subscribeToChoices, takeChoices, withChoices} from './linkState';
import {labStore} from './lab';
import {ownFiguresStore} from './ownFigures';
import {pinsStore} from './pins';
import {scenarioStore} from './store';
import {worthwhileStore} from './worthwhile';

const full =
  '?v=1&azCount=2&rate.albHour=0.02&ms.albIp.p50=1.5&worth=200&pin=BoGGoAA&pin=&lab=even&labMode=none';

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
    expect(labStore.getSnapshot()).toEqual({mode: 'none', ...labPresets.even});
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
    expect(listener).toHaveBeenCalledTimes(5);
    stop();
    takeChoices('');
    expect(listener).toHaveBeenCalledTimes(5);
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
    expect(labStore.getSnapshot()).toEqual(defaultLab);
  });

  it('loses what stood there of ours and keeps the rest', () => {
    expect(withChoices(`${full}&utm_source=mail`)).toBe('?utm_source=mail');
    expect(withChoices('')).toBe('');
  });
});

describe('an address that already holds something', () => {
  it('keeps what is not ours, in its order, and replaces what is', () => {
    takeChoices('?azCount=2');
    expect(withChoices('?utm_source=mail&b=2')).toBe('?utm_source=mail&b=2&v=1&azCount=2');
    expect(withChoices('?v=1&trafficGb=5&q=a&azCount=6')).toBe('?q=a&v=1&azCount=2');
    expect(withChoices('?toString=1')).toBe('?toString=1&v=1&azCount=2');
  });

  it('lets no more than 500 characters of others travel along, the first that fit', () => {
    takeChoices('?azCount=2');
    const long = 'x'.repeat(490);
    expect(withChoices(`?a=${'y'.repeat(499)}&b=${long}&c=1&d=12345`)).toBe(
      `?b=${long}&c=1&v=1&azCount=2`,
    );
    const many = Array.from({length: 20_000}, (_, index) => `k${index}=1`).join('&');
    expect(withChoices(`?${many}`).length).toBeLessThan(530);
  });

  it('never loses a foreign parameter that there is room for, and is stable once written', () => {
    const ours = (key: string) =>
      /^(v|packed|pin|worth|lab|labMode|give|give\..*|rate\..*|ms\..*)$/.test(key) ||
      Object.hasOwn(defaultScenario, key);
    const foreign = fc
      .dictionary(
        fc.string({minLength: 1}).filter((key) => !ours(key)),
        fc.string(),
      )
      .filter((others) => new URLSearchParams(others).toString().length <= 500);
    fc.assert(
      fc.property(foreign, scenarios, (others, scenario) => {
        scenarioStore.replace(scenario);
        const written = withChoices(`?${new URLSearchParams(others).toString()}`);
        const params = new URLSearchParams(written);
        for (const [key, value] of Object.entries(others)) expect(params.get(key)).toBe(value);
        expect(withChoices(written)).toBe(written);
      }),
    );
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
    expect(search).toMatch(/^\?utm_source=mail&packed=9kAAC\.[\w.-]+$/);
    takeChoices(search);
    expect(scenarioStore.getSnapshot()).toEqual({...defaultScenario, azCount: 2});
    expect(ownFiguresStore.getSnapshot().latencyMs.albIp).toEqual({
      p50: 0.3333333,
      p99: 0.6666667,
    });
    ownFiguresStore.replace(noOwnFigures);
    expect(withChoices(search)).toBe('?utm_source=mail&v=1&azCount=2');
  });

  it('because of others is not packed where nothing is chosen', () => {
    const long = `?q=${'a'.repeat(490)}`;
    expect(withChoices(long)).toBe(long);
  });
});

describe('a link that changes a field on its way', () => {
  it('leaves the page as it is', () => {
    takeChoices('?azCount=2&lab=even');
    expect(withChoices('', {zoneLocalShare: 0.5})).toBe(
      '?v=1&azCount=2&zoneLocalShare=0.5&lab=even',
    );
    expect(withChoices('')).toBe('?v=1&azCount=2&lab=even');
  });
});

describe('following a link', () => {
  it.each([
    '?azCount=6',
    '?rate.albHour=0.5',
    '?ms.albIp.p50=1',
    '?pin=',
    '?packed=CAAC',
    '?worth=1',
  ])('%s replaces what concerns cost and leaves the lab', (search) => {
    takeChoices('?trafficGb=7&lab=even&labMode=none');
    followLink(search);
    expect(scenarioStore.getSnapshot().trafficGb).toBe(defaultScenario.trafficGb);
    expect(withChoices('')).toContain('lab=even&labMode=none');
  });

  it.each([
    ['?lab=too-few-pods', 'lab=too-few-pods'],
    ['?labMode=none', 'labMode=none'],
  ])('%s replaces the lab and leaves the rest', (search, lab) => {
    takeChoices('?trafficGb=7&lab=even&worth=1');
    followLink(search);
    expect(withChoices('')).toBe(`?v=1&trafficGb=7&worth=1&${lab}`);
  });

  it('that chooses nothing leaves everything', () => {
    takeChoices(full);
    followLink('?v=1&utm_source=mail');
    expect(withChoices('')).toBe(full);
  });
});
