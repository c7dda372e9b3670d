import {numberBounds} from '@site/src/data/scenarioFields';
import type {Scenario} from '@site/src/data/types';
import {BYTES_PER_GB} from '@site/src/model/trafficUnits';
import {zoneBlindShare} from '@site/src/model/legs';
import {shareKept, trafficIfZoneBlind} from '@site/src/readers/measurement/derive';
import {Unusable, type Fault} from '@site/src/readers/measurement/fault';
import {concludeFrom, digestText, type Read} from '@site/src/readers/measurement/digestText';
import {readCell} from '@site/src/readers/measurement/number';
import type {Reading} from '@site/src/readers/measurement/reading';
import {readShare} from '@site/src/readers/measurement/share';
import {choicesOf, type Form} from './form';
import type {RecipeId} from './recipes';

/** Fields of the scenario that a measurement can set. */
export type Change = Partial<Pick<Scenario, 'trafficGb' | 'zoneLocalShare'>>;

/** How the values come about, for the arithmetic in words. */
export type Way =
  | {readonly kind: 'zone-blind'; readonly crossing: number; readonly trafficGb: number}
  | {readonly kind: 'all-lines'; readonly allGb: number}
  | {
      readonly kind: 'kept';
      readonly allGb: number;
      readonly from: 'lines' | 'typed' | 'scenario';
      readonly zoneLocalShare: number;
    }
  | {readonly kind: 'share'; readonly zoneLocalShare: number};

/** Why values that can be read lead nowhere. */
export type Obstacle =
  | {readonly reason: 'one-zone' | 'nothing-crossed' | 'which-ends'}
  | {readonly reason: 'more-than-all'; readonly crossedGb: number; readonly allGb: number}
  | {readonly reason: 'too-much'; readonly trafficGb: number};

/** What was pasted or dropped, read once; conclusions follow from it. */
export type Input =
  | {
      readonly ok: true;
      readonly gathered: Read;
    }
  | {readonly ok: false; readonly fault: Fault};

export type Outcome =
  | {readonly kind: 'nothing'}
  | {readonly kind: 'refused'; readonly fault: Fault}
  | {readonly kind: 'refused-all'}
  | {readonly kind: 'stuck'; readonly obstacle: Obstacle; readonly reading: Reading}
  | Found;

/** Values that follow from a measurement. */
export interface Found {
  readonly kind: 'found';
  /** Absent where a share was measured. */
  readonly reading?: Reading;
  readonly way: Way;
  readonly change: Change;
  /** Zone-blind calls would keep as much in their zone. */
  readonly noBetter: boolean;
}

/** More digits than any bill has; they keep the link short. */
const TRAFFIC_DIGITS = 8;
const SHARE_DECIMALS = 4;

const tidyTraffic = (gb: number) => Number(gb.toPrecision(TRAFFIC_DIGITS));
const tidyShare = (share: number) => Number(share.toFixed(SHARE_DECIMALS));

/** A pasted text, read once. */
export function readInput(text: string, column?: string): Input {
  try {
    return {ok: true, gathered: digestText(text, column)};
  } catch (error) {
    if (error instanceof Unusable) return {ok: false, fault: error.fault};
    throw error;
  }
}

function found(way: Way, change: Change, scenario: Scenario, reading?: Reading): Outcome {
  const {trafficGb = 0, zoneLocalShare} = change;
  if (reading !== undefined && trafficGb > numberBounds.trafficGb.max) {
    return {kind: 'stuck', obstacle: {reason: 'too-much', trafficGb}, reading};
  }
  const noBetter =
    zoneLocalShare !== undefined &&
    tidyShare(1 - zoneLocalShare) >= tidyShare(zoneBlindShare(scenario));
  return {kind: 'found', way, change, noBetter, ...(reading === undefined ? {} : {reading})};
}

function shareOutcome(text: string, scenario: Scenario): Outcome {
  const read = readShare(text);
  if (!read.ok)
    return read.reason === 'empty'
      ? {kind: 'nothing'}
      : {kind: 'refused', fault: {reason: 'share'}};
  const zoneLocalShare = tidyShare(1 - read.share);
  return found({kind: 'share', zoneLocalShare}, {zoneLocalShare}, scenario);
}

/** All traffic in GB a month, and where it was read. */
type All = {readonly allGb: number; readonly from: 'lines' | 'typed' | 'scenario'};

