import {clusterLocality} from '@site/src/model/locality/cluster';
import {hintsEvent, type HintsEvent} from '@site/src/model/locality/messages';
import {observe, type Locality} from '@site/src/model/locality/locality';
import {reconcileHints} from '@site/src/model/locality/precedence';
import type {Endpoint, Slice} from '@site/src/model/locality/types';
import {isReady, totalOf} from '@site/src/model/locality/zoneNumbers';
import {zoneRatios} from '@site/src/model/locality/zoneRatios';
import {labFill, type LabFill} from './labFill';
import {routingReason, type RoutingReason} from './routing';
import type {ReadCluster, ReadFamily, ReadService, SliceAddressType} from './types';

/** What the hints of a Service come to. */
export type Verdict =
  /** Its clients do not go through kube-proxy. */
  | 'headless'
  | 'names'
  /** No endpoint is ready. */
  | 'nobody'
  /** internalTrafficPolicy Local: hints do not count. */
  | 'local'
  /** Another controller, or somebody by hand, writes the slices. */
  | 'foreign'
  /** As the model expects. */
  | 'set'
  /** As expected, but a Service that is made today would get others: Kubernetes keeps valid hints. */
  | 'kept'
  | 'refused'
  | 'none'
  /** Not as expected: hints that the safeguards would take away, that nothing asks for, … */
  | 'outdated'
  | 'leftover'
  | 'missing'
  | 'partial'
  | 'different';

export interface Examination {
  readonly reason: RoutingReason;
  readonly verdict: Verdict;
  /** Ready endpoints and all; only those that are ready are spoken of elsewhere. */
  readonly endpoints: {readonly ready: number; readonly all: number};
  /** Where requests go with the hints that are there. */
  readonly actual: Locality;
  /** The same after the controller's next sync; absent where it has no say. */
  readonly expected?: Locality;
  /** What the controller would write about it; absent where it writes nothing. */
  readonly event?: HintsEvent;
  readonly foreignManagers: readonly string[];
  readonly lab: LabFill;
}

/** What is looked at. */
export interface Chosen {
  readonly service: ReadService;
  readonly family: ReadFamily;
}

const disagreements = {
  refused: 'outdated',
  none: 'leftover',
} as const;

function isFresh(nodes: ReadCluster['nodes'], {service, family}: Chosen): boolean {
  const all = {create: [family.slices.flat()], update: [], unchanged: []};
  const fresh = reconcileHints({service: service.routing, zones: zoneRatios(nodes), slices: all});
  const counts = (endpoints: Slice) => {
    const pairs = endpoints
      .filter(isReady)
      .flatMap(({zone, hints}) => (hints?.zones ?? []).map((hinted) => `${zone} ${hinted}`));
    return pairs.sort().join();
  };
  return counts(fresh.slices.create.flat()) === counts(family.slices.flat());
}

interface Compared {
  readonly actual: Locality;
  readonly expected: Locality;
  readonly agrees: boolean;
}

function comparedVerdict(
  {actual, expected, agrees}: Compared,
  nodes: ReadCluster['nodes'],
  chosen: Chosen,
): Verdict {
  if (agrees) {
    if (expected.hints.kind !== 'set') return expected.hints.kind;
    return isFresh(nodes, chosen) ? 'set' : 'kept';
  }
  if (expected.hints.kind !== 'set') return disagreements[expected.hints.kind];
  if (actual.hints.kind !== 'set') return 'missing';
  return actual.hints.unhinted > 0 ? 'partial' : 'different';
}

/** Services to which the controller's hints mean nothing; undefined: they do. */
function bypass({service, family}: Chosen): Verdict | undefined {
  if (family.addressType === 'FQDN') return 'names';
  if (service.access === 'headless') return 'headless';
  if (service.routing.internalTrafficPolicy === 'Local') return 'local';
  return family.foreignManagers.length > 0 || !service.hasSelector ? 'foreign' : undefined;
}

/** Clients find the pods themselves. */
function isDirect({service, family}: Chosen): boolean {
  return service.access === 'headless' || family.addressType === 'FQDN';
}

/** Without kube-proxy nothing reads hints or policies. */
function observed(nodes: ReadCluster['nodes'], chosen: Chosen): Locality {
  const endpoints: readonly Endpoint[] = chosen.family.slices.flat();
  const {internalTrafficPolicy} = chosen.service.routing;
  if (!isDirect(chosen)) return observe({nodes, endpoints, internalTrafficPolicy});
  const unhinted = endpoints.map((one) => ({...one, hints: null}));
  return observe({nodes, endpoints: unhinted, internalTrafficPolicy: 'Cluster'});
}

function eventOf({expected}: Compared, addressType: SliceAddressType): HintsEvent | undefined {
  if (expected.hints.kind !== 'refused' || addressType === 'FQDN') return undefined;
  return hintsEvent(expected.hints.refusal, addressType);
}

function findings(nodes: ReadCluster['nodes'], chosen: Chosen) {
  const {service, family} = chosen;
  const actual = observed(nodes, chosen);
  const verdict = actual.traffic.hasAnyEndpoints ? bypass(chosen) : 'nobody';
  if (verdict !== undefined) return {verdict, actual};
  const compared = clusterLocality({service: service.routing, nodes, slices: family.slices});
  const event = eventOf(compared, family.addressType);
  return {
    verdict: comparedVerdict(compared, nodes, chosen),
    actual,
    expected: compared.expected,
    ...(event && {event}),
  };
}

/** Hints and policies say nothing to clients that ask DNS for pods. */
const direct: RoutingReason = {mode: 'none', decides: null, idle: []};

/**
 * What a Service of the cluster asks for, which hints it has, whether the controller would leave them so, and the
 * numbers for the lab.
 *
 * @param maxZones columns that the lab has.
 * @example examine(cluster, {service, family}, 6).verdict // 'set'
 */
export function examine(cluster: ReadCluster, chosen: Chosen, maxZones: number): Examination {
  const endpoints = chosen.family.slices.flat();
  return {
    reason: isDirect(chosen) ? direct : routingReason(chosen.service.routing),
    endpoints: {ready: totalOf(endpoints.filter(isReady)), all: totalOf(endpoints)},
    foreignManagers: chosen.family.foreignManagers,
    lab: labFill({nodes: cluster.nodes, endpoints, maxZones}),
    ...findings(cluster.nodes, chosen),
  };
}
