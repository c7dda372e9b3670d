import {translate} from '@docusaurus/Translate';
import {isRegionId, type RegionId} from '@site/src/data/prices';

const names: Readonly<Record<RegionId, () => string>> = {
  'us-east-1': () => translate({id: 'region.usEast1', message: 'US East (N. Virginia)'}),
  'us-east-2': () => translate({id: 'region.usEast2', message: 'US East (Ohio)'}),
  'us-west-2': () => translate({id: 'region.usWest2', message: 'US West (Oregon)'}),
  'ca-central-1': () => translate({id: 'region.caCentral1', message: 'Canada (Central)'}),
  'sa-east-1': () => translate({id: 'region.saEast1', message: 'South America (São Paulo)'}),
  'eu-west-1': () => translate({id: 'region.euWest1', message: 'Europe (Ireland)'}),
  'eu-central-1': () => translate({id: 'region.euCentral1', message: 'Europe (Frankfurt)'}),
  'eu-west-2': () => translate({id: 'region.euWest2', message: 'Europe (London)'}),
  'ap-northeast-1': () => translate({id: 'region.apNortheast1', message: 'Asia Pacific (Tokyo)'}),
  'ap-northeast-2': () => translate({id: 'region.apNortheast2', message: 'Asia Pacific (Seoul)'}),
  'ap-southeast-1': () =>
    translate({id: 'region.apSoutheast1', message: 'Asia Pacific (Singapore)'}),
  'ap-southeast-2': () => translate({id: 'region.apSoutheast2', message: 'Asia Pacific (Sydney)'}),
  'ap-south-1': () => translate({id: 'region.apSouth1', message: 'Asia Pacific (Mumbai)'}),
  'ap-east-1': () => translate({id: 'region.apEast1', message: 'Asia Pacific (Hong Kong)'}),
  'cn-north-1': () => translate({id: 'region.cnNorth1', message: 'China (Beijing)'}),
  'cn-northwest-1': () => translate({id: 'region.cnNorthwest1', message: 'China (Ningxia)'}),
};

/** The Region's name in the page's language; the id itself for a Region without prices. */
export function regionName(id: string): string {
  return isRegionId(id) ? names[id]() : id;
}
