import {readFileSync} from 'node:fs';
import path from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import type {LabChoice} from '../data/labFields';
import {defaultScenario} from '../data/scenarioFields';
import type {OwnFigures, Scenario} from '../data/types';
import {labStore} from './lab';
import {takeChoices, withChoices} from './linkState';
import {ownFiguresStore} from './ownFigures';
import {pinsStore} from './pins';
import {scenarioStore} from './store';
import {unreadIn} from './unread';
import {worthwhileStore} from './worthwhile';

/** A scenario as the guide knew it when it had twelve paths: fields have come since. */
type OldScenario = Partial<Scenario>;

interface OldPin {
  readonly scenario: OldScenario;
  readonly own: OwnFigures;
}

/** A link that the guide wrote then, and what it chose. */
interface OldLink {
  readonly name: string;
  readonly search: string;
  readonly choices: OldPin & {
    readonly worthwhile: number;
    readonly pins: readonly OldPin[];
    readonly lab: LabChoice;
  };
}

const file = path.join(import.meta.dirname, '../../test/recorded/of-twelve-paths/links.json');
const links = JSON.parse(readFileSync(file, 'utf8')) as readonly OldLink[];

/** What a link does not know keeps its default. */
const completed = (scenario: OldScenario): Scenario => ({...defaultScenario, ...scenario});

beforeEach(() => takeChoices(''));

describe.each(links)('a link from the time of twelve paths: $name', ({search, choices}) => {
  it('opens as it was meant', () => {
    takeChoices(search);
    expect(scenarioStore.getSnapshot()).toEqual(completed(choices.scenario));
    expect(ownFiguresStore.getSnapshot()).toEqual(choices.own);
    expect(worthwhileStore.getSnapshot()).toBe(choices.worthwhile);
    expect(labStore.getSnapshot()).toEqual(choices.lab);
    expect(pinsStore.getSnapshot()).toEqual(
      choices.pins.map((pin) => ({...pin, scenario: completed(pin.scenario)})),
    );
  });

  it('is read whole', () => {
    expect(unreadIn(search)).toEqual([]);
  });

  // A long pack is written shorter now; everything else as it was.
  it.skipIf(/(packed|pin)=[\w.-]{60,}/.test(search))('is written again to the letter', () => {
    takeChoices(search);
    expect(withChoices('')).toBe(search);
  });
});

it('the kept links hold every kind of choice', () => {
  const keys = links.flatMap(({search}) => [...new URLSearchParams(search).keys()]);
  const kinds = ['azCount', 'rate.albHour', 'ms.albIp.p50', 'worth', 'pin', 'lab', 'packed'];
  expect(keys).toEqual(expect.arrayContaining(kinds));
});
