import {translate} from '@docusaurus/Translate';
import {isRegionId, regions} from '@site/src/data/prices';
import type {GeographyId} from '@site/src/data/prices/geographies';

/** The Region's name in the page's language; the id itself for a Region without prices. */
export function regionName(id: string): string {
  if (!isRegionId(id)) return id;
  const {name} = regions[id];
  // The one string of the interface that names a language of the data.
  const language = translate({id: 'region.nameIn', message: 'en'});
  return (name as Readonly<Record<string, string>>)[language] ?? name.en;
}

const geographies: Readonly<Record<GeographyId, () => string>> = {
  'north-america': () => translate({id: 'geography.northAmerica', message: 'North America'}),
  'south-america': () => translate({id: 'geography.southAmerica', message: 'South America'}),
  europe: () => translate({id: 'geography.europe', message: 'Europe'}),
  'asia-pacific': () => translate({id: 'geography.asiaPacific', message: 'Asia Pacific'}),
  'middle-east-africa': () =>
    translate({id: 'geography.middleEastAfrica', message: 'Middle East and Africa'}),
  govcloud: () => translate({id: 'geography.govcloud', message: 'AWS GovCloud (US)'}),
  china: () => translate({id: 'geography.china', message: 'China'}),
};

/** The name of a part of the world in the page's language. */
export function geographyName(id: GeographyId): string {
  return geographies[id]();
}
