import type {Scenario} from '../data/types';
import type {Choice, Entry} from './choice';
import {isScenarioKey, parse} from './codec';
import {isOwnKey, ownFiguresStore, parseOwnFigures} from './ownFigures';
import {pinQuery, type Pin} from './pins';
import {packQuery, unpackQuery} from './shortLink';
import {scenarioStore} from './store';

/** Holds scenario and own figures where written in words they would make the link too long. */
export const PACKED_KEY = 'packed';

function snapshot(): Pin {
  return {scenario: scenarioStore.getSnapshot(), own: ownFiguresStore.getSnapshot()};
}

function read(search: string): Pin {
  const packed = new URLSearchParams(search).get(PACKED_KEY);
  const query = packed === null ? search : unpackQuery(packed);
  return {scenario: parse(query), own: parseOwnFigures(query)};
}

/** Scenario and own figures, which are packed together where they are packed. */
export const currentChoice: Choice<Pin> = {
  topic: 'cost',
  store: {
    subscribe(listener) {
      const stops = [scenarioStore.subscribe(listener), ownFiguresStore.subscribe(listener)];
      return () => stops.forEach((stop) => stop());
    },
    getSnapshot: snapshot,
    replace({scenario, own}, origin) {
      scenarioStore.replace(scenario, origin);
      ownFiguresStore.replace(own, origin);
    },
  },
  owns: (key) => isScenarioKey(key) || isOwnKey(key) || key === PACKED_KEY,
  read,
  write(pin, length): readonly Entry[] {
    const query = pinQuery(pin);
    if (query === '') return [];
    return length === 'words' ? [...new URLSearchParams(query)] : [[PACKED_KEY, packQuery(query)]];
  },
};

/** The same with some fields of the scenario otherwise than the page has them. */
export function currentWith(change: Partial<Scenario>): Choice<Pin> {
  const getSnapshot = () => {
    const {scenario, own} = snapshot();
    return {scenario: {...scenario, ...change}, own};
  };
  return {...currentChoice, store: {...currentChoice.store, getSnapshot}};
}
