import {
  serviceTypeIds,
  serviceTypes,
  type ServiceNeedId,
  type ServiceTypeId,
} from '@site/src/data/serviceTypes';
import type {Estimate} from '../../parts/estimate/estimateOf';
import type {Sort} from '../../ui/DataTable';
import {compareKeys} from '../../ui/DataTable/compareKeys';

/** The layer asked for; any when the reader does not mind. */
export type LayerFilter = 'any' | '4' | '7';

export interface ServiceFilter {
  readonly layer: LayerFilter;
  readonly needs: readonly ServiceNeedId[];
}

const sortKeys: Readonly<Record<string, (type: ServiceTypeId, estimate: Estimate) => number>> = {
  layer: (type) => serviceTypes[type].layer,
  latency: (type, estimate) => estimate.latencyOf(type, 'p50').total?.typical ?? Infinity,
  cost: (type, estimate) => estimate.costOf(type).monthlyCost ?? Infinity,
};

/** Service types that pass the filter, sorted with unknown costs last; unsorted they keep the order of the guide. */
export function selectServiceTypes(
  {layer, needs}: ServiceFilter,
  sort: Sort | undefined,
  estimate: Estimate,
): readonly ServiceTypeId[] {
  const fitting = serviceTypeIds.filter((type) => {
    const {layer: ownLayer, meets} = serviceTypes[type];
    return (
      (layer === 'any' || String(ownLayer) === layer) && needs.every((need) => meets.includes(need))
    );
  });
  if (sort === undefined) return fitting;
  const key = (type: ServiceTypeId) => sortKeys[sort.column]?.(type, estimate) ?? 0;
  return fitting.toSorted((a, b) => compareKeys(key(a), key(b), sort.direction));
}
