import type {LocalityInput, ReadyEndpoints} from './locality';
import type {ClusterNode, LocalityMode} from './types';

/** A zone as the reader describes it: equal nodes, pods spread over them. */
export interface ZoneColumn {
  readonly zone: string;
  /** Ready worker nodes, a whole number from 0. */
  readonly nodes: number;
  /** Thousandths of a vCPU per node. */
  readonly cpuMilliPerNode: number;
  readonly readyEndpoints: number;
  /** Share of all requests; scaled so that the columns sum to 1. */
  readonly clientShare: number;
}

export interface Columns {
  readonly mode: LocalityMode;
  readonly columns: readonly ZoneColumn[];
  /** Nodes beside those of the columns: one without a label, one that is not ready. */
  readonly otherNodes?: readonly ClusterNode[];
  /** Ready endpoints whose zone is not known. */
  readonly endpointsWithoutZone?: number;
  /** Share of all requests that comes from an unknown zone; the columns share the rest. */
  readonly unknownClientShare?: number;
}

function nodesOf({zone, nodes, cpuMilliPerNode}: ZoneColumn): readonly ClusterNode[] {
  return Array.from({length: nodes}, (_, index) => ({
    name: `${zone}-${index + 1}`,
    zone,
    allocatableCpuMilli: cpuMilliPerNode,
    ready: true,
    labels: [],
  }));
}

/** As even as whole pods allow, the first nodes get one more. */
function endpointsOf(column: ZoneColumn): readonly ReadyEndpoints[] {
  const {zone, readyEndpoints} = column;
  const nodes = nodesOf(column);
  // Pods that are there without a ready node run on one that is not.
  if (nodes.length === 0) return [{zone, node: `${zone}-0`, count: readyEndpoints}];
  return nodes.map(({name = null}, index) => ({
    zone,
    node: name,
    count: Math.floor((readyEndpoints + nodes.length - 1 - index) / nodes.length),
  }));
}

/**
 * The input of the model from columns of numbers, so that a mode that looks at single nodes can be chosen as well.
 *
 * @example inputFromColumns({mode: 'none', columns: [{zone: 'a', nodes: 2, cpuMilliPerNode: 2000, readyEndpoints: 3, clientShare: 1}]}).endpoints
 * // [{zone: 'a', node: 'a-1', count: 2}, {zone: 'a', node: 'a-2', count: 1}]
 */
export function inputFromColumns({
  mode,
  columns,
  otherNodes = [],
  endpointsWithoutZone = 0,
  unknownClientShare = 0,
}: Columns): LocalityInput {
  const elsewhere = endpointsWithoutZone === 0 ? [] : [{zone: null, count: endpointsWithoutZone}];
  return {
    mode,
    nodes: [...columns.flatMap(nodesOf), ...otherNodes],
    endpoints: [...columns.flatMap(endpointsOf), ...elsewhere],
    clientShareByZone: new Map(columns.map(({zone, clientShare}) => [zone, clientShare])),
    ...(unknownClientShare > 0 && {unknownClientShare}),
  };
}
