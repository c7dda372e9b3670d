import {byName} from '@site/src/model/locality/zoneNumbers';
import type {ReadSlice} from './slice';
import {
  addressTypes,
  neededKinds,
  type ClusterFault,
  type KindCount,
  type NeededKind,
  type ReadCluster,
  type ReadFamily,
  type ReadNode,
  type ReadService,
} from './types';

/** Objects by namespace and name: one that is pasted twice counts once, as it is the last time. */
export interface Found {
  readonly nodes: Map<string, ReadNode>;
  readonly services: Map<string, Omit<ReadService, 'families'>>;
  readonly slices: Map<string, ReadSlice>;
  readonly others: Map<string, number>;
}

/** What tells objects of one kind apart. */
export function keyOf({
  namespace,
  name,
}: {
  readonly namespace: string;
  readonly name: string;
}): string {
  return `${namespace}/${name}`;
}

function countsOf(others: ReadonlyMap<string, number>): readonly KindCount[] {
  const counts = [...others].map(([kind, count]) => ({kind, count}));
  return counts.sort((a, b) => b.count - a.count || byName(a.kind, b.kind));
}

/** What the texts lack; undefined where the lab has all it needs. */
export function lackOf({nodes, services, slices, others}: Found): ClusterFault | undefined {
  const sizes: Readonly<Record<NeededKind, number>> = {
    nodes: nodes.size,
    services: services.size,
    endpointslices: slices.size,
  };
  const missing = neededKinds.filter((kind) => sizes[kind] === 0);
  if (missing.length === 0) return undefined;
  if (missing.length < neededKinds.length || others.has('Endpoints')) {
    return {kind: 'missing-kinds', missing, hasEndpoints: others.has('Endpoints')};
  }
  return others.size === 0
    ? {kind: 'missing-kinds', missing, hasEndpoints: false}
    : {kind: 'wrong-kinds', found: countsOf(others)};
}

function familiesOf(slices: readonly ReadSlice[]): readonly ReadFamily[] {
  return addressTypes.flatMap((addressType) => {
    const own = slices.filter((slice) => slice.addressType === addressType);
    if (own.length === 0) return [];
    const managers = own.flatMap(({foreignManager}) => foreignManager ?? []);
    return [
      {
        addressType,
        slices: own.map(({endpoints}) => endpoints),
        foreignManagers: [...new Set(managers)].sort(byName),
      },
    ];
  });
}

function sorted<Value>(values: ReadonlyMap<string, Value>): readonly Value[] {
  return [...values].sort(([a], [b]) => byName(a, b)).map(([, value]) => value);
}

function slicesByService(found: Found): ReadonlyMap<string, readonly ReadSlice[]> {
  const slices = new Map<string, ReadSlice[]>();
  for (const slice of sorted(found.slices)) {
    const key = keyOf({namespace: slice.namespace, name: slice.service ?? ''});
    const others = slices.get(key);
    if (others === undefined) slices.set(key, [slice]);
    else others.push(slice);
  }
  return slices;
}

/** Everything that was found, in order, with the slices at their Services. */
export function clusterOf(found: Found): ReadCluster {
  const slices = slicesByService(found);
  const services = sorted(found.services).map((service) => ({
    ...service,
    families: familiesOf(slices.get(keyOf(service)) ?? []),
  }));
  const orphans = [...slices].filter(([key]) => !found.services.has(key));
  return {
    nodes: sorted(found.nodes),
    services: services.sort((a, b) => byName(a.namespace, b.namespace) || byName(a.name, b.name)),
    ignored: countsOf(found.others),
    orphanSlices: orphans.reduce((sum, [, all]) => sum + all.length, 0),
  };
}
