import {translate} from '@docusaurus/Translate';
import {defaultScenario, isNumberField, scenarioFields} from '@site/src/data/scenarioFields';
import {
  figureIds,
  priceIds,
  type Currency,
  type OwnFigures,
  type Percentile,
  type Scenario,
} from '@site/src/data/types';
import {regionPrices} from '@site/src/data/prices';
import type {Format} from './format/createFormat';
import {billingName, meshBasisName} from './labels/choices';
import {fieldText} from './labels/fields';
import {figureName} from './labels/figures';
import {priceName} from './labels/prices';
import {regionName} from './labels/regions';
import {fieldInWords} from './fieldInWords';

/** A scenario with the figures that the reader brought along. */
interface Choices {
  readonly scenario: Scenario;
  readonly own: OwnFigures;
}

const percentiles: readonly Percentile[] = ['p50', 'p99'];

function choiceInWords(field: keyof Scenario, {region, meshBasis, billing}: Scenario) {
  if (field === 'region') {
    return {
      label: translate({id: 'field.region.label', message: 'Region'}),
      value: `${regionName(region)} · ${region}`,
    };
  }
  if (field === 'billing') {
    return {
      label: translate({id: 'field.billing.label', message: 'Transfer is counted at'}),
      value: billingName(billing),
    };
  }
  return {
    label: translate({id: 'field.meshBasis.label', message: 'Mesh capacity is counted as'}),
    value: meshBasisName(meshBasis),
  };
}

function fieldWithValue(field: keyof Scenario, scenario: Scenario, format: Format): string {
  const words = isNumberField(field)
    ? {label: fieldText(field).label, value: fieldInWords(field, format)(scenario[field])}
    : choiceInWords(field, scenario);
  return translate({id: 'scenarioWords.field', message: '{label}: {value}'}, words);
}

/**
 * The whole scenario, one piece per field.
 *
 * @example scenarioInWords(defaultScenario, createFormat('en'))[1] // 'Traffic per month: 10 TB'
 */
export function scenarioInWords(scenario: Scenario, format: Format): readonly string[] {
  return scenarioFields.map((field) => fieldWithValue(field, scenario, format));
}

function ownRatesInWords({rates}: OwnFigures, currency: Currency, format: Format): string[] {
  return priceIds.flatMap((id) => {
    const rate = rates[id];
    if (rate === undefined) return [];
    return translate(
      {id: 'scenarioWords.ownRate', message: 'your price, {price}: {value}'},
      {price: priceName(id), value: format.unitPrice(rate, currency)},
    );
  });
}

function ownLatenciesInWords({latencyMs}: OwnFigures, format: Format): string[] {
  return figureIds.flatMap((id) =>
    percentiles.flatMap((percentile) => {
      const value = latencyMs[id]?.[percentile];
      if (value === undefined) return [];
      return translate(
        {id: 'scenarioWords.ownLatency', message: 'your {percentile}, {figure}: {value}'},
        {percentile, figure: figureName(id), value: format.ms(value)},
      );
    }),
  );
}

/** The reader's own prices and measurements, one piece each; empty where there are none. */
export function ownFiguresInWords({scenario, own}: Choices, format: Format): readonly string[] {
  const {currency} = regionPrices(scenario.region);
  return [...ownRatesInWords(own, currency, format), ...ownLatenciesInWords(own, format)];
}

/**
 * What differs from the default scenario at list prices, one piece each; empty where nothing does.
 *
 * @example differencesInWords({scenario: {...defaultScenario, azCount: 2}, own: noOwnFigures}, format) // ['Availability zones: 2']
 */
export function differencesInWords(choices: Choices, format: Format): readonly string[] {
  const {scenario} = choices;
  const changed = scenarioFields.filter((field) => scenario[field] !== defaultScenario[field]);
  return [
    ...changed.map((field) => fieldWithValue(field, scenario, format)),
    ...ownFiguresInWords(choices, format),
  ];
}

/** Pieces in one line. They hold commas, so a comma cannot part them. */
export function inOneLine(pieces: readonly string[]): string {
  return pieces.reduceRight(
    (rest, first) =>
      rest === ''
        ? first
        : translate({id: 'scenarioWords.join', message: '{first}; {rest}'}, {first, rest}),
    '',
  );
}
