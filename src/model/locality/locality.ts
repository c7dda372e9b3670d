import {clientsByNode, clientsByZone, type Asking} from './clients';
import {hintsOf, type Hints} from './hints';
import {proxyTable} from './kubeProxy';
import {reconcileHints, routingOf} from './precedence';
import {trafficOf, type Traffic} from './traffic';
import type {Endpoint, LocalityMode, Refusal, TrafficPolicy} from './types';
import {byName} from './zoneNumbers';
import {zoneRatios} from './zoneRatios';

/** Ready endpoints of a Service that stand in one place. */
export interface ReadyEndpoints {
  readonly zone: string | null;
  /** Needed for prefer-same-node and internal-local. */
  readonly node?: string | null;
  /** A whole number from 0. */
  readonly count: number;
}

/** A Service, its endpoints and its clients: what the lab asks about. */
export interface LocalityInput extends Asking {
  readonly mode: LocalityMode;
  readonly endpoints: readonly ReadyEndpoints[];
}

/** Whether hints are set, and who serves whom. */
export interface Locality {
  readonly hints: Hints;
  readonly traffic: Traffic;
}

/** Endpoints with their hints, and who asks them. */
export interface Observed extends Asking {
  readonly endpoints: readonly Endpoint[];
  readonly internalTrafficPolicy: TrafficPolicy;
  /** Name of the port that the traffic is for; absent: all of them. */
  readonly port?: string | undefined;
  readonly refusal?: Refusal | undefined;
}

/**
 * What kube-proxy on every node makes of endpoints and their hints, whoever wrote these. It chooses for each port among
 * the endpoints that serve it; the hints are those of all.
 *
 * @example observe({nodes, endpoints: [{zone: 'a', ready: true, hints: null}], internalTrafficPolicy: 'Cluster'}).hints // {kind: 'none'}
 */
export function observe(observed: Observed): Locality {
  const {endpoints, internalTrafficPolicy, port} = observed;
  const serves = ({ports}: Endpoint) => ports === undefined || ports.includes(port ?? '');
  const table = proxyTable(port === undefined ? endpoints : endpoints.filter(serves));
  // Single nodes matter to policy Local and to node hints; for the rest a zone is one client.
  const isByNode = internalTrafficPolicy === 'Local' || table.byNodeHint !== undefined;
  const clients = isByNode ? clientsByNode(observed) : clientsByZone(observed);
  return {
    hints: hintsOf(endpoints, observed.refusal),
    traffic: trafficOf({table, clients, internalTrafficPolicy}),
  };
}

/** In the order of places, so that the order in which the reader names them changes nothing. */
function unhinted(endpoints: readonly ReadyEndpoints[]): readonly Endpoint[] {
  return endpoints
    .filter(({count}) => count > 0)
    .map(({zone, node = null, count}) => ({zone, node, count, ready: true, hints: null}))
    .sort((a, b) => byName(a.zone ?? '', b.zone ?? '') || byName(a.node ?? '', b.node ?? ''));
}

/**
 * The endpoints of the lab with the hints that the controller sets. It starts afresh, without hints from before
 * that it might keep.
 *
 * @example hintedEndpoints({mode: 'prefer-same-zone', nodes, endpoints: [{zone: 'a', count: 6}]}).endpoints[0]?.hints // {zones: ['a']}
 */
export function hintedEndpoints({mode, nodes, endpoints}: LocalityInput): {
  readonly endpoints: readonly Endpoint[];
  readonly refusal: Refusal | undefined;
} {
  const {slices, refusal} = reconcileHints({
    service: routingOf(mode),
    zones: zoneRatios(nodes),
    slices: {create: [unhinted(endpoints)], update: [], unchanged: []},
  });
  return {endpoints: slices.create.flat(), refusal};
}

/**
 * Whether hints are set, and where the traffic goes: the EndpointSlice controller, then kube-proxy on every node.
 *
 * @example locality({mode: 'prefer-same-zone', nodes, endpoints: [{zone: 'a', count: 6}]}).traffic.crossZoneShare
 * // 2/3 over three zones: b and c have no endpoint of their own
 */
export function locality(input: LocalityInput): Locality {
  const {internalTrafficPolicy} = routingOf(input.mode);
  const {nodes, clientShareByZone, unknownClientShare} = input;
  const asking = {nodes, clientShareByZone, unknownClientShare};
  return observe({...asking, internalTrafficPolicy, ...hintedEndpoints(input)});
}
