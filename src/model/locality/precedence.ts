import {clearHints} from './clearHints';
import {assignHints} from './topologyHints';
import {distributeHints} from './trafficDistribution';
import type {
  Endpoint,
  FeatureGates,
  LocalityMode,
  Refusal,
  SliceSets,
  TrafficPolicy,
  ZoneRatios,
} from './types';

/** The parts of a Service that decide where its in-cluster traffic goes. */
export interface ServiceRouting {
  readonly annotations: Readonly<Record<string, string>>;
  readonly trafficDistribution: string | null;
  readonly internalTrafficPolicy: TrafficPolicy;
}

/** The gates as they are since Kubernetes 1.34. */
const defaultGates: FeatureGates = {
  topologyAwareHints: true,
  preferSameTrafficDistribution: true,
};

/**
 * Whether the annotation switches the controller's heuristic on: `Auto` or `auto`, nothing else. The
 * older annotation `topology-aware-hints` wins wherever it is present.
 *
 * @see hintsEnabled in kubernetes/endpointslice utils.go
 * @example isAnnotationOn({'service.kubernetes.io/topology-mode': 'Auto'}) // true
 */
export function isAnnotationOn(annotations: ServiceRouting['annotations']): boolean {
  const value =
    annotations['service.kubernetes.io/topology-aware-hints'] ??
    annotations['service.kubernetes.io/topology-mode'];
  return value === 'Auto' || value === 'auto';
}

function usableDistribution(value: string | null, gates: FeatureGates): string | null {
  if (value === 'PreferClose') return value;
  const isNew = value === 'PreferSameZone' || value === 'PreferSameNode';
  return isNew && gates.preferSameTrafficDistribution ? value : null;
}

/** What the controller would write, and on whose behalf. */
export interface Reconciled<E extends Endpoint> {
  readonly source: 'annotation' | 'trafficDistribution' | 'none';
  readonly slices: SliceSets<E>;
  /** Why the annotation brought no hints. */
  readonly refusal?: Refusal;
}

/** Everything that the controller looks at when it syncs a Service. */
export interface ReconcileInput<E extends Endpoint> {
  readonly service: Pick<ServiceRouting, 'annotations' | 'trafficDistribution'>;
  readonly zones: ZoneRatios;
  readonly slices: SliceSets<E>;
  readonly gates?: FeatureGates;
}

/**
 * The hints of a Service, by the controller's precedence: an annotation that is on wins over the field, also when its
 * safeguards then refuse hints. Traffic policies are not looked at; they override hints in kube-proxy.
 *
 * @see reconcileByAddressType in kubernetes/endpointslice reconciler.go
 * @example reconcileHints({service: {annotations: {}, trafficDistribution: 'PreferSameZone'}, zones, slices}).source // 'trafficDistribution'
 */
export function reconcileHints<E extends Endpoint>({
  service,
  zones,
  slices,
  gates = defaultGates,
}: ReconcileInput<E>): Reconciled<E> {
  if (isAnnotationOn(service.annotations)) {
    if (!gates.topologyAwareHints) return {source: 'none', slices: clearHints(slices)};
    const assigned = assignHints(slices, zones);
    const refused = assigned.ok ? {} : {refusal: assigned.refusal};
    return {source: 'annotation', slices: assigned.slices, ...refused};
  }
  const value = usableDistribution(service.trafficDistribution, gates);
  const source = value === null ? 'none' : 'trafficDistribution';
  return {source, slices: distributeHints(value, slices)};
}

/**
 * What in-cluster traffic of a Service follows: `internalTrafficPolicy: Local` before all hints, an annotation that is on
 * before the field.
 *
 * @example effectiveMode({annotations: {}, trafficDistribution: 'PreferClose', internalTrafficPolicy: 'Local'}) // 'internal-local'
 */
export function effectiveMode(
  {annotations, trafficDistribution, internalTrafficPolicy}: ServiceRouting,
  gates: FeatureGates = defaultGates,
): LocalityMode {
  if (internalTrafficPolicy === 'Local') return 'internal-local';
  if (isAnnotationOn(annotations)) return gates.topologyAwareHints ? 'topology-mode-auto' : 'none';
  const value = usableDistribution(trafficDistribution, gates);
  if (value === null) return 'none';
  return value === 'PreferSameNode' ? 'prefer-same-node' : 'prefer-same-zone';
}

/**
 * The Service that a mode stands for.
 *
 * @example routingOf('prefer-same-node').trafficDistribution // 'PreferSameNode'
 */
export function routingOf(mode: LocalityMode): ServiceRouting {
  const values: Partial<Record<LocalityMode, string>> = {
    'prefer-same-zone': 'PreferSameZone',
    'prefer-same-node': 'PreferSameNode',
  };
  return {
    annotations:
      mode === 'topology-mode-auto' ? {'service.kubernetes.io/topology-mode': 'Auto'} : {},
    trafficDistribution: values[mode] ?? null,
    internalTrafficPolicy: mode === 'internal-local' ? 'Local' : 'Cluster',
  };
}
