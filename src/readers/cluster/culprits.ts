import type {Refusal} from '@site/src/model/locality/types';
import {isReady} from '@site/src/model/locality/zoneNumbers';
import type {ReadEndpoint, ReadFamily} from './types';
import type {ClusterView} from './view';

/** What is wrong with a node or an endpoint. */
export type CulpritWhy =
  /** The node has no zone label, or only under its old name. */
  | 'no-zone-label'
  | 'old-zone-label'
  | 'no-cpu'
  | 'node-not-ready'
  /** The endpoint. */
  | 'no-zone'
  | 'no-hint'
  | 'not-ready';

/** Somebody in the text because of whom something is refused, unknown or left out. */
export interface Culprit {
  readonly kind: 'Node' | 'Pod' | 'Endpoint';
  readonly name: string;
  readonly why: CulpritWhy;
}

function nodeCulprits({workers}: ClusterView): readonly Culprit[] {
  return workers.flatMap(({name, zone, hasOldZoneLabel}): readonly Culprit[] => {
    if (zone !== null) return [];
    return [{kind: 'Node', name, why: hasOldZoneLabel ? 'old-zone-label' : 'no-zone-label'}];
  });
}

/** Nodes because of which the controller refuses to share out by CPU. */
function refusalCulprits({nodes, workers}: ClusterView, refusal: Refusal): readonly Culprit[] {
  if (refusal.messageKey !== 'InsufficientNodeInfo') return [];
  const {kind} = refusal.gap;
  if (kind === 'node-without-zone' || kind === 'node-without-cpu') {
    return workers
      .filter(({allocatableCpuMilli}) => allocatableCpuMilli === 0)
      .map(({name}) => ({kind: 'Node', name, why: 'no-cpu'}));
  }
  return nodes
    .filter(({ready}) => !ready)
    .map(({name}) => ({kind: 'Node', name, why: 'node-not-ready'}));
}

function of(
  endpoints: readonly ReadEndpoint[],
  why: CulpritWhy,
  applies: (endpoint: ReadEndpoint) => boolean,
): readonly Culprit[] {
  return endpoints.filter(applies).map(({kind, name}) => ({kind, name, why}));
}

/** One without a hint matters where others have one. */
function endpointCulprits(endpoints: readonly ReadEndpoint[]): readonly Culprit[] {
  const ready = endpoints.filter(isReady);
  const isHinted = ready.some(({hints}) => hints !== null);
  return [
    ...of(ready, 'no-zone', ({zone}) => zone === null),
    ...of(ready, 'no-hint', ({hints, zone}) => isHinted && hints === null && zone !== null),
    ...of(endpoints, 'not-ready', (endpoint) => !isReady(endpoint)),
  ];
}

/**
 * The nodes and endpoints that are to blame, by name.
 *
 * @param refusal why the controller sets no hints, where it does not.
 * @example culpritsOf(view, family)[0] // {kind: 'Node', name: 'mi-0a1b2c3d', why: 'no-zone-label'}
 */
export function culpritsOf(
  view: ClusterView,
  {slices}: ReadFamily,
  refusal?: Refusal,
): readonly Culprit[] {
  return [
    ...nodeCulprits(view),
    ...(refusal === undefined ? [] : refusalCulprits(view, refusal)),
    ...endpointCulprits(slices.flat()),
  ];
}

/** Culprits of one kind: the first by name, and how many there are. */
export interface Blamed {
  readonly why: CulpritWhy;
  readonly names: readonly string[];
  readonly count: number;
}

/** So many are named where a list of thousands would help nobody. */
const MOST_NAMES = 10;

/**
 * Culprits by what is wrong with them.
 *
 * @example blamed([{kind: 'Node', name: 'n1', why: 'no-zone-label'}]) // [{why: 'no-zone-label', names: ['n1'], count: 1}]
 */
export function blamed(culprits: readonly Culprit[]): readonly Blamed[] {
  const whys = [...new Set(culprits.map(({why}) => why))];
  return whys.map((why) => {
    const names = culprits.filter((one) => one.why === why).map(({name}) => name);
    return {why, names: names.slice(0, MOST_NAMES), count: names.length};
  });
}
