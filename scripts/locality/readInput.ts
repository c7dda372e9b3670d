import {zonesOf} from '../../src/model/locality/clients';
import type {LocalityInput, ReadyEndpoints} from '../../src/model/locality/locality';
import type {LocalityMode, ZoneNumbers} from '../../src/model/locality/types';
import {addTo, sum} from '../../src/model/locality/zoneNumbers';
import {InputError} from '../input/inputError';
import {shown} from '../input/json';
import {jsonReader} from '../input/jsonReader';
import {localitySchema, modesByNode} from '../schema/localitySchema';
import {endpointsByNode, nodesOf, type GivenNode, type NodeInput} from './readNodes';

type GivenNumbers = Readonly<Record<string, number>>;

interface Given {
  readonly mode?: LocalityMode;
  readonly nodes: readonly GivenNode[];
  readonly readyEndpointsByZone?: GivenNumbers;
  readonly clientShareByZone?: GivenNumbers;
  readonly readyEndpointsWithoutZone?: number;
  readonly clientShareOfUnknownZone?: number;
}

const example =
  'a JSON object such as {"nodes": [{"zone": "a", "allocatableCpuMilli": 2000, "ready": true, "labels": []}], "readyEndpointsByZone": {"a": 2}}';

const read = jsonReader<Given>(localitySchema(), {field: 'input', allowed: example});

/** Thirds are typed with three digits. */
const shareTolerance = 0.002;

const endpointsAllowed =
  'an object from zone names to numbers, or readyEndpoints on every one of nodes';

const asMap = (numbers: GivenNumbers): ZoneNumbers => new Map(Object.entries(numbers));

function countByZone(endpoints: readonly ReadyEndpoints[]): ZoneNumbers {
  const counts = new Map<string, number>();
  for (const {zone, count} of endpoints) if (zone) addTo(counts, zone, count);
  return counts;
}

/** Counts that are given twice must say the same. */
function refuseContradiction(byZone: ZoneNumbers, byNode: ZoneNumbers): void {
  const zones = [...new Set([...byZone.keys(), ...byNode.keys()])];
  const zone = zones.find((one) => (byZone.get(one) ?? 0) !== (byNode.get(one) ?? 0));
  if (zone === undefined) return;
  const allowed = `${byNode.get(zone) ?? 0}, the sum of nodes[].readyEndpoints in that zone`;
  const field = `readyEndpointsByZone.${zone}`;
  throw new InputError({field, got: shown(byZone.get(zone) ?? 0), allowed});
}

function endpointsOf(
  mode: LocalityMode,
  nodes: readonly NodeInput[],
  given: GivenNumbers | undefined,
): readonly ReadyEndpoints[] {
  const isByNode = modesByNode.includes(mode);
  const byZone = given && asMap(given);
  const isGivenByNode =
    nodes.length > 0 && nodes.every(({readyEndpoints}) => readyEndpoints !== undefined);
  if (!isByNode && !isGivenByNode) {
    if (byZone !== undefined) return [...byZone].map(([zone, count]) => ({zone, count}));
    const field = 'readyEndpointsByZone';
    throw new InputError({field, got: shown(undefined), allowed: endpointsAllowed});
  }
  const endpoints = isByNode
    ? endpointsByNode(nodes)
    : nodes.map(({node, readyEndpoints = 0}) => ({zone: node.zone, count: readyEndpoints}));
  if (byZone !== undefined) refuseContradiction(byZone, countByZone(endpoints));
  return endpoints;
}

function sharesOf(given: GivenNumbers, zones: readonly string[]): ZoneNumbers {
  const field = 'clientShareByZone';
  const shares = asMap(given);
  const elsewhere = [...shares.keys()].find((zone) => !zones.includes(zone));
  if (elsewhere !== undefined) {
    const allowed = `zones that have nodes: ${zones.join(', ')}`;
    throw new InputError({field: `${field}.${elsewhere}`, got: 'unknown zone', allowed});
  }
  const total = sum(shares.values());
  if (Math.abs(total - 1) <= shareTolerance) return shares;
  const got = `got shares that sum to ${Number(total.toFixed(6))}`;
  throw new InputError({field, got, allowed: 'shares that sum to 1'});
}

/**
 * Reads the input of the command strictly: by the schema that is published, and every field at one with the others.
 *
 * @throws InputError naming the field, its value and what is allowed.
 * @example readInput('{"nodes": [], "readyEndpointsByZone": {"a": 2}}').mode // 'topology-mode-auto'
 */
export function readInput(json: string): LocalityInput {
  const {mode = 'topology-mode-auto', nodes: given, ...numbers} = read(json);
  const nodes = nodesOf(given);
  const clusterNodes = nodes.map(({node}) => node);
  const {readyEndpointsByZone, clientShareByZone} = numbers;
  const {readyEndpointsWithoutZone = 0, clientShareOfUnknownZone = 0} = numbers;
  const elsewhere =
    readyEndpointsWithoutZone > 0 ? [{zone: null, count: readyEndpointsWithoutZone}] : [];
  return {
    mode,
    nodes: clusterNodes,
    endpoints: [...endpointsOf(mode, nodes, readyEndpointsByZone), ...elsewhere],
    ...(clientShareOfUnknownZone > 0 && {unknownClientShare: clientShareOfUnknownZone}),
    ...(clientShareByZone && {
      clientShareByZone: sharesOf(clientShareByZone, zonesOf(clusterNodes)),
    }),
  };
}
