import type {ReadyEndpoints} from '../../src/model/locality/locality';
import type {ClusterNode} from '../../src/model/locality/types';
import {InputError} from '../input/inputError';
import {shown} from '../input/json';

/** A node as the caller gives it, after the schema. */
export interface GivenNode {
  readonly name?: string;
  readonly zone: string | null;
  readonly allocatableCpuMilli: number;
  readonly ready?: boolean;
  readonly labels?: readonly string[];
  readonly readyEndpoints?: number;
}

/** A node of the input: what the cluster knows about it, and what runs on it where that is given. */
export interface NodeInput {
  readonly node: ClusterNode;
  readonly readyEndpoints?: number;
}

function asNode({readyEndpoints, labels = [], ready = true, ...known}: GivenNode): NodeInput {
  return {
    // Labels count by their keys; `key=value` is taken as well, that is how kubectl shows them.
    node: {...known, ready, labels: labels.map((label) => label.replace(/=.*$/, ''))},
    ...(readyEndpoints !== undefined && {readyEndpoints}),
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
 * The nodes with what is not given filled in.
 *
 * @throws InputError naming the place of a node that is called like another.
 * @example nodesOf([{zone: 'a', allocatableCpuMilli: 2000}])[0]?.node.ready // true
 */
export function nodesOf(given: readonly GivenNode[]): readonly NodeInput[] {
  const nodes = given.map(asNode);
  refuseTwins(nodes);
  return nodes;
}

/** The endpoints of each node, for modes that look at single nodes: there the schema asks for both fields. */
export function endpointsByNode(nodes: readonly NodeInput[]): readonly ReadyEndpoints[] {
  return nodes.map(({node: {zone, name = ''}, readyEndpoints = 0}) => ({
    zone,
    node: name,
    count: readyEndpoints,
  }));
}
