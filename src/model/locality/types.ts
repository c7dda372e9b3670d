/**
 * The vocabulary of the locality model. Where Kubernetes has a word, it is used here with the same meaning.
 *
 * Source of the rules: kubernetes/endpointslice at daa4d01 (topologycache, trafficdist, reconciler) and
 * kubernetes/kubernetes pkg/proxy/topology.go at 008b365.
 */

/** A number per zone, in the order of zone names. */
export type ZoneNumbers = ReadonlyMap<string, number>;

export const localityModes = [
  'topology-mode-auto',
  'prefer-same-zone',
  'prefer-same-node',
  'internal-local',
  'none',
] as const;

/**
 * What a Service asks for: the annotation `topology-mode: Auto`, `trafficDistribution`
 * (PreferSameZone, its older name PreferClose, or PreferSameNode), `internalTrafficPolicy: Local`, or nothing.
 */
export type LocalityMode = (typeof localityModes)[number];

/** A node as the EndpointSlice controller and kube-proxy see it. */
export interface ClusterNode {
  /** Needed where single nodes matter: prefer-same-node and internal-local. */
  readonly name?: string;
  /** Value of `topology.kubernetes.io/zone`; null or empty: the label is missing. */
  readonly zone: string | null;
  /** Thousandths of a vCPU. */
  readonly allocatableCpuMilli: number;
  /** Condition Ready is True. */
  readonly ready: boolean;
  /** Keys of its labels; only the role labels matter here. */
  readonly labels: readonly string[];
}

export interface EndpointHints {
  readonly zones?: readonly string[];
  readonly nodes?: readonly string[];
}

/**
 * An endpoint of an EndpointSlice, or several alike. Conditions are as in the API: null or absent
 * means not reported, which the controller reads as not ready and kube-proxy as ready.
 */
export interface Endpoint {
  readonly zone: string | null;
  readonly node?: string | null;
  readonly ready: boolean | null;
  readonly serving?: boolean | null;
  readonly terminating?: boolean | null;
  readonly hints: EndpointHints | null;
  /** Names of the ports that it serves; absent: every port of the Service. */
  readonly ports?: readonly string[];
  /** How many equal endpoints this stands for; absent: one. */
  readonly count?: number;
}

/** The endpoints of one EndpointSlice, in order. */
export type Slice<E extends Endpoint = Endpoint> = readonly E[];

/** What the controller is about to write, and what it leaves as it is. One Service, one address type. */
export interface SliceSets<E extends Endpoint = Endpoint> {
  readonly create: readonly Slice<E>[];
  readonly update: readonly Slice<E>[];
  readonly unchanged: readonly Slice<E>[];
}

/** Why CPU shares of zones cannot be had. `node` counts from 0 in the given list. */
export type NodeInfoGap =
  | {readonly kind: 'node-without-zone' | 'node-without-cpu'; readonly node: number}
  | {readonly kind: 'one-zone'; readonly zone: string}
  | {readonly kind: 'no-nodes'};

/** Share of the counted CPU per zone, or what stands in the way. */
export type ZoneRatios =
  | {readonly ok: true; readonly cpuMilliByZone: ZoneNumbers; readonly ratios: ZoneNumbers}
  | {readonly ok: false; readonly gap: NodeInfoGap};

/** Why the controller sets no hints although the annotation asks for them. */
export type Refusal =
  | {readonly messageKey: 'InsufficientNodeInfo'; readonly gap: NodeInfoGap}
  | {readonly messageKey: 'NodesReadyInOneZoneOnly' | 'NoZoneSpecified'}
  | {
      readonly messageKey: 'InsufficientNumberOfEndpoints';
      readonly endpoints: number;
      readonly zones: number;
    }
  | {
      readonly messageKey: 'MinAllocationExceedsOverloadThreshold';
      readonly endpoints: number;
      readonly zones: number;
      /** Endpoints that each zone must get; their sum is more than there are. */
      readonly minimumByZone: ZoneNumbers;
    };

/** Feature gates that change the rules; both are on since Kubernetes 1.34. */
export interface FeatureGates {
  /** TopologyAwareHints: the controller acts on the annotation. */
  readonly topologyAwareHints: boolean;
  /** PreferSameTrafficDistribution: PreferSameZone and PreferSameNode exist. */
  readonly preferSameTrafficDistribution: boolean;
}

export type TrafficPolicy = 'Cluster' | 'Local';

/** How far kube-proxy had to reach: to the node, the zone, every ready endpoint, or those that are going. */
export type Scope = 'node' | 'zone' | 'cluster' | 'terminating';
