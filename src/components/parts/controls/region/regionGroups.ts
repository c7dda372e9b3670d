import {translate} from '@docusaurus/Translate';
import {geographyIds, regionsIn} from '@site/src/data/prices/geographies';
import {regionPrices} from '@site/src/data/prices';
import {defaultScenario} from '@site/src/data/scenarioFields';
import type {OwnFigures} from '@site/src/data/types';
import type {Format} from '@site/src/words/format/createFormat';
import {geographyName, regionName} from '@site/src/words/labels/regions';
import type {ComboboxGroup} from '../../../ui/Combobox';
import {estimateOf, type Estimate} from '../../estimate/estimateOf';
import {isOffered} from '../../explain/costText';

/** How many paths of a Region have a price, of those that are offered there. */
export interface Priced {
  readonly known: number;
  readonly all: number;
}

/**
 * How many of the paths that are offered in an estimate's Region have a price, with the reader's own prices.
 *
 * @example pricedPaths(estimateOf({...defaultScenario, region: 'cn-north-1'})) // {known: 6, all: 13}
 */
export function pricedPaths(estimate: Estimate): Priced {
  const offered = estimate.costs.filter((cost) => isOffered(cost, estimate));
  const known = offered.filter(({monthlyCost}) => monthlyCost !== undefined);
  return {known: known.length, all: offered.length};
}

/** The same for a Region by its id; the scenario does not matter, a missing price is missing at any volume. */
export function pricedPathsIn(region: string, own: OwnFigures): Priced {
  return pricedPaths(estimateOf({...defaultScenario, region}, own));
}

function noteOn({known, all}: Priced, format: Format): string | undefined {
  if (known === all) return undefined;
  return translate(
    {id: 'region.priced', message: '{known} of {all} paths have a price here'},
    {known: format.number(known), all: format.number(all)},
  );
}

/** The list of Regions by part of the world; each says which share of the paths has a price, unless all have one. */
export function regionGroups(own: OwnFigures, format: Format): readonly ComboboxGroup<string>[] {
  return geographyIds.map((geography) => ({
    name: geographyName(geography),
    options: regionsIn(geography).map((id) => {
      const note = noteOn(pricedPathsIn(id, own), format);
      return {
        value: id,
        label: `${regionName(id)} · ${id}`,
        terms: regionPrices(id).name.en,
        ...(note !== undefined && {note}),
      };
    }),
  }));
}
