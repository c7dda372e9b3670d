import type {ClusterNode} from '../src/model/locality/types';

/** A ready worker node of the usual size. */
export function nodeIn(zone: string | null, change: Partial<ClusterNode> = {}): ClusterNode {
  return {zone, allocatableCpuMilli: 3920, ready: true, labels: [], ...change};
}

/** One node in each zone. */
export function nodesIn(...zones: readonly string[]): readonly ClusterNode[] {
  return zones.map((zone) => nodeIn(zone));
}

/** Nodes called a1, a2, b1 …, of zones that begin with the same letter. */
export function namedNodes(...names: readonly string[]): readonly ClusterNode[] {
  return names.map((name) => nodeIn(name.charAt(0), {name}));
}
