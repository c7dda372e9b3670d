import {readCrossed, type CrossedBytes} from '@site/src/readers/measurement/paste';
import type {Period} from '@site/src/readers/measurement/derive';
import {BYTES_PER_GB} from '@site/src/model/trafficUnits';
import type {PasteFault} from '@site/src/readers/measurement/lines';
import {recipes, type PeriodKind, type RecipeId} from './recipes';

/** What the reader filled in for one recipe. */
export interface Form {
  /** The result as it was pasted. */
  readonly text: string;
  readonly period: PeriodKind;
  readonly days: number;
  /** What a bill's quantity holds: In and Out, or one of them. */
  readonly ends: 1 | 2;
  /** Records of a flow log that were counted. */
  readonly direction: 'egress' | 'both';
  /** Whether the interfaces at both ends, or at one end only, have a flow log. */
  readonly interfaces: 'both' | 'one';
  readonly routing: 'zone-blind' | 'zone-aware';
  /** All traffic per month as it was pasted; empty for that of the scenario. */
  readonly allText: string;
}

/** Days that a result may cover. */
export const dayBounds = {min: 0.01, max: 400, whole: false} as const;

/** A recipe before the reader has touched it: as the chapter's own query counts. */
export function startForm(recipe: RecipeId): Form {
  return {
    text: '',
    period: recipes[recipe].periods[0],
    days: recipes[recipe].days,
    ends: 2,
    direction: 'egress',
    interfaces: 'both',
    routing: 'zone-blind',
    allText: '',
  };
}

/** The period of a form, as the model takes it. */
export function periodOf({period, days}: Form): Period {
  return period === 'days' ? {kind: period, days} : {kind: period};
}

/** What the pasted result says: bytes a second where a rate is asked for, else GB unless another unit is written. */
export function readResult({
  text,
  period,
}: Form): CrossedBytes | {readonly ok: false; readonly reason: PasteFault} {
  const perSecond = period === 'second';
  return readCrossed(text, {unitBytes: perSecond ? 1 : BYTES_PER_GB, perSecond});
}

/** The form with another result; where the lines of a bill say at how many ends they count, that is taken over. */
export function withText(form: Form, text: string): Form {
  const next = {...form, text};
  const read = readResult(next);
  return read.ok && read.ends !== undefined ? {...next, ends: read.ends} : next;
}
