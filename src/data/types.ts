/**
 * The vocabulary of the project: ids, and the shapes of what is known and of what the reader chooses.
 * It holds no facts, so the model may import it.
 */

/** The ways a request can travel. Public: these ids stand in URLs, exports and the command line. */
export const pathIds = [
  'clusterip',
  'clusterip-same-zone',
  'clusterip-node-local',
  'headless',
  'nlb-instance',
  'nlb-ip',
  'alb-ip',
  'istio-sidecar',
  'istio-ambient',
  'cilium-clustermesh',
  'vpc-lattice',
  'route53-nlb',
  'transit-gateway',
  'privatelink',
] as const;
export type PathId = (typeof pathIds)[number];

/** The lines a bill can have. Public: these ids stand in the command line's answer. */
export const lineItemIds = [
  'inter-az-transfer',
  'alb-hours',
  'alb-lcu',
  'nlb-hours',
  'nlb-nlcu',
  'apiserver-nlb-hours',
  'hosted-zone',
  'lattice-service-hours',
  'lattice-data',
  'lattice-requests',
  'proxy-cpu',
  'proxy-memory',
  'istiod-cpu',
  'istiod-memory',
  'tgw-attachment-hours',
  'tgw-data',
  'endpoint-hours',
  'endpoint-data-first-pb',
  'endpoint-data-next-4-pb',
  'endpoint-data-over-5-pb',
] as const;
export type LineItemId = (typeof lineItemIds)[number];

/**
 * The prices the cost formulas read. The ids are what the command line names as missing. Packed links count them by their
 * place: new ones go to the end.
 */
export const priceIds = [
  'interAzPerGbEachSide',
  'albHour',
  'lcuHour',
  'nlbHour',
  'nlcuHour',
  'latticeServiceHour',
  'latticePerGb',
  'latticePerMillionRequests',
  'route53ZoneMonth',
  'm6iLargeHour',
  'tgwAttachmentHour',
  'tgwPerGb',
  'endpointHourPerZone',
  'endpointPerGbFirstPb',
  'endpointPerGbNext4Pb',
  'endpointPerGbOver5Pb',
] as const;
export type PriceId = (typeof priceIds)[number];

/** One number per price; a price that is not known is absent, never zero. */
export type Rates = {readonly [Id in PriceId]?: number};

export type Currency = 'USD' | 'CNY';

/** How much a figure can be trusted: `high` is AWS's own text or data, `unsourced` has no value. */
export type Confidence = 'high' | 'medium-high' | 'medium' | 'low' | 'unsourced';

/**
 * How a figure came about. Only `published` may be drawn as a fact; `own` is the reader's measurement; `unknown` has no
 * value.
 */
export type Basis = 'published' | 'derived' | 'estimate' | 'definition' | 'own' | 'unknown';

/** Where a fact was read. `url` is absent where only a stored copy without an address exists. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** Newest date the material speaks for, ISO 8601; absent where the material is undated. */
  readonly asOf?: string;
  /** What kind of evidence it is, in a word or two. */
  readonly kind: 'primary' | 'transcription' | 'measurement' | 'third-party';
}

