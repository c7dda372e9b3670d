import type {ReadyEndpoints} from '../../src/model/locality/locality';
import type {ClusterNode} from '../../src/model/locality/types';
import {InputError} from '../input/inputError';
import {shown} from '../input/json';
import {
  readBoolean,
  readList,
  readName,
  readNumber,
  readObject,
  refuse,
  type NumberKind,
} from './fields';

const cpuMilli: NumberKind = {min: 0, max: 1_000_000_000, whole: true};

/** Endpoints of one zone or one node. */
export const endpointCount: NumberKind = {min: 0, max: 1_000_000, whole: true};

const nodeFields = [
  'name',
  'zone',
  'allocatableCpuMilli',
  'ready',
  'labels',
  'readyEndpoints',
] as const;

/** A node of the input: what the cluster knows about it, and what runs on it where that is given. */
export interface NodeInput {
  readonly node: ClusterNode;
  readonly readyEndpoints?: number;
}

function readZone(field: string, value: unknown): string | null {
  if (value === null || typeof value === 'string') return value;
  return refuse(field, value, 'a zone name, or null for a node without the zone label');
}

/** Labels count by their keys; `key=value` is taken as well, that is how kubectl shows them. */
function readLabels(field: string, value: unknown): readonly string[] {
  const labels = readList(field, value, 'label keys');
  return labels.map((label, index) => readName(`${field}[${index}]`, label).replace(/=.*$/, ''));
}

function readNode(value: unknown, index: number): NodeInput {
  const at = `nodes[${index}]`;
  const given = readObject(at, value, nodeFields);
  const {name, ready = true, labels = [], readyEndpoints} = given;
  return {
    node: {
      ...(name !== undefined && {name: readName(`${at}.name`, name)}),
      zone: readZone(`${at}.zone`, given.zone),
      allocatableCpuMilli: readNumber(
        `${at}.allocatableCpuMilli`,
        given.allocatableCpuMilli,
        cpuMilli,
      ),
      ready: readBoolean(`${at}.ready`, ready),
      labels: readLabels(`${at}.labels`, labels),
    },
    ...(readyEndpoints !== undefined && {
      readyEndpoints: readNumber(`${at}.readyEndpoints`, readyEndpoints, endpointCount),
    }),
  };
}

function refuseTwins(nodes: readonly NodeInput[]): void {
  const seen = new Map<string, number>();
  for (const [index, {node}] of nodes.entries()) {
    if (node.name === undefined) continue;
    const twin = seen.get(node.name);
    if (twin !== undefined) {
      const got = `${shown(node.name)}, which nodes[${twin}] is called too`;
      throw new InputError({field: `nodes[${index}].name`, got, allowed: 'a name of its own'});
    }
    seen.set(node.name, index);
  }
}

/**
 * Reads the list of nodes.
 *
 * @throws InputError naming the node's place and field.
 * @example readNodes([{zone: 'a', allocatableCpuMilli: 2000}])[0]?.node.ready // true
 */
export function readNodes(value: unknown): readonly NodeInput[] {
  const nodes = readList('nodes', value, 'nodes').map(readNode);
  refuseTwins(nodes);
  return nodes;
}

/**
 * The endpoints of each node, for modes that look at single nodes.
 *
 * @throws InputError naming the first node without a name or a number of endpoints.
 */
export function endpointsByNode(nodes: readonly NodeInput[]): readonly ReadyEndpoints[] {
  return nodes.map(({node, readyEndpoints}, index) => ({
    zone: node.zone,
    node: readName(`nodes[${index}].name`, node.name),
    count: readNumber(`nodes[${index}].readyEndpoints`, readyEndpoints, endpointCount),
  }));
}
