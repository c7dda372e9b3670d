import {modelConstants} from '@site/src/data/modelConstants';
import {numberBounds} from '@site/src/data/scenarioFields';
import type {Scenario} from '@site/src/data/types';
import {zoneBlindShare} from '@site/src/model/legs';
import {
  monthlyGb,
  shareKept,
  trafficIfZoneBlind,
  type Period,
} from '@site/src/readers/measurement/derive';
import type {PasteFault} from '@site/src/readers/measurement/lines';
import {readCrossed, readShare, type CrossedBytes} from '@site/src/readers/measurement/paste';
import {BYTES_PER_GB} from '@site/src/model/trafficUnits';
import {periodOf, readResult, type Form} from './form';
import {recipes, type RecipeId} from './recipes';

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

/** Bytes that crossed, on their way from what was pasted to GB a month. */
export interface CrossedGb {
  readonly read: CrossedBytes;
  readonly ends: 1 | 2;
  readonly period: Period;
  /** GB a month, each byte once. */
  readonly gb: number;
}

/** Why values that can be read lead nowhere. */
export type Obstacle =
  | {readonly reason: 'one-sided' | 'one-zone' | 'nothing-crossed'}
  | {readonly reason: 'more-than-all'; readonly crossedGb: number; readonly allGb: number}
  | {readonly reason: 'too-much'; readonly trafficGb: number};

export type Outcome =
  | {readonly kind: 'nothing'}
  | {
      readonly kind: 'refused';
      readonly field: 'result' | 'all';
      readonly reason: Exclude<PasteFault, 'empty'>;
    }
  | {readonly kind: 'stuck'; readonly obstacle: Obstacle}
  | Found;

/** Values that follow from a measurement. */
export interface Found {
  readonly kind: 'found';
  /** Absent where a share was measured. */
  readonly crossed?: CrossedGb;
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

const stuck = (obstacle: Obstacle): Outcome => ({kind: 'stuck', obstacle});

function refused(field: 'result' | 'all', reason: PasteFault): Outcome {
  return reason === 'empty' ? {kind: 'nothing'} : {kind: 'refused', field, reason};
}

/** At how many ends a byte is counted; nothing where a flow log misses half of the conversation. */
function endsOf(recipe: RecipeId, form: Form): 1 | 2 | undefined {
  const {ends} = recipes[recipe];
  if (ends === 'asked') return form.ends;
  if (ends !== 'records') return ends;
  if (form.interfaces === 'both') return form.direction === 'both' ? 2 : 1;
  return form.direction === 'both' ? 1 : undefined;
}

function found(way: Way, change: Change, scenario: Scenario, crossed?: CrossedGb): Outcome {
  const {trafficGb = 0, zoneLocalShare} = change;
  if (trafficGb > numberBounds.trafficGb.max) return stuck({reason: 'too-much', trafficGb});
  const noBetter =
    zoneLocalShare !== undefined &&
    tidyShare(1 - zoneLocalShare) >= tidyShare(zoneBlindShare(scenario));
  return {kind: 'found', way, change, noBetter, ...(crossed === undefined ? {} : {crossed})};
}

function shareOutcome(form: Form, scenario: Scenario): Outcome {
  const read = readShare(form.text);
  if (!read.ok) return refused('result', read.reason);
  const zoneLocalShare = tidyShare(1 - read.share);
  return found({kind: 'share', zoneLocalShare}, {zoneLocalShare}, scenario);
}

/** All traffic in GB a month, and where it was read. */
type All = {readonly allGb: number; readonly from: 'lines' | 'typed' | 'scenario'};

function allTraffic(crossed: CrossedGb, form: Form, scenario: Scenario): All | PasteFault {
  const {read, ends, period} = crossed;
  if (read.all !== undefined) {
    return {allGb: monthlyGb({bytes: read.all, ends, period}, modelConstants), from: 'lines'};
  }
  const typed = readCrossed(form.allText, {unitBytes: BYTES_PER_GB, perSecond: false});
  if (typed.ok) return {allGb: typed.crossed / BYTES_PER_GB, from: 'typed'};
  return typed.reason === 'empty' ? {allGb: scenario.trafficGb, from: 'scenario'} : typed.reason;
}

function zoneAware(crossed: CrossedGb, form: Form, scenario: Scenario): Outcome {
  if (crossed.gb > 0 && scenario.azCount === 1) return stuck({reason: 'one-zone'});
  const all = allTraffic(crossed, form, scenario);
  if (typeof all === 'string') return refused('all', all);
  const {allGb, from} = all;
  const kept = shareKept(crossed.gb, allGb);
  if (kept === undefined) {
    return stuck({reason: 'more-than-all', crossedGb: crossed.gb, allGb});
  }
  const zoneLocalShare = tidyShare(kept);
  const traffic = from === 'scenario' ? {} : {trafficGb: tidyTraffic(allGb)};
  return found(
    {kind: 'kept', allGb, from, zoneLocalShare},
    {...traffic, zoneLocalShare},
    scenario,
    crossed,
  );
}

function zoneBlind(crossed: CrossedGb, scenario: Scenario): Outcome {
  const {read, ends, period, gb} = crossed;
  if (read.all !== undefined) {
    const allGb = monthlyGb({bytes: read.all, ends, period}, modelConstants);
    const trafficGb = tidyTraffic(allGb);
    return found({kind: 'all-lines', allGb}, {trafficGb}, scenario, crossed);
  }
  if (gb === 0) return stuck({reason: 'nothing-crossed'});
  const trafficGb = trafficIfZoneBlind(gb, scenario);
  if (trafficGb === undefined) return stuck({reason: 'one-zone'});
  return found(
    {kind: 'zone-blind', crossing: zoneBlindShare(scenario), trafficGb},
    {trafficGb: tidyTraffic(trafficGb)},
    scenario,
    crossed,
  );
}

/**
 * What a measurement says about the scenario, or why it says nothing.
 *
 * @example outcomeOf('cost-explorer', {...startForm('cost-explorer'), text: '13653.33'}, defaultScenario)
 * // {kind: 'found', change: {trafficGb: 10239.998}, …}: half crossed, and that is 2/3 of all
 */
export function outcomeOf(recipe: RecipeId, form: Form, scenario: Scenario): Outcome {
  if (recipes[recipe].gives === 'share') return shareOutcome(form, scenario);
  const read = readResult(form);
  if (!read.ok) return refused('result', read.reason);
  const ends = endsOf(recipe, form);
  if (ends === undefined) return stuck({reason: 'one-sided'});
  const period = periodOf(form);
  const gb = monthlyGb({bytes: read.crossed, ends, period}, modelConstants);
  const crossed = {read, ends, period, gb};
  return form.routing === 'zone-blind'
    ? zoneBlind(crossed, scenario)
    : zoneAware(crossed, form, scenario);
}