/** A number with everything needed to defend it. `value` is absent where no source was found. */
export interface SourcedNumber<SourceId extends string = string> {
  readonly value?: number;
  readonly unit: string;
  readonly sources: readonly SourceId[];
  /** ISO date of the newest source; absent where every source is undated. */
  readonly asOf?: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** What the reader sets. Every field has a default and bounds in `data/scenarioFields`. */
export interface Scenario {
  /** AWS Region id. */
  readonly region: string;
  /** Payload per month, requests and responses, in GB of 2^30 bytes. */
  readonly trafficGb: number;
  /** Zones the pods are spread over, evenly. */
  readonly azCount: number;
  /** Share (0 to 1) that zone-aware routing keeps in its zone. */
  readonly zoneLocalShare: number;
  /** Destination services. */
  readonly services: number;
  /** Bytes of one request and its response, in KB of 2^10 bytes. */
  readonly requestKb: number;
  /** Load balancers that the traffic is shared over. */
  readonly loadBalancers: number;
  /** Share (0 to 1) of client connections that zonal DNS keeps in their zone. */
  readonly nlbZonalAffinity: number;
  readonly requestsPerConnection: number;
  readonly connectionSeconds: number;
  /** Listener rules processed per request. */
  readonly albRules: number;
  /** Pods carrying a sidecar. */
  readonly pods: number;
  /** Nodes carrying a ztunnel and istio-cni. */
  readonly nodes: number;
  /** Ambient layer-7 proxies; 0 means layer 4 only. */
  readonly waypoints: number;
  /** Clusters joined; with a Transit Gateway, attachments. */
  readonly clusters: number;
  /** Replicas of Istio's control plane; 0 means that somebody else runs it. */
  readonly istiodReplicas: number;
  readonly meshBasis: 'requested' | 'used';
  readonly billing: 'both-ends' | 'one-end';
}

/** Names of the scenario's fields that hold a number. */
export type NumberField = {
  [Field in keyof Scenario]: Scenario[Field] extends number ? Field : never;
}[keyof Scenario];

export type Percentile = 'p50' | 'p99';

/** Low, typical and high value of a latency, in milliseconds. */
export interface LatencyRange {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** One latency figure: milliseconds added to the direct pod-to-pod path, with how each percentile is known. */
export interface LatencyFigure<SourceId extends string = string> {
  /** Absent, like p99, where nothing is known. */
  readonly p50?: LatencyRange;
  readonly p99?: LatencyRange;
  /** Published for Istio only; no formula reads it. */
  readonly p90?: LatencyRange;
  readonly basis: {readonly p50: Basis; readonly p99: Basis};
  /** The cost falls on the first packet of a connection, not on each request. */
  readonly perConnection?: true;
  readonly sources: readonly SourceId[];
}

/** Ids of the latency figures. */
export const figureIds = [
  'rttSameNode',
  'rttSameAz',
  'rttCrossAz',
  'crossAzExtra',
  'direct',
  'clusteripIptables',
  'clusteripNftables',
  'clusteripEbpf',
  'nlbIp',
  'nlbInstance',
  'albIp',
  'vpcLattice',
  'istioSidecar',
  'istioAmbientL4',
  'istioAmbientWaypoint',
  'istioEastwestGateway',
  'clustermeshNative',
  'clustermeshVxlan',
  'route53ExternalDnsNlb',
  'transitGateway',
  'privateLink',
] as const;
export type FigureId = (typeof figureIds)[number];

export type LatencyFigures = Readonly<Record<FigureId, LatencyFigure>>;

/** Figures of the formulas that are neither prices nor latencies; units stand with each in `data/modelConstants`. */
export interface ModelConstants {
  readonly hoursPerMonth: number;
  readonly lcuNewConnectionsPerSecond: number;
  readonly lcuActiveConnections: number;
  readonly lcuGbPerHour: number;
  readonly lcuRuleEvaluationsPerSecond: number;
  readonly lcuFreeRules: number;
  readonly nlcuNewConnectionsPerSecond: number;
  readonly nlcuActiveConnections: number;
  readonly nlcuGbPerHour: number;
  readonly latticeFreeRequestsPerServiceHour: number;
  readonly endpointFirstTierGb: number;
  readonly endpointNextTierGb: number;
  readonly m6iLargeVcpu: number;
  readonly m6iLargeGib: number;
  readonly opencostVcpuHour: number;
  readonly opencostGibHour: number;
  readonly sidecarVcpuPerThousandRps: number;
  readonly sidecarMemoryMib: number;
  readonly sidecarRequestedVcpu: number;
  readonly sidecarRequestedMib: number;
  readonly ztunnelVcpuPerThousandRps: number;
  readonly ztunnelMemoryMib: number;
  readonly ztunnelRequestedVcpu: number;
  readonly ztunnelRequestedMib: number;
  readonly istioCniRequestedVcpu: number;
  readonly istioCniRequestedMib: number;
  readonly waypointVcpuPerThousandRps: number;
  readonly waypointMemoryMib: number;
  readonly waypointRequestedVcpu: number;
  readonly waypointRequestedMib: number;
  readonly istiodRequestedVcpu: number;
  readonly istiodRequestedMib: number;
}

/** What a service may need that not every path gives. */
export const needIds = [
  'l7',
  'mtls',
  'waf',
  'fixed-ip',
  'iam',
  'lowest-cost',
  'lowest-latency',
  'small-team',
] as const;
export type NeedId = (typeof needIds)[number];

export const scopeIds = ['single-cluster', 'multi-cluster', 'multi-account'] as const;
export type ScopeId = (typeof scopeIds)[number];

/** One latency figure as the reader measured it, milliseconds. */
export type OwnLatency = {readonly [Stat in Percentile]?: number};

/** What the reader knows better than the price list and our figures: own prices, own measurements. */
export interface OwnFigures {
  /** Money per unit in the Region's currency. */
  readonly rates: Rates;
  readonly latencyMs: {readonly [Id in FigureId]?: OwnLatency};
}
