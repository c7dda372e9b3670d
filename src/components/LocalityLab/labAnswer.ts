import type {LabChoice} from '@site/src/data/labFields';
import {ratesOf, regionPrices} from '@site/src/data/prices';
import type {OwnFigures, Scenario} from '@site/src/data/types';
import {zoneBlindShare} from '@site/src/model/legs';
import {crossingPrice} from '@site/src/model/lineItems/transfer';
import {clientsByZone} from '@site/src/model/locality/clients';
import {locality, type Locality, type LocalityInput} from '@site/src/model/locality/locality';
import {memoize} from '@site/src/model/memoize';
import {labInput} from './labInput';

/** What the lab says of a choice. */
export interface LabAnswer extends Locality {
  readonly lab: LabChoice;
  readonly input: LocalityInput;
}

function answerOf(lab: LabChoice): LabAnswer {
  const input = labInput(lab);
  return {lab, input, ...locality(input)};
}

/**
 * Whether hints are set, and who serves whom; worked out once, however many parts of the page ask.
 *
 * @example labAnswer(defaultLab).hints.kind // 'set'
 */
export const labAnswer = memoize(answerOf, new WeakMap<LabChoice, LabAnswer>());

/** Whether anybody asks: without a node there is no client. */
export function asksAnybody({input}: LabAnswer): boolean {
  return clientsByZone(input).length > 0;
}

/** Whose traffic is priced. */
export interface Bill {
  readonly scenario: Scenario;
  readonly own: OwnFigures;
}

/**
 * What it costs that a share of the reader's traffic crosses zones.
 *
 * @param share of the requests, 0 to 1; taken as the same share of the bytes.
 * @returns money per month in the Region's currency; undefined where the price is not known.
 * @example crossingCost(2 / 3, {scenario: defaultScenario, own: noOwnFigures}) // 136.53
 */
export function crossingCost(share: number, {scenario, own}: Bill): number | undefined {
  const rates = {...ratesOf(scenario.region), ...own.rates};
  const perGb = crossingPrice({scenario, rates});
  return perGb === undefined ? undefined : share * scenario.trafficGb * perGb;
}

/** The currency of the reader's Region. */
export function currencyOf({scenario}: Bill) {
  return regionPrices(scenario.region).currency;
}

const SHARE_DIGITS = 4;

/** What the lab changes in the reader's scenario. */
export interface ScenarioChange {
  readonly zoneLocalShare: number;
  readonly azCount: number;
}

/**
 * The fields of the scenario that the lab knows better: the share kept in the zone, and the number of zones.
 *
 * @example scenarioChange(labAnswer(defaultLab)) // {zoneLocalShare: 0.6667, azCount: 3}
 */
export function scenarioChange({lab, traffic}: LabAnswer): ScenarioChange {
  const zones = lab.columns.filter(({nodes}) => nodes > 0).length;
  return {
    zoneLocalShare: Number((1 - traffic.crossZoneShare).toFixed(SHARE_DIGITS)),
    azCount: Math.max(1, zones),
  };
}

/** Whether more crosses than the simulation can show: it never counts more than a choice blind to zones. */
export function isBeyondSimulation(answer: LabAnswer, scenario: Scenario): boolean {
  const {azCount} = scenarioChange(answer);
  const most = zoneBlindShare({...scenario, azCount});
  return Number((answer.traffic.crossZoneShare - most).toFixed(SHARE_DIGITS)) > 0;
}
