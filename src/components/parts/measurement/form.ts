import type {RegionId} from '@site/src/data/prices';
import type {Choices, GivenUnit} from '@site/src/readers/measurement/choices';
import {sourceOf, type RecipeId} from './recipes';

/** What the reader filled in for one recipe. */
export interface Form {
  /** The result as it was pasted. */
  readonly text: string;
  /** What the reader corrected; absent where the text decides. */
  readonly column?: string | undefined;
  readonly unit?: GivenUnit | undefined;
  readonly ends?: 1 | 2 | undefined;
  /** `text`: as the text says. */
  readonly period: 'text' | 'month' | 'days';
  readonly days: number;
  readonly routing: 'zone-blind' | 'zone-aware';
  /** All traffic per month as it was pasted; empty for that of the scenario. */
  readonly allText: string;
}

/** Days that a result may cover. */
export const dayBounds = {min: 0.01, max: 400, whole: false} as const;

const WEEK = 7;
const HOURS_PER_DAY = 24;

/** A recipe before the reader has touched it: the text decides everything. */
export const startForm: Form = {
  text: '',
  period: 'text',
  days: WEEK,
  routing: 'zone-blind',
  allText: '',
};

/** Another text has other columns; what was corrected for the last one does not hold. */
export function withText(form: Form, text: string): Form {
  return {...form, text, column: undefined, unit: undefined};
}

/** A form as the reader of measurements takes it. */
export function choicesOf(recipe: RecipeId, form: Form, region: string): Choices {
  const {column, unit, ends, period, days} = form;
  return {
    source: sourceOf(recipe),
    column,
    unit,
    ends,
    elseRegion: region as RegionId,
    hours: period === 'days' ? days * HOURS_PER_DAY : period === 'month' ? 'month' : undefined,
  };
}