function allTraffic(
  {totalGbPerMonth}: Reading,
  {allText}: Form,
  scenario: Scenario,
): All | undefined {
  if (totalGbPerMonth !== undefined) return {allGb: totalGbPerMonth, from: 'lines'};
  if (allText.trim() === '') return {allGb: scenario.trafficGb, from: 'scenario'};
  const typed = readCell(allText);
  if (typed === undefined || typed.value < 0) return undefined;
  if (typed.unit === undefined) return {allGb: typed.value, from: 'typed'};
  const {unit} = typed;
  const isAmount = unit.kind === 'data' && (unit.per === undefined || unit.per === 'month');
  return isAmount ? {allGb: (typed.value * unit.bytes) / BYTES_PER_GB, from: 'typed'} : undefined;
}

type Crossed = Reading & {readonly crossedGbPerMonth: number};

function zoneAware(reading: Crossed, form: Form, scenario: Scenario): Outcome {
  const crossedGb = reading.crossedGbPerMonth;
  if (crossedGb > 0 && scenario.azCount === 1) {
    return {kind: 'stuck', obstacle: {reason: 'one-zone'}, reading};
  }
  const all = allTraffic(reading, form, scenario);
  if (all === undefined) return {kind: 'refused-all'};
  const {allGb, from} = all;
  const kept = shareKept(crossedGb, allGb);
  if (kept === undefined) {
    return {kind: 'stuck', obstacle: {reason: 'more-than-all', crossedGb, allGb}, reading};
  }
  const zoneLocalShare = tidyShare(kept);
  const traffic = from === 'scenario' ? {} : {trafficGb: tidyTraffic(allGb)};
  return found(
    {kind: 'kept', allGb, from, zoneLocalShare},
    {...traffic, zoneLocalShare},
    scenario,
    reading,
  );
}

function zoneBlind(reading: Crossed, scenario: Scenario): Outcome {
  const {totalGbPerMonth, crossedGbPerMonth} = reading;
  if (totalGbPerMonth !== undefined) {
    const trafficGb = tidyTraffic(totalGbPerMonth);
    return found({kind: 'all-lines', allGb: totalGbPerMonth}, {trafficGb}, scenario, reading);
  }
  const stuck = (reason: 'nothing-crossed' | 'one-zone'): Outcome => ({
    kind: 'stuck',
    obstacle: {reason},
    reading,
  });
  if (crossedGbPerMonth === 0) return stuck('nothing-crossed');
  const trafficGb = trafficIfZoneBlind(crossedGbPerMonth, scenario);
  if (trafficGb === undefined) return stuck('one-zone');
  return found(
    {kind: 'zone-blind', crossing: zoneBlindShare(scenario), trafficGb},
    {trafficGb: tidyTraffic(trafficGb)},
    scenario,
    reading,
  );
}

function concluded(
  input: Input,
  recipe: RecipeId,
  form: Form,
  scenario: Scenario,
): Reading | Fault {
  if (!input.ok) return input.fault;
  try {
    return concludeFrom(input.gathered, choicesOf(recipe, form, scenario.region));
  } catch (error) {
    if (error instanceof Unusable) return error.fault;
    throw error;
  }
}

/**
 * What a measurement says about the scenario, or why it says nothing.
 *
 * @param input what was pasted or dropped, read before.
 * @example outcomeOf('auto', startForm, defaultScenario, readInput('13,653.33 GB DataTransfer-Regional-Bytes'))
 * // {kind: 'found', change: {trafficGb: 10239.998}, …}: half crossed, and that is 2/3 of all
 */
export function outcomeOf(
  recipe: RecipeId,
  form: Form,
  scenario: Scenario,
  input: Input = readInput(form.text, form.column),
): Outcome {
  if (recipe === 'obi-share') return shareOutcome(form.text, scenario);
  const reading = concluded(input, recipe, form, scenario);
  if ('reason' in reading)
    return reading.reason === 'empty' ? {kind: 'nothing'} : {kind: 'refused', fault: reading};
  const {crossedGbPerMonth} = reading;
  if (crossedGbPerMonth === undefined)
    return {kind: 'stuck', obstacle: {reason: 'which-ends'}, reading};
  const crossed = {...reading, crossedGbPerMonth};
  return form.routing === 'zone-blind'
    ? zoneBlind(crossed, scenario)
    : zoneAware(crossed, form, scenario);
}
