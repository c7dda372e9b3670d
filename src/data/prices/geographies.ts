import {regionIds, type RegionId} from './index';

/** Parts of the world, in the order in which the list of Regions shows them. */
export const geographyIds = [
  'north-america',
  'south-america',
  'europe',
  'asia-pacific',
  'middle-east-africa',
  'govcloud',
  'china',
] as const;
export type GeographyId = (typeof geographyIds)[number];

/** What the ids of a part's Regions begin with; the longer beginning counts. */
const beginnings: Readonly<Record<GeographyId, readonly string[]>> = {
  'north-america': ['us-', 'ca-', 'mx-'],
  'south-america': ['sa-'],
  europe: ['eu-'],
  'asia-pacific': ['ap-'],
  'middle-east-africa': ['me-', 'il-', 'af-'],
  govcloud: ['us-gov-'],
  china: ['cn-'],
};

const lengthIn = (geography: GeographyId, id: string) =>
  Math.max(0, ...beginnings[geography].map((begin) => (id.startsWith(begin) ? begin.length : 0)));

/**
 * The part of the world that a Region is in.
 *
 * @throws RangeError when its id begins like none that is known.
 * @example geographyOf('us-gov-west-1') // 'govcloud'
 */
export function geographyOf(id: string): GeographyId {
  const found = geographyIds.toSorted((a, b) => lengthIn(b, id) - lengthIn(a, id))[0];
  if (found === undefined || lengthIn(found, id) === 0) {
    throw new RangeError(`The Region "${id}" is in no known part of the world`);
  }
  return found;
}

/**
 * The Regions of a part of the world, in the order of the price list.
 *
 * @example regionsIn('china') // ['cn-north-1', 'cn-northwest-1']
 */
export function regionsIn(geography: GeographyId): readonly RegionId[] {
  return regionIds.filter((id) => geographyOf(id) === geography);
}
