import type {ReadCluster} from '../types';

/** A zone of a Region; Local and Wavelength Zones name theirs as well. */
const zone = /^([a-z]{2}(?:-[a-z]+)+-\d)(?:[a-z]|-.*)$/;

/**
 * The Region in which the nodes stand.
 *
 * @returns undefined where no node says, or they do not agree.
 * @example regionOfZones(cluster) // 'eu-west-1'
 */
export function regionOfZones({nodes}: Pick<ReadCluster, 'nodes'>): string | undefined {
  const regions = new Set(nodes.flatMap((node) => zone.exec(node.zone ?? '')?.[1] ?? []));
  return regions.size === 1 ? [...regions][0] : undefined;
}
