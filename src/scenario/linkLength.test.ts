import fc from 'fast-check';
import {afterEach, describe, expect, it} from 'vitest';
import {asLinkKeeps} from '../../test/linkDigits';
import {
  choiceFields,
  isNumberField,
  MAX_PINS,
  numberBounds,
  ownLatencyBounds,
  ownRateBounds,
  scenarioFields,
  worthwhileBounds,
} from '../data/scenarioFields';
import {figureIds, priceIds, type OwnFigures, type Scenario} from '../data/types';
import {longestLab, labs} from '../../test/labArbitraries';
import type {LabChoice} from '../data/labFields';
import {takeChoices, withChoices} from './linkState';
import {giveStore} from './give';
import {labStore} from './lab';
import {ownFiguresStore} from './ownFigures';
import {pinsStore, type Pin} from './pins';
import {scenarioStore} from './store';
import {worthwhileStore} from './worthwhile';

const LIMIT = 2000;
/** A chapter with a long name, in the language with the longer address, on a host of a usual length. */
const page = 'https://some-organization.github.io/eks-east-west-guide/zh-Hans/verify-and-monitor/';

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

const within = ({min, max, whole}: Bounds) =>
  whole
    ? fc.integer({min, max})
    : fc.double({min, max, noNaN: true, noDefaultInfinity: true}).map((value) => value + 0);

/** Every field set, and nothing says that any is left at its default. */
const scenario = fc.record(
  Object.fromEntries(
    scenarioFields.map((field) => [
      field,
      isNumberField(field)
        ? within(numberBounds[field])
        : fc.constantFrom(...(choiceFields[field] as readonly string[])),
    ]),
  ),
) as unknown as fc.Arbitrary<Scenario>;

const everyRate = fc.record(Object.fromEntries(priceIds.map((id) => [id, within(ownRateBounds)])));
const everyLatency = fc.record(
  Object.fromEntries(
    figureIds.map((id) => [
      id,
      fc.record({p50: within(ownLatencyBounds), p99: within(ownLatencyBounds)}),
    ]),
  ),
);

const ownRates = everyRate.map((rates): OwnFigures => ({rates, latencyMs: {}}));
const ownEverything = fc
  .record({rates: everyRate, latencyMs: everyLatency})
  .map((own): OwnFigures => own);

interface Choices {
  readonly current: Pin;
  readonly pins: readonly Pin[];
  readonly worthwhile: number;
  readonly lab: LabChoice;
}

function choices(own: fc.Arbitrary<OwnFigures>): fc.Arbitrary<Choices> {
  const pin = fc.record({scenario, own});
  return fc.record({
    current: pin,
    pins: fc.array(pin, {minLength: MAX_PINS, maxLength: MAX_PINS}),
    worthwhile: within(worthwhileBounds),
    lab: labs,
  });
}

function choose({current, pins, worthwhile, lab}: Choices): void {
  scenarioStore.replace(current.scenario);
  ownFiguresStore.replace(current.own);
  pinsStore.replace(pins);
  worthwhileStore.replace(worthwhile);
  labStore.replace(lab);
}

/** Where a link is too long, zones lose their names. */
const withoutNames = (choices: Choices): Choices => ({
  ...choices,
  lab: {...choices.lab, columns: choices.lab.columns.map((column) => ({...column, zone: ''}))},
});

const chosen = (): Choices => ({
  current: {scenario: scenarioStore.getSnapshot(), own: ownFiguresStore.getSnapshot()},
  pins: pinsStore.getSnapshot(),
  worthwhile: worthwhileStore.getSnapshot(),
  lab: labStore.getSnapshot(),
});

/** Where much is chosen, latencies keep seven digits, and everything else nine. */
const shortest = ({scenario: fields, own}: Pin): Pin => ({
  scenario: asLinkKeeps(fields),
  own: {rates: asLinkKeeps(own.rates), latencyMs: asLinkKeeps(own.latencyMs, 7)},
});
const kept = (choices: Choices): Choices => ({
  ...withoutNames(asLinkKeeps(choices)),
  current: shortest(choices.current),
  pins: choices.pins.map(shortest),
});

afterEach(() => takeChoices(''));

describe.each([
  ['own prices', ownRates],
  ['own prices and every measurement', ownEverything],
])('a link with three pins, everything changed and %s', (_, own) => {
  it(`stays under ${LIMIT} characters, and brings everything back`, () => {
    fc.assert(
      fc.property(choices(own), (wanted) => {
        choose(wanted);
        const search = withChoices('');
        expect(`${page}${search}`.length).toBeLessThan(LIMIT);
        takeChoices('');
        takeChoices(search);
        expect(kept(chosen())).toEqual(kept(wanted));
      }),
    );
  });
});

it('the longest link there is stays under the limit', () => {
  const longest = ({min, max, whole}: Bounds) => (whole ? max : min + (max - min) / 3);
  const regions = choiceFields.region.toSorted((a, b) => b.length - a.length);
  const pin = {
    scenario: Object.fromEntries(
      scenarioFields.map((field) => [
        field,
        isNumberField(field) ? longest(numberBounds[field]) : choiceFields[field].at(-1),
      ]),
    ) as unknown as Scenario,
    own: {
      rates: Object.fromEntries(priceIds.map((id) => [id, longest(ownRateBounds)])),
      latencyMs: Object.fromEntries(
        figureIds.map((id) => [
          id,
          {p50: longest(ownLatencyBounds), p99: longest(ownLatencyBounds)},
        ]),
      ),
    },
  };
  const full = {...pin, scenario: {...pin.scenario, region: regions[0] ?? ''}};
  choose({
    current: full,
    pins: [full, full, full],
    worthwhile: longest(worthwhileBounds),
    lab: longestLab,
  });
  giveStore.replace({
    entries: [
      ['give', 'clusterip-same-zone'],
      ['give.zones', 'z'.repeat(400)],
    ],
    isLinked: false,
  });
  const link = `${page}${withChoices('')}`;
  expect(link.length).toBeGreaterThan(LIMIT - 250);
  expect(link.length).toBeLessThan(LIMIT);
  expect(link).toContain('&give=clusterip-same-zone');
});
