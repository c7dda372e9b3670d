import {translate} from '@docusaurus/Translate';
import {priceIds, type PriceId} from '@site/src/data/types';
import type {Estimate} from '../estimate/estimateOf';
import type {Format} from '@site/src/words/format/createFormat';
import {priceName} from '@site/src/words/labels/prices';
import type {Pinned} from '../pins/usePinned';
import {
  differencesInWords,
  inOneLine,
  ownFiguresInWords,
  scenarioInWords,
} from '@site/src/words/scenarioInWords';

/** Everything an export is made from. */
export interface Exported {
  readonly estimate: Estimate;
  readonly pinned: readonly Pinned[];
  /** Address that shows the same figures again. */
  readonly link: string;
  readonly format: Format;
}

/** One thing that has to be known to check a figure: under what name, and what it says. */
export interface Provenance {
  readonly label: string;
  readonly text: string;
}

function dateOf(id: PriceId, {region}: Estimate, format: Format): string {
  const asOf = region.prices[id]?.asOf;
  return asOf === undefined
    ? translate({id: 'priceSource.undated', message: 'undated'})
    : format.date(asOf);
}

function priceInWords(id: PriceId, estimate: Estimate, format: Format): string {
  const {input, own, region} = estimate;
  const rate = input.rates[id];
  const price = priceName(id);
  if (rate === undefined) {
    return translate({id: 'export.price.unknown', message: '{price}: unknown'}, {price});
  }
  const value = format.unitPrice(rate, region.currency);
  return own.rates[id] === undefined
    ? translate(
        {id: 'export.price.list', message: '{price}: {value}, {date}'},
        {price, value, date: dateOf(id, estimate, format)},
      )
    : translate(
        {id: 'export.price.own', message: '{price}: {value}, your own price'},
        {price, value},
      );
}

/** Every price the costs are made of, with its date; `unknown` where there is none. */
function pricesInWords(estimate: Estimate, format: Format): string {
  const used = new Set(
    estimate.costs.flatMap(({lineItems}) => lineItems.map((item) => item.priceId)),
  );
  return inOneLine(
    priceIds.filter((id) => used.has(id)).map((id) => priceInWords(id, estimate, format)),
  );
}

function pinProvenance({letter, pin, estimate}: Pinned, {estimate: current, format}: Exported) {
  const differences = differencesInWords(pin, format);
  const scenario = {
    label: translate({id: 'export.pinned', message: 'Pinned {letter}'}, {letter}),
    text:
      differences.length === 0
        ? translate({id: 'pins.defaults', message: 'all defaults, list prices'})
        : inOneLine(differences),
  };
  const prices = pricesInWords(estimate, format);
  if (prices === pricesInWords(current, format)) return [scenario];
  const label = translate({id: 'export.pinnedPrices', message: 'Prices of {letter}'}, {letter});
  return [scenario, {label, text: prices}];
}

/**
 * What an exported figure needs beside it to be checked: the scenario, what the reader brought along, the pins, each
 * price with its date, and the link.
 */
export function provenance(exported: Exported): readonly Provenance[] {
  const {estimate, pinned, link, format} = exported;
  const own = ownFiguresInWords(estimate, format);
  return [
    {
      label: translate({id: 'export.scenario', message: 'Scenario'}),
      text: inOneLine(scenarioInWords(estimate.scenario, format)),
    },
    ...(own.length === 0
      ? []
      : [{label: translate({id: 'export.own', message: 'Own figures'}), text: inOneLine(own)}]),
    ...pinned.flatMap((one) => pinProvenance(one, exported)),
    {
      label: translate({id: 'export.prices', message: 'Prices and their dates'}),
      text: pricesInWords(estimate, format),
    },
    {label: translate({id: 'export.link', message: 'Link'}), text: link},
  ];
}
