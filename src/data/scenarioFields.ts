import {regionIds} from './prices';
import type {NumberField, OwnFigures, Scenario} from './types';

/** Bounds of a number the reader sets, and how a slider walks through them. */
export interface NumberBounds {
  readonly min: number;
  readonly max: number;
  /** Counts are whole numbers. */
  readonly whole: boolean;
  /** Sliders over several decades are logarithmic. */
  readonly scale: 'linear' | 'log';
  /** Slider step on a linear scale. */
  readonly step: number;
}

/** The scenario before the reader has touched anything. */
export const defaultScenario: Scenario = {
  region: 'us-east-1',
  trafficGb: 10240,
  azCount: 3,
  zoneLocalShare: 0.95,
  services: 10,
  requestKb: 64,
  loadBalancers: 1,
  nlbZonalAffinity: 0,
  requestsPerConnection: 100,
  connectionSeconds: 60,
  albRules: 10,
  pods: 60,
  nodes: 12,
  waypoints: 0,
  clusters: 2,
  istiodReplicas: 1,
  meshBasis: 'requested',
  billing: 'both-ends',
};

const count = (min: number, max: number, scale: NumberBounds['scale'] = 'log'): NumberBounds => ({
  min,
  max,
  whole: true,
  scale,
  step: 1,
});
const share: NumberBounds = {min: 0, max: 1, whole: false, scale: 'linear', step: 0.01};

export const numberBounds: Readonly<Record<NumberField, NumberBounds>> = {
  trafficGb: {min: 0, max: 10485760, whole: false, scale: 'log', step: 1},
  azCount: count(1, 6, 'linear'),
  zoneLocalShare: share,
  services: count(1, 1000),
  requestKb: {min: 0.1, max: 10240, whole: false, scale: 'log', step: 0.1},
  loadBalancers: count(1, 100),
  nlbZonalAffinity: share,
  requestsPerConnection: count(1, 100000),
  connectionSeconds: {min: 1, max: 3600, whole: false, scale: 'log', step: 1},
  albRules: count(1, 100, 'linear'),
  pods: count(1, 100000),
  nodes: count(1, 5000),
  waypoints: count(0, 1000),
  istiodReplicas: count(0, 20, 'linear'),
  clusters: count(2, 255),
};

/** Fields that hold one of a few words, with the words allowed. */
export const choiceFields = {
  region: regionIds,
  meshBasis: ['requested', 'used'],
  billing: ['both-ends', 'one-end'],
} as const satisfies {[Field in keyof Scenario]?: readonly Scenario[Field][]};

export type ChoiceField = keyof typeof choiceFields;

export const numberFields = Object.keys(numberBounds) as readonly NumberField[];

/** Every field, in the order in which links and answers list them. */
export const scenarioFields = Object.keys(defaultScenario) as readonly (keyof Scenario)[];

/** Whether a field holds a number. */
export function isNumberField(field: keyof Scenario): field is NumberField {
  return field in numberBounds;
}

/** Nothing brought along: list prices and our figures. */
export const noOwnFigures: OwnFigures = {rates: {}, latencyMs: {}};

/** What an own price may be, per unit in the Region's currency. */
export const ownRateBounds = {min: 0, max: 1000, whole: false} as const;

/** What an own latency may be, milliseconds. */
export const ownLatencyBounds = {min: 0, max: 60000, whole: false} as const;

/** Scenarios that can be kept beside the one at hand. */
export const MAX_PINS = 3;

/** Saving per month, in the Region's currency, below which a change is not worth making: an assumption, the reader's to set. */
export const defaultWorthwhile = 50;

export const worthwhileBounds = {min: 0, max: 1000000, whole: false} as const;

/** How far a share is moved to see what it does to the cost. */
const SHARE_STEP = 0.2;

/** Counts so small that half or twice of them says little: they move by one. */
const stepwise: readonly NumberField[] = ['azCount', 'istiodReplicas'];

/** How far a number is moved to see what it does to the cost: an assumption, shown with each bar. */
export function sensitivityRange(
  field: NumberField,
  value: number,
): {readonly low: number; readonly high: number} {
  const {min, max, whole} = numberBounds[field];
  const inside = (moved: number) => Math.min(max, Math.max(min, whole ? Math.round(moved) : moved));
  if (max === 1) return {low: inside(value - SHARE_STEP), high: inside(value + SHARE_STEP)};
  if (stepwise.includes(field)) return {low: inside(value - 1), high: inside(value + 1)};
  return {low: inside(value / 2), high: inside(value * 2)};
}
