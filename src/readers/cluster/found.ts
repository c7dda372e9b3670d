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
  /** How many were kept, twice the same too. */
  kept: number;
  /** Objects that do not say what they are. */
  unnamed: number;
  /** EndpointSlices of the old version. */
  oldSlices: number;
  /** Lines that belong to no object. */
  readonly noise: string[];
  noiseCount: number;
  /** Files of archives that hold nothing of use. */
  readonly skippedFiles: string[];
}

/** So many lines are kept, so much of each. */
const MOST_LINES = 20;
const LINE = 300;

/** Nothing yet. */
export function nothingFound(): Found {
  return {
    nodes: new Map(),
    services: new Map(),
    slices: new Map(),
    others: new Map(),
    kept: 0,
    unnamed: 0,
    oldSlices: 0,
    noise: [],
    noiseCount: 0,
    skippedFiles: [],
  };
}

/** Keeps a line that belongs to no object. */
export function keepLine(found: Found, line: string): void {
  found.noiseCount += 1;
  if (found.noise.length >= MOST_LINES) return;
  found.noise.push(line.length > LINE ? `${line.slice(0, LINE)}…` : line);
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

function missingOf({nodes, services, slices}: Found): readonly NeededKind[] {
  const sizes: Readonly<Record<NeededKind, number>> = {
    nodes: nodes.size,
    services: services.size,
    endpointslices: slices.size,
  };
  return neededKinds.filter((kind) => sizes[kind] === 0);
}

/** Why nothing of the texts is of use; undefined where something is. */
export function lackOf(found: Found): ClusterFault | undefined {
  const {others, oldSlices, unnamed} = found;
  if (missingOf(found).length < neededKinds.length) return undefined;
  if (others.has('Endpoints') || oldSlices > 0) {
    return {kind: 'missing-kinds', hasEndpoints: others.has('Endpoints'), oldSlices};
  }
  if (others.size > 0) return {kind: 'wrong-kinds', found: countsOf(others)};
  return unnamed > 0
    ? {kind: 'no-kind'}
    : {kind: 'missing-kinds', hasEndpoints: false, oldSlices: 0};
}

/** Ports whose endpoints are not those of the others; a slice that names none serves them all. */
function portsApart(slices: readonly ReadSlice[]): readonly string[] {
  const named = slices.filter(({endpoints}) => endpoints.length > 0);
  const sets = new Set(named.map(({ports}) => (ports && [...ports].sort().join('\n')) ?? null));
  if (sets.size < 2) return [];
  return [...new Set(named.flatMap(({ports}) => ports ?? []))].sort(byName);
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
        ports: portsApart(own),
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

/** Slices of a Service that is not in the text: what they serve is known, and not what the Service asks for. */
function servicesOfSlices(found: Found): readonly Omit<ReadService, 'families'>[] {
  const names = new Map<string, {readonly namespace: string; readonly name: string}>();
  for (const {namespace, service} of found.slices.values()) {
    if (service) names.set(keyOf({namespace, name: service}), {namespace, name: service});
  }
  return [...names.values()].map((name) => ({
    ...name,
    routing: {annotations: {}, trafficDistribution: null, internalTrafficPolicy: 'Cluster'},
    externalTrafficPolicy: null,
    access: 'kube-proxy',
    selector: null,
    ports: [],
    isRead: false,
  }));
}

/** Everything that was found, in order, with the slices at their Services. */
export function clusterOf(found: Found): ReadCluster {
  const slices = slicesByService(found);
  const isWithout = found.services.size === 0;
  const all = isWithout ? servicesOfSlices(found) : [...found.services.values()];
  const services = all.map((service) => ({
    ...service,
    families: familiesOf(slices.get(keyOf(service)) ?? []),
  }));
  const known = new Set(services.map(keyOf));
  const orphans = [...slices].filter(([key]) => !known.has(key));
  return {
    nodes: sorted(found.nodes),
    services: services.sort((a, b) => byName(a.namespace, b.namespace) || byName(a.name, b.name)),
    ignored: countsOf(found.others),
    orphanSlices: orphans.reduce((sum, [, own]) => sum + own.length, 0),
    missing: missingOf(found),
    hasEndpoints: found.others.has('Endpoints'),
    oldSlices: found.oldSlices,
    unnamed: found.unnamed,
    noise: {lines: found.noise, count: found.noiseCount},
    skippedFiles: found.skippedFiles.length,
  };
}
