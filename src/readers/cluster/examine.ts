import {clusterLocality} from '@site/src/model/locality/cluster';
import {observe, type Locality} from '@site/src/model/locality/locality';
import {hintsEvent, type HintsEvent} from '@site/src/model/locality/messages';
import {reconcileHints} from '@site/src/model/locality/precedence';
import type {Slice} from '@site/src/model/locality/types';
import {isReady, totalOf} from '@site/src/model/locality/zoneNumbers';
import {blamed, culpritsOf, type Blamed, type Culprit} from './culprits';
import {labFill, labFit, type LabFill, type LabFit} from './labFill';
import {routingReason, type RoutingReason} from './routing';
import type {ReadCluster, ReadFamily, ReadService, SliceAddressType} from './types';
import {viewOf, type ClusterView} from './view';

/** What the hints of a Service come to. */
export type Verdict =
  /** Its clients do not go through kube-proxy. */
  | 'headless'
  | 'names'
  /** No endpoint is ready. */
  | 'nobody'
  /** The Service is not in the text, only its slices. */
  | 'unread'
  /** The annotation asks, and the text holds no nodes, whose CPU decides. */
  | 'no-nodes'
  /** It asks, and an endpoint without a zone can get no hint. */
  | 'unplaced'
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
  /** Who is to blame. */
  readonly blamed: readonly Blamed[];
  readonly lab: LabFill;
  /** Which of its two answers the lab gives as well, filled like this. */
  readonly fit: LabFit;
}

/** What is looked at. */
export interface Chosen {
  readonly service: ReadService;
  readonly family: ReadFamily;
  /** Name of a port whose endpoints are not those of the others; absent: all of them. */
  readonly port?: string | undefined;
}

const disagreements = {
  refused: 'outdated',
  none: 'leftover',
} as const;

function isFresh({zones}: ClusterView, {service, family}: Chosen): boolean {
  const all = {create: [family.slices.flat()], update: [], unchanged: []};
  const fresh = reconcileHints({service: service.routing, zones, slices: all});
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

/** It asks for hints, and some endpoint has no zone to be hinted for. */
function isUnplaced({expected: {hints}}: Compared, {service}: Chosen): boolean {
  if (routingReason(service.routing).mode === 'none') return false;
  return hints.kind === 'none' || (hints.kind === 'set' && hints.unhinted > 0);
}

function comparedVerdict(compared: Compared, view: ClusterView, chosen: Chosen): Verdict {
  const {actual, expected, agrees} = compared;
  if (agrees) {
    if (isUnplaced(compared, chosen)) return 'unplaced';
    if (expected.hints.kind !== 'set') return expected.hints.kind;
    return isFresh(view, chosen) ? 'set' : 'kept';
  }
  if (expected.hints.kind !== 'set') return disagreements[expected.hints.kind];
  if (actual.hints.kind !== 'set') return 'missing';
  return actual.hints.unhinted > 0 ? 'partial' : 'different';
}

/** Services to which the controller's hints mean nothing; undefined: they do. */
function bypass({service, family}: Chosen): Verdict | undefined {
  if (family.addressType === 'FQDN') return 'names';
  if (service.access === 'headless') return 'headless';
  if (!service.isRead) return 'unread';
  if (service.routing.internalTrafficPolicy === 'Local') return 'local';
  return family.foreignManagers.length > 0 || service.selector === null ? 'foreign' : undefined;
}

/** Clients find the pods themselves. */
function isDirect({service, family}: Chosen): boolean {
  return service.access === 'headless' || family.addressType === 'FQDN';
}

/** Without kube-proxy nothing reads hints or policies. */
function observed({asking}: ClusterView, chosen: Chosen): Locality {
  const endpoints = chosen.family.slices.flat();
  const {internalTrafficPolicy} = chosen.service.routing;
  const asked = {...asking, port: chosen.port};
  if (!isDirect(chosen)) return observe({...asked, endpoints, internalTrafficPolicy});
  const unhinted = endpoints.map((one) => ({...one, hints: null}));
  return observe({...asked, endpoints: unhinted, internalTrafficPolicy: 'Cluster'});
}

function eventOf({expected}: Compared, addressType: SliceAddressType): HintsEvent | undefined {
  if (expected.hints.kind !== 'refused' || addressType === 'FQDN') return undefined;
  return hintsEvent(expected.hints.refusal, addressType);
}

type Findings = Pick<Examination, 'verdict' | 'actual' | 'expected' | 'event'>;

/** The text holds no nodes, and the annotation shares out by their CPU. */
function lacksNodes({nodes}: ClusterView, {service}: Chosen): boolean {
  return nodes.length === 0 && routingReason(service.routing).mode === 'topology-mode-auto';
}

function findings(view: ClusterView, chosen: Chosen): Findings {
  const {service, family, port} = chosen;
  const actual = observed(view, chosen);
  const verdict = actual.traffic.hasAnyEndpoints ? bypass(chosen) : 'nobody';
  if (verdict !== undefined) return {verdict, actual};
  if (lacksNodes(view, chosen)) return {verdict: 'no-nodes', actual};
  const compared = clusterLocality({
    ...view.asking,
    service: service.routing,
    zones: view.zones,
    slices: family.slices,
    port,
  });
  const event = eventOf(compared, family.addressType);
  return {
    verdict: comparedVerdict(compared, view, chosen),
    actual,
    expected: compared.expected,
    ...(event && {event}),
  };
}

/** Hints and policies say nothing to clients that ask DNS for pods. */
const direct: RoutingReason = {mode: 'none', decides: null, idle: []};

/** Where the lab would give advice that is none for this Service. */
const beyondLab: ReadonlySet<Verdict> = new Set([
  'headless',
  'names',
  'unread',
  'no-nodes',
  'foreign',
]);

/**
 * Who is to blame for what was found, one by one.
 *
 * @param found what {@link examine} found.
 */
export function culpritsIn(
  cluster: ReadCluster,
  {family}: Chosen,
  {expected}: Pick<Examination, 'expected'>,
): readonly Culprit[] {
  const refusal = expected?.hints.kind === 'refused' ? expected.hints.refusal : undefined;
  return culpritsOf(viewOf(cluster), family, refusal);
}

/**
 * What a Service of the cluster asks for, which hints it has, whether the controller would leave them so, and the
 * numbers for the lab.
 *
 * @param maxZones columns that the lab has.
 * @example examine(cluster, {service, family}, 6).verdict // 'set'
 */
export function examine(cluster: ReadCluster, chosen: Chosen, maxZones: number): Examination {
  const view = viewOf(cluster);
  const {port} = chosen;
  const all = chosen.family.slices.flat();
  const endpoints =
    port === undefined ? all : all.filter(({ports}) => ports?.includes(port) ?? true);
  const reason = isDirect(chosen) ? direct : routingReason(chosen.service.routing);
  const lab = labFill({nodes: cluster.nodes, endpoints, maxZones});
  const found = findings(view, chosen);
  return {
    reason,
    endpoints: {ready: totalOf(endpoints.filter(isReady)), all: totalOf(endpoints)},
    foreignManagers: chosen.family.foreignManagers,
    blamed: blamed(culpritsIn(cluster, chosen, found)),
    lab,
    fit: beyondLab.has(found.verdict) ? 'none' : labFit(lab, reason.mode, found),
    ...found,
  };
}
