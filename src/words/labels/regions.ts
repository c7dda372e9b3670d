import {translate} from '@docusaurus/Translate';
import {isRegionId, type RegionId} from '@site/src/data/prices';
import type {GeographyId} from '@site/src/data/prices/geographies';

const names: Readonly<Record<RegionId, () => string>> = {
  'us-east-1': () => translate({id: 'region.usEast1', message: 'US East (N. Virginia)'}),
  'us-east-2': () => translate({id: 'region.usEast2', message: 'US East (Ohio)'}),
  'us-west-1': () => translate({id: 'region.usWest1', message: 'US West (N. California)'}),
  'us-west-2': () => translate({id: 'region.usWest2', message: 'US West (Oregon)'}),
  'ca-central-1': () => translate({id: 'region.caCentral1', message: 'Canada (Central)'}),
  'ca-west-1': () => translate({id: 'region.caWest1', message: 'Canada West (Calgary)'}),
  'mx-central-1': () => translate({id: 'region.mxCentral1', message: 'Mexico (Central)'}),
  'sa-east-1': () => translate({id: 'region.saEast1', message: 'South America (São Paulo)'}),
  'eu-west-1': () => translate({id: 'region.euWest1', message: 'Europe (Ireland)'}),
  'eu-central-1': () => translate({id: 'region.euCentral1', message: 'Europe (Frankfurt)'}),
  'eu-west-2': () => translate({id: 'region.euWest2', message: 'Europe (London)'}),
  'eu-west-3': () => translate({id: 'region.euWest3', message: 'Europe (Paris)'}),
  'eu-north-1': () => translate({id: 'region.euNorth1', message: 'Europe (Stockholm)'}),
  'eu-central-2': () => translate({id: 'region.euCentral2', message: 'Europe (Zurich)'}),
  'eu-south-1': () => translate({id: 'region.euSouth1', message: 'Europe (Milan)'}),
  'eu-south-2': () => translate({id: 'region.euSouth2', message: 'Europe (Spain)'}),
  'ap-northeast-1': () => translate({id: 'region.apNortheast1', message: 'Asia Pacific (Tokyo)'}),
  'ap-northeast-2': () => translate({id: 'region.apNortheast2', message: 'Asia Pacific (Seoul)'}),
  'ap-northeast-3': () => translate({id: 'region.apNortheast3', message: 'Asia Pacific (Osaka)'}),
  'ap-southeast-1': () =>
    translate({id: 'region.apSoutheast1', message: 'Asia Pacific (Singapore)'}),
  'ap-southeast-2': () => translate({id: 'region.apSoutheast2', message: 'Asia Pacific (Sydney)'}),
  'ap-southeast-3': () => translate({id: 'region.apSoutheast3', message: 'Asia Pacific (Jakarta)'}),
  'ap-southeast-4': () =>
    translate({id: 'region.apSoutheast4', message: 'Asia Pacific (Melbourne)'}),
  'ap-southeast-5': () =>
    translate({id: 'region.apSoutheast5', message: 'Asia Pacific (Malaysia)'}),
  'ap-southeast-6': () =>
    translate({id: 'region.apSoutheast6', message: 'Asia Pacific (New Zealand)'}),
  'ap-southeast-7': () =>
    translate({id: 'region.apSoutheast7', message: 'Asia Pacific (Thailand)'}),
  'ap-south-1': () => translate({id: 'region.apSouth1', message: 'Asia Pacific (Mumbai)'}),
  'ap-south-2': () => translate({id: 'region.apSouth2', message: 'Asia Pacific (Hyderabad)'}),
  'ap-east-1': () => translate({id: 'region.apEast1', message: 'Asia Pacific (Hong Kong)'}),
  'ap-east-2': () => translate({id: 'region.apEast2', message: 'Asia Pacific (Taipei)'}),
  'me-central-1': () => translate({id: 'region.meCentral1', message: 'Middle East (UAE)'}),
  'me-south-1': () => translate({id: 'region.meSouth1', message: 'Middle East (Bahrain)'}),
  'il-central-1': () => translate({id: 'region.ilCentral1', message: 'Israel (Tel Aviv)'}),
  'af-south-1': () => translate({id: 'region.afSouth1', message: 'Africa (Cape Town)'}),
  'us-gov-west-1': () => translate({id: 'region.usGovWest1', message: 'AWS GovCloud (US-West)'}),
  'us-gov-east-1': () => translate({id: 'region.usGovEast1', message: 'AWS GovCloud (US-East)'}),
  'cn-north-1': () => translate({id: 'region.cnNorth1', message: 'China (Beijing)'}),
  'cn-northwest-1': () => translate({id: 'region.cnNorthwest1', message: 'China (Ningxia)'}),
};

/** The Region's name in the page's language; the id itself for a Region without prices. */
export function regionName(id: string): string {
  return isRegionId(id) ? names[id]() : id;
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
