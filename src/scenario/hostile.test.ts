import fc from 'fast-check';
import {afterEach, expect, it} from 'vitest';
import {hostileAddresses, hostileSeed} from '../../test/hostileAddresses';
import {labBounds, MAX_ZONES, zoneNamePattern} from '../data/labFields';
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
import type {OwnFigures, Scenario} from '../data/types';
import {isScenarioKey} from './codec';
import {labStore} from './lab';
import {takeChoices, withChoices} from './linkState';
import {ownFiguresStore} from './ownFigures';
import {pinsStore} from './pins';
import {scenarioStore} from './store';
import {unreadIn} from './unread';
import {worthwhileStore} from './worthwhile';

/** `npm run test:deep` asks for a hundred thousand. */
const numRuns = Number(process.env.HOSTILE_ADDRESSES ?? 2000);

/** A query of the longest that others may put in, and ours. */
const LONGEST = 2400;

interface Bounds {
  readonly min: number;
  readonly max: number;
}

const isWithin = (value: number, {min, max}: Bounds) => value >= min && value <= max;

function faultsOfScenario(scenario: Scenario): readonly string[] {
  return scenarioFields.filter((field) => {
    const value = scenario[field];
    if (!isNumberField(field)) return !(choiceFields[field] as readonly unknown[]).includes(value);
    const {whole} = numberBounds[field];
    const isUsable = isWithin(Number(value), numberBounds[field]);
    return typeof value !== 'number' || !isUsable || (whole && !Number.isInteger(value));
  });
}

function faultsOfOwn({rates, latencyMs}: OwnFigures): readonly string[] {
  const latencies = Object.values(latencyMs).flatMap((one) => Object.values(one));
  return [
    ...Object.values(rates).filter((rate) => !isWithin(rate, ownRateBounds)),
    ...latencies.filter((ms) => !isWithin(ms, ownLatencyBounds)),
  ].map(String);
}

function faultsOfLab(): readonly string[] {
  const {columns, unlabelledNodes} = labStore.getSnapshot();
  const names = new Set(columns.map(({zone}) => zone));
  return [
    ...(names.size === columns.length ? [] : ['a name twice']),
    ...(columns.length > 0 && columns.length <= MAX_ZONES ? [] : [`${columns.length} zones`]),
    ...(isWithin(unlabelledNodes, labBounds.unlabelledNodes) ? [] : ['unlabelled']),
    ...columns.filter(({zone}) => !zoneNamePattern.test(zone)).map(({zone}) => zone),
    ...columns.flatMap(({zone: _, ...numbers}) =>
      Object.entries(numbers)
        .filter(([field, value]) => !isWithin(value, labBounds[field as keyof typeof numbers]))
        .map(([field, value]) => `${field} ${value}`),
    ),
  ];
}

/** All that is wrong with what the page holds. */
function faults(): readonly string[] {
  const pins = pinsStore.getSnapshot();
  return [
    ...faultsOfScenario(scenarioStore.getSnapshot()),
    ...faultsOfOwn(ownFiguresStore.getSnapshot()),
    ...faultsOfLab(),
    ...(pins.length > MAX_PINS ? ['pins'] : []),
    ...pins.flatMap(({scenario, own}) => [...faultsOfScenario(scenario), ...faultsOfOwn(own)]),
    ...(isWithin(worthwhileStore.getSnapshot(), worthwhileBounds) ? [] : ['worth']),
  ];
}

/** Numbers of the address that the page neither holds nor complains of. */
function swallowed(search: string): readonly string[] {
  const params = new URLSearchParams(search);
  // A packed scenario stands alone.
  if (params.has('packed')) return [];
  const said = new Set(unreadIn(search).map(([key]) => key));
  const scenario = scenarioStore.getSnapshot();
  return [...params]
    .filter(([key, text]) => isScenarioKey(key) && text.trim() !== '' && !said.has(key))
    .filter(([key, text]) => {
      const held = scenario[key as keyof Scenario];
      return typeof held === 'number' ? Number(text) !== held : text !== held;
    })
    .map(([key, text]) => `${key}=${text}`);
}

afterEach(() => takeChoices(''));

it(`holds, says and writes usable values only, whatever ${numRuns} addresses say`, () => {
  fc.assert(
    fc.property(hostileAddresses, (search) => {
      takeChoices(search);
      expect(faults()).toEqual([]);
      expect(swallowed(search)).toEqual([]);
      const written = withChoices(search);
      expect(written.length).toBeLessThanOrEqual(LONGEST);
      expect(unreadIn(withChoices(''))).toEqual([]);
      takeChoices(withChoices(''));
      expect(faults()).toEqual([]);
    }),
    {numRuns, seed: hostileSeed},
  );
}, 600_000);
