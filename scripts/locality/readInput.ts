import {zonesOf} from '../../src/model/locality/clients';
import type {LocalityInput, ReadyEndpoints} from '../../src/model/locality/locality';
import {localityModes, type LocalityMode, type ZoneNumbers} from '../../src/model/locality/types';
import {addTo, sum} from '../../src/model/locality/zoneNumbers';
import {InputError} from '../input/inputError';
import {parseObject} from '../input/json';
import {readObject, readZoneNumbers, refuse, type NumberKind} from './fields';
import {endpointCount, endpointsByNode, readNodes, type NodeInput} from './readNodes';

const fields = ['mode', 'nodes', 'readyEndpointsByZone', 'clientShareByZone'] as const;

const example =
  'a JSON object such as {"nodes": [{"zone": "a", "allocatableCpuMilli": 2000, "ready": true, "labels": []}], "readyEndpointsByZone": {"a": 2}}';

const share: NumberKind = {min: 0, max: 1, whole: false};

/** Thirds are typed with three digits. */
const shareTolerance = 0.002;

const endpointsAllowed =
  'an object from zone names to numbers, or readyEndpoints on every one of nodes';

function readMode(value: unknown = 'topology-mode-auto'): LocalityMode {
  const mode = localityModes.find((one) => one === value);
  return mode ?? refuse('mode', value, localityModes.join(', '));
}

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
  refuse(`readyEndpointsByZone.${zone}`, byZone.get(zone) ?? 0, allowed);
}

function readEndpoints(
  mode: LocalityMode,
  nodes: readonly NodeInput[],
  given: unknown,
): readonly ReadyEndpoints[] {
  const isByNode = mode === 'internal-local' || mode === 'prefer-same-node';
  const field = 'readyEndpointsByZone';
  const byZone = given === undefined ? undefined : readZoneNumbers(field, given, endpointCount);
  const isGivenByNode =
    nodes.length > 0 && nodes.every(({readyEndpoints}) => readyEndpoints !== undefined);
  if (!isByNode && !isGivenByNode) {
    if (byZone === undefined) return refuse(field, given, endpointsAllowed);
    return [...byZone].map(([zone, count]) => ({zone, count}));
  }
  const endpoints = isByNode
    ? endpointsByNode(nodes)
    : nodes.map(({node, readyEndpoints = 0}) => ({zone: node.zone, count: readyEndpoints}));
  if (byZone !== undefined) refuseContradiction(byZone, countByZone(endpoints));
  return endpoints;
}

function readShares(value: unknown, zones: readonly string[]): ZoneNumbers {
  const field = 'clientShareByZone';
  const shares = readZoneNumbers(field, value, share);
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
 * Reads the input of the command strictly: every field known, of the right type, within its bounds, and at one
 * with the others.
 *
 * @throws InputError naming the field, its value and what is allowed.
 * @example readInput('{"nodes": [], "readyEndpointsByZone": {"a": 2}}').mode // 'topology-mode-auto'
 */
export function readInput(json: string): LocalityInput {
  const parsed = parseObject(json, {field: 'input', allowed: example});
  const given = readObject('', parsed, fields);
  const mode = readMode(given.mode);
  const nodes = readNodes(given.nodes);
  const clusterNodes = nodes.map(({node}) => node);
  const shares = given.clientShareByZone;
  return {
    mode,
    nodes: clusterNodes,
    endpoints: readEndpoints(mode, nodes, given.readyEndpointsByZone),
    ...(shares !== undefined && {clientShareByZone: readShares(shares, zonesOf(clusterNodes))}),
  };
}
