import type {Endpoint, Slice, SliceSets} from './types';

function isHinted({hints}: Endpoint): boolean {
  return hints !== null;
}

function cleared<E extends Endpoint>(slice: Slice<E>): Slice<E> {
  return slice.map((endpoint) => (isHinted(endpoint) ? {...endpoint, hints: null} : endpoint));
}

/**
 * Takes all hints away; unchanged slices that had some go to the end of the update.
 *
 * @see RemoveHintsFromSlices in kubernetes/endpointslice topologycache/utils.go
 * @example clearHints({create: [[hinted]], update: [], unchanged: []}).create // [[{...hinted, hints: null}]]
 */
export function clearHints<E extends Endpoint>(sets: SliceSets<E>): SliceSets<E> {
  const had = sets.unchanged.filter((slice) => slice.some(isHinted));
  return {
    create: sets.create.map(cleared),
    update: [...sets.update, ...had].map(cleared),
    unchanged: sets.unchanged.filter((slice) => !slice.some(isHinted)),
  };
}
