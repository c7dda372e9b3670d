import {measurementSourceIds, type MeasurementSourceId} from '@site/src/data/measurement/headings';

/** Sources of a measurement, in the order of the list; `auto` is whatever the text shows itself to be. */
export const recipeIds = ['auto', ...measurementSourceIds, 'obi-share'] as const;
export type RecipeId = (typeof recipeIds)[number];

/** The chapter that holds every command and query. */
export const recipeChapter = '/verify-and-monitor/';

/** Headings of that chapter under which the command or query of a recipe stands. */
export const recipeAnchors: Readonly<Record<RecipeId, string>> = {
  auto: 'cost-explorer',
  'cost-explorer': 'cost-explorer',
  cur: 'cur',
  focus: 'cur',
  'usage-report': 'cost-explorer',
  'flow-logs': 'flow-logs',
  athena: 'cur',
  obi: 'obi-queries',
  istio: 'mesh',
  ztunnel: 'mesh',
  hubble: 'hubble',
  kubecost: 'obi-queries',
  opencost: 'obi-queries',
  'obi-share': 'obi-queries',
};

/** The source that the reader names with a recipe. */
export function sourceOf(recipe: RecipeId): MeasurementSourceId | undefined {
  return recipe === 'auto' || recipe === 'obi-share' ? undefined : recipe;
}
