import type {ClusterNode, Endpoint, TrafficPolicy, ZoneNumbers} from '../types';
import file from './hints-cases.json';

/** Numbers per zone as JSON has them. */
export type ZoneRecord = Readonly<Record<string, number>>;

/** An endpoint of a row; `node` and `address` stand only where the upstream test has them. */
export interface RowEndpoint extends Endpoint {
  readonly address?: string;
}

type RowSlice = readonly RowEndpoint[];

interface RowSets {
  readonly slicesToCreate: readonly RowSlice[];
  readonly slicesToUpdate: readonly RowSlice[];
  readonly slicesUnchanged: readonly RowSlice[];
}

interface Counted {
  readonly ready: number;
  readonly unready: number;
}

interface ProxyRowEndpoint {
  readonly endpoint: string;
  readonly ready: boolean;
  readonly serving?: boolean;
  readonly terminating?: boolean;
  readonly local: boolean;
  readonly zoneHints: readonly string[];
  readonly nodeHints?: readonly string[];
}

/** Input and expectation of each suite. */
interface Suites {
  readonly setNodes: {
    readonly input: {readonly nodes: readonly ClusterNode[]};
    readonly expect: {
      readonly sufficientNodeInfo: boolean;
      readonly cpuMilliByZone: ZoneRecord | null;
      readonly cpuRatiosByZone: ZoneRecord | null;
    };
  };
  readonly addHints: {
    readonly input: RowSets & {readonly cpuRatiosByZone: ZoneRecord | null};
    readonly expect: Omit<RowSets, 'slicesUnchanged'> & {
      readonly hintsEnabled: boolean;
      readonly hintCountByZone: ZoneRecord | null;
      readonly events: readonly Readonly<Record<'type' | 'reason' | 'messageKey', string>>[];
    };
  };
  readonly totalReadyEndpoints: {
    readonly input: Readonly<Record<keyof RowSets, readonly Counted[]>>;
    readonly expect: {readonly totalReady: number};
  };
  readonly givingAndReceivingZones: {
    readonly input: Readonly<Record<'desiredByZone' | 'allocatedHintsByZone', ZoneRecord>>;
    readonly expect: Readonly<Record<'giving' | 'receiving', ZoneRecord>>;
  };
  readonly redistributeHints: {
    readonly input: {
      readonly slices: readonly RowSlice[];
      readonly giving: ZoneRecord;
      readonly receiving: ZoneRecord;
    };
    readonly expect: {readonly deltaByZone: ZoneRecord};
  };
  readonly hintsByZone: {
    readonly input: {
      readonly slice: RowSlice;
      readonly maximumByZone: ZoneRecord;
      readonly alreadyAllocatedByZone: ZoneRecord;
    };
    readonly expect: {readonly hintsByZone: ZoneRecord | null};
  };
  readonly trafficDistributionHints: {
    readonly input: RowSets & {readonly trafficDistribution: string | null};
    readonly expect: RowSets;
  };
  readonly annotationEnabled: {
    readonly input: {readonly annotations: Readonly<Record<string, string>>};
    readonly expect: {readonly enabled: boolean};
  };
  readonly reconcile: {
    readonly input: {
      readonly nodes: readonly ClusterNode[];
      readonly endpoints: readonly {readonly zone: string; readonly node: string}[];
      readonly annotations: Readonly<Record<string, string>>;
      readonly trafficDistribution: string | null;
      readonly topologyCache: boolean;
      readonly preferSameGate: boolean;
    };
    readonly expect: {
      readonly hintsByZone: ZoneRecord | null;
      readonly hintsByNode?: ZoneRecord;
      readonly crossZoneHints: number;
    };
  };
  readonly kubeProxyEndpoints: {
    readonly input: {
      readonly nodeName: string;
      readonly nodeZone: string | null;
      readonly internalTrafficPolicy: TrafficPolicy;
      readonly externalTrafficPolicy: TrafficPolicy;
      readonly externallyAccessible: boolean;
      readonly preferSameGate: boolean;
      readonly endpoints: readonly ProxyRowEndpoint[];
    };
    readonly expect: {
      readonly clusterEndpoints: readonly string[] | null;
      readonly localEndpoints: readonly string[] | null;
      readonly hasAnyEndpoints: boolean;
    };
  };
  readonly serviceOutcome: {
    readonly input: {
      readonly readyEndpointsByZone: ZoneRecord;
      readonly nodes: readonly ClusterNode[];
    };
    readonly expect: {
      readonly hintsEnabled: boolean;
      readonly messageKey: string | null;
      readonly hintCountByZone: ZoneRecord | null;
      readonly crossZoneHints: number;
    };
  };
}

type SuiteId = keyof Suites;

interface Row<Id extends SuiteId> {
  readonly input: Suites[Id]['input'];
  readonly expected: Suites[Id]['expect'];
}

interface FileRow {
  readonly id: string;
  readonly upstreamName?: string;
  readonly name?: string;
  readonly input: unknown;
  readonly expect: unknown;
}

/** Every suite of the file, by name. */
export const suiteIds: readonly string[] = file.suites.map(({id}) => id);

/**
 * The rows of a suite, each with a title that names suite, upstream case and row.
 *
 * @example casesOf('setNodes')[0]?.[0] // 'setNodes: empty (set-nodes-1)'
 */
export function casesOf<Id extends SuiteId>(
  id: Id,
): readonly (readonly [title: string, row: Row<Id>])[] {
  const suite = file.suites.find((one) => one.id === id);
  const rows = (suite?.cases ?? []) as readonly FileRow[];
  return rows.map((row) => {
    const title = `${id}: ${row.upstreamName ?? row.name ?? ''} (${row.id})`;
    return [title, {input: row.input, expected: row.expect} as Row<Id>] as const;
  });
}

/** Numbers per zone as the model has them. */
export function zoneNumbers(record: ZoneRecord): ZoneNumbers {
  return new Map(Object.entries(record));
}

/** Slice sets of a row as the model has them. */
export function setsOf(row: RowSets) {
  return {create: row.slicesToCreate, update: row.slicesToUpdate, unchanged: row.slicesUnchanged};
}
