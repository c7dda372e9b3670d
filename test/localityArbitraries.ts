import fc from 'fast-check';
import type {LocalityInput, ReadyEndpoints} from '../src/model/locality/locality';
import {localityModes, type ClusterNode} from '../src/model/locality/types';

const zoneNames = ['a', 'b', 'c', 'd', 'e', 'f'] as const;

const cpuMilli = fc.constantFrom(940, 1930, 3920, 7910, 15_890, 31_850);

interface NodeDraw {
  readonly cpu: number;
  readonly ready: boolean;
  readonly endpoints: number;
}

/** Nodes of one zone; now and then one is not ready, and a zone may have none. */
const zoneDraw: fc.Arbitrary<readonly NodeDraw[]> = fc.array(
  fc.record({
    cpu: cpuMilli,
    ready: fc.integer({min: 0, max: 9}).map((dice) => dice > 0),
    endpoints: fc.integer({min: 0, max: 7}),
  }),
  {maxLength: 4},
);

interface Drawn {
  readonly nodes: readonly ClusterNode[];
  readonly endpoints: readonly ReadyEndpoints[];
}

function drawn(zones: readonly (readonly NodeDraw[])[]): Drawn {
  const all = zones.flatMap((nodes, zone) =>
    nodes.map((node, index) => ({...node, zone: zoneNames[zone] ?? 'a', index})),
  );
  return {
    nodes: all.map(({zone, index, cpu, ready}) => ({
      name: `${zone}${index}`,
      zone,
      allocatableCpuMilli: cpu,
      ready,
      labels: [],
    })),
    endpoints: all.map(({zone, index, endpoints}) => ({
      zone,
      node: `${zone}${index}`,
      count: endpoints,
    })),
  };
}

/** One of the zones that have nodes asks for so much, and so on; at least one asks. */
function clientShares({nodes}: Drawn) {
  const zones = [...new Set(nodes.map(({zone}) => zone ?? ''))];
  return fc
    .array(fc.integer({min: 0, max: 9}), {minLength: zones.length, maxLength: zones.length})
    .filter((weights) => zones.length === 0 || weights.some((weight) => weight > 0))
    .map((weights) => new Map(zones.map((zone, index) => [zone, (weights[index] ?? 0) / 9])));
}

const places = fc
  .array(zoneDraw, {minLength: 1, maxLength: zoneNames.length})
  .map(drawn)
  .chain((world) => fc.record({world: fc.constant(world), shares: clientShares(world)}));

/** Any Service over one to six zones: nodes of different sizes, pods anywhere, clients in any zone that has nodes. */
export const localityInputs: fc.Arbitrary<LocalityInput> = fc
  .record({mode: fc.constantFrom(...localityModes), place: places})
  .map(({mode, place}) => ({
    mode,
    nodes: place.world.nodes,
    endpoints: place.world.endpoints,
    clientShareByZone: place.shares,
  }));

/** Sizes of zones' CPU, for 2 to 6 zones. */
export const cpuSizes: fc.Arbitrary<readonly number[]> = fc.array(
  fc.integer({min: 1, max: 200_000}),
  {minLength: 2, maxLength: 6},
);

/** A node for each size, each in a zone of its own. */
export function nodePerZone(sizes: readonly number[]): readonly ClusterNode[] {
  return sizes.map((allocatableCpuMilli, index) => ({
    name: `n${index}`,
    zone: zoneNames[index] ?? 'a',
    allocatableCpuMilli,
    ready: true,
    labels: [],
  }));
}
