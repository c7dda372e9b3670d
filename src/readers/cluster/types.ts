import type {ServiceRouting} from '@site/src/model/locality/precedence';
import type {ClusterNode, Endpoint, Slice, TrafficPolicy} from '@site/src/model/locality/types';

/** What kubectl has to print for the lab. */
export const neededKinds = ['nodes', 'services', 'endpointslices'] as const;

export type NeededKind = (typeof neededKinds)[number];

export const addressTypes = ['IPv4', 'IPv6', 'FQDN'] as const;

export type SliceAddressType = (typeof addressTypes)[number];

/** A node as kubectl prints it; of its labels only those of roles are kept. */
export interface ReadNode extends ClusterNode {
  readonly name: string;
  /** Version of its kubelet, as in `v1.34.1-eks-113cf36`; null where it is not said. */
  readonly kubelet: string | null;
  /** It has the zone label's old name only, which nothing reads any more. */
  readonly hasOldZoneLabel: boolean;
}

/** An endpoint with the name by which people know it. */
export interface ReadEndpoint extends Endpoint {
  /** Of its pod, else its first address. */
  readonly name: string;
  readonly kind: 'Pod' | 'Endpoint';
}

/** The EndpointSlices of a Service for one type of address, in the order of their names. */
export interface ReadFamily {
  readonly addressType: SliceAddressType;
  readonly slices: readonly Slice<ReadEndpoint>[];
  /** Other controllers than Kubernetes' own that write some of the slices; they set hints by rules of their own. */
  readonly foreignManagers: readonly string[];
  /** Names of the ports, where the endpoints of one are not those of another; empty: all ports are alike. */
  readonly ports: readonly string[];
}

export interface ReadService {
  readonly namespace: string;
  readonly name: string;
  readonly routing: ServiceRouting;
  /** Absent in ClusterIP Services. */
  readonly externalTrafficPolicy: TrafficPolicy | null;
  /** How its clients find it: through kube-proxy, as addresses of pods in DNS, or as another name. */
  readonly access: 'kube-proxy' | 'headless' | 'external-name';
  /** Labels of its pods as `key=value`, sorted. Without one the EndpointSlice controller leaves the Service alone. */
  readonly selector: string | null;
  /** Names of its ports. */
  readonly ports: readonly string[];
  /** False: the text holds slices of it only, so nobody knows what it asks for. */
  readonly isRead: boolean;
  /** In the order IPv4, IPv6, FQDN; only those that have slices. */
  readonly families: readonly ReadFamily[];
}

export interface KindCount {
  readonly kind: string;
  readonly count: number;
}

/** What the lab takes from a cluster. */
export interface ReadCluster {
  /** In the order of names, as everything here. */
  readonly nodes: readonly ReadNode[];
  /** In the order of namespaces, then names. */
  readonly services: readonly ReadService[];
  /** Objects of other kinds, left out. */
  readonly ignored: readonly KindCount[];
  /** EndpointSlices that belong to none of the Services. */
  readonly orphanSlices: number;
  /** What the text holds none of, so that something stays unknown. */
  readonly missing: readonly NeededKind[];
  /** Endpoints, the older kind, are there; they know neither zones nor hints. */
  readonly hasEndpoints: boolean;
  /** EndpointSlices of a version that is no longer served, and is not read. */
  readonly oldSlices: number;
  /** Objects that do not say what they are, and do not look like anything that is needed. */
  readonly unnamed: number;
  /** Lines that belong to no object, the first of them, cut where they are long. */
  readonly noise: {readonly lines: readonly string[]; readonly count: number};
  /** Files of archives that hold nothing of use. */
  readonly skippedFiles: number;
}

/** What a field may hold. */
export type Allowed =
  'text' | 'list' | 'object' | 'condition' | 'cpu' | 'address-type' | 'traffic-policy';

/** Why a text cannot be used. Characters count from 1. */
export type ClusterFault =
  | {readonly kind: 'empty' | 'table' | 'description' | 'diff' | 'no-beginning' | 'no-kind'}
  | {readonly kind: 'kubectl-error'; readonly text: string}
  | {readonly kind: 'not-json'; readonly at: number; readonly found: string}
  /** A line break inside a text in quotation marks: copied from a window that wraps lines. */
  | {readonly kind: 'broken-line'; readonly at: number; readonly path: string}
  /** The text ends at this character, inside what `path` names; the path is empty outside the items. */
  | {readonly kind: 'truncated'; readonly at: number; readonly path: string}
  /** Items of a list in YAML that does not end: its last line, `kind: List`, is missing. */
  | {readonly kind: 'truncated-yaml'; readonly path: string}
  | {
      readonly kind: 'broken-yaml';
      /** From 1. */
      readonly line: number;
      readonly path: string;
      /** What the parser says, in English. */
      readonly text: string;
    }
  | {readonly kind: 'missing-field'; readonly path: string; readonly allowed: Allowed}
  | {
      readonly kind: 'wrong-field';
      readonly path: string;
      /** The value as JSON, cut where it is long. */
      readonly value: string;
      readonly allowed: Allowed;
    }
  | {readonly kind: 'secret'; readonly path: string}
  | {readonly kind: 'wrong-kinds'; readonly found: readonly KindCount[]}
  /** None of the three kinds. */
  | {
      readonly kind: 'missing-kinds';
      readonly hasEndpoints: boolean;
      /** EndpointSlices of the version that is no longer served. */
      readonly oldSlices: number;
    };

export type ClusterReading =
  | {readonly ok: true; readonly cluster: ReadCluster}
  | {readonly ok: false; readonly fault: ClusterFault};
