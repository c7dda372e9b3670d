import type {Period} from '@site/src/readers/measurement/derive';

/** Sources of a measurement, in the order of the list. */
export const recipeIds = [
  'cost-explorer',
  'cur',
  'flow-logs',
  'obi-bytes',
  'obi-share',
  'ztunnel',
] as const;
export type RecipeId = (typeof recipeIds)[number];

/** Periods that a result can cover. */
export type PeriodKind = Period['kind'];

/** What a recipe yields, and what has to be asked before its result means GB a month. */
export interface Recipe {
  /** Heading in the chapter on verification under which its command or query stands. */
  readonly anchor: string;
  readonly gives: 'bytes' | 'share';
  /** Who knows at how many ends a byte is counted: the reader, the records of a flow log, or the source itself. */
  readonly ends: 'asked' | 'records' | 1 | 2;
  /** Periods to choose from, the usual one first. */
  readonly periods: readonly [PeriodKind, ...PeriodKind[]];
  /** Days that the chapter's query covers. */
  readonly days: number;
}

/** The chapter that holds every command and query. */
export const recipeChapter = '/verify-and-monitor/';

const DAY = 1;
const WEEK = 7;

export const recipes: Readonly<Record<RecipeId, Recipe>> = {
  'cost-explorer': {
    anchor: 'cost-explorer',
    gives: 'bytes',
    ends: 'asked',
    periods: ['month', 'days'],
    days: WEEK,
  },
  cur: {anchor: 'cur', gives: 'bytes', ends: 'asked', periods: ['month', 'days'], days: WEEK},
  'flow-logs': {
    anchor: 'flow-logs',
    gives: 'bytes',
    ends: 'records',
    periods: ['days', 'month'],
    days: DAY,
  },
  // Each packet is seen on both nodes.
  'obi-bytes': {
    anchor: 'obi-queries',
    gives: 'bytes',
    ends: 2,
    periods: ['days', 'second'],
    days: WEEK,
  },
  'obi-share': {anchor: 'obi-queries', gives: 'share', ends: 2, periods: ['days'], days: WEEK},
  // The query keeps reporter="source".
  ztunnel: {anchor: 'mesh', gives: 'bytes', ends: 1, periods: ['second'], days: WEEK},
};
