import {labBounds, type LabNumber} from '@site/src/data/labFields';
import {zonesOf} from '@site/src/model/locality/clients';
import {inputFromColumns, type ZoneColumn} from '@site/src/model/locality/columns';
import {locality, type Locality} from '@site/src/model/locality/locality';
import type {ClusterNode, Endpoint, LocalityMode} from '@site/src/model/locality/types';
import {byName, isReady, sum, totalOf} from '@site/src/model/locality/zoneNumbers';
import {isCounted} from '@site/src/model/locality/zoneRatios';

const CPU_OF_NO_NODE = 1000;

/** A zone that the lab has no column for. */
export interface DroppedZone {
  readonly zone: string;
  readonly nodes: number;
  readonly readyEndpoints: number;
}

/** How the columns of the lab differ from the cluster. */
export interface Simplified {
  readonly droppedZones: readonly DroppedZone[];
  /** Zones whose nodes have different CPU; the column has the mean. */
  readonly meanCpuIn: readonly string[];
  /** The lab counts no further than it does in some zone. */
  readonly isCut: boolean;
  /** Ready workers that report no CPU, which alone forbids hints; the lab counts them with the rest. */
  readonly nodesWithoutCpu: number;
}

/** A cluster as columns of the lab. */
export interface LabFill {
  readonly columns: readonly ZoneColumn[];
  /** Ready workers without the zone label. */
  readonly unlabelledNodes: number;
  /** Ready endpoints whose zone is not known. */
  readonly podsWithoutZone: number;
  /** Share of all requests that comes from nodes without the label. */
  readonly unknownClientShare: number;
  readonly simplified: Simplified;
}

interface Zone {
  readonly zone: string;
  readonly cpus: readonly number[];
  readonly readyEndpoints: number;
}

function zonesIn(nodes: readonly ClusterNode[], ready: readonly Endpoint[]): readonly Zone[] {
  const workers = nodes.filter(isCounted);
  const names = new Set([...zonesOf(nodes), ...ready.flatMap(({zone}) => zone ?? [])]);
  return [...names].map((zone) => ({
    zone,
    cpus: workers
      .filter((node) => node.zone === zone)
      .map(({allocatableCpuMilli}) => allocatableCpuMilli),
    readyEndpoints: totalOf(ready.filter((endpoint) => endpoint.zone === zone)),
  }));
}

/** Those with the most pods first, then those with the most nodes. */
function byWeight(a: Zone, b: Zone): number {
  return (
    b.readyEndpoints - a.readyEndpoints || b.cpus.length - a.cpus.length || byName(a.zone, b.zone)
  );
}

function mean(cpus: readonly number[], otherwise: number): number {
  return cpus.length === 0 ? otherwise : Math.round(sum(cpus) / cpus.length);
}

const counted: readonly LabNumber[] = ['nodes', 'readyEndpoints', 'cpuMilliPerNode'];

function cut(column: ZoneColumn): ZoneColumn {
  const within = (field: LabNumber) =>
    Math.min(labBounds[field].max, Math.max(labBounds[field].min, column[field]));
  return {
    ...column,
    nodes: within('nodes'),
    cpuMilliPerNode: within('cpuMilliPerNode'),
    readyEndpoints: within('readyEndpoints'),
  };
}

/**
 * A cluster in the few numbers that the lab has for each zone. Requests come equally from the zones that have workers, as
 * nobody knows where the clients run.
 *
 * @param endpoints of one Service and address type.
 * @param maxZones columns that the lab has; the zones with the most pods get them.
 * @example labFill({nodes: [nodeInA], endpoints: [], maxZones: 6}).columns // one column for a
 */
export function labFill({
  nodes,
  endpoints,
  maxZones,
}: {
  readonly nodes: readonly ClusterNode[];
  readonly endpoints: readonly Endpoint[];
  readonly maxZones: number;
}): LabFill {
  const ready = endpoints.filter(isReady);
  const zones = [...zonesIn(nodes, ready)].sort(byWeight);
  const shown = zones.slice(0, maxZones).sort((a, b) => byName(a.zone, b.zone));
  const dropped = zones.slice(maxZones);
  const asking = shown.filter(({cpus}) => cpus.length > 0).length;
  const usualCpu = mean(
    zones.flatMap(({cpus}) => cpus),
    CPU_OF_NO_NODE,
  );
  const workers = nodes.filter(isCounted);
  const unlabelled = workers.filter(({zone}) => !zone).length;
  const columns = shown.map(({zone, cpus, readyEndpoints}) => ({
    zone,
    nodes: cpus.length,
    cpuMilliPerNode: mean(cpus, usualCpu),
    readyEndpoints,
    clientShare: cpus.length > 0 ? 1 / asking : 0,
  }));
  return {
    columns: columns.map(cut),
    unlabelledNodes: unlabelled,
    podsWithoutZone: totalOf(ready.filter(({zone}) => !zone)),
    unknownClientShare: workers.length === 0 ? 1 : unlabelled / workers.length,
    simplified: {
      droppedZones: dropped.map(({zone, cpus, readyEndpoints}) => ({
        zone,
        nodes: cpus.length,
        readyEndpoints,
      })),
      meanCpuIn: shown.filter(({cpus}) => new Set(cpus).size > 1).map(({zone}) => zone),
      isCut: columns.some((one) => counted.some((field) => one[field] > labBounds[field].max)),
      nodesWithoutCpu: workers.filter((one) => one.zone && one.allocatableCpuMilli === 0).length,
    },
  };
}

/** Whose answer the lab gives, filled so: the cluster's as it is, what a sync would leave, or neither. */
export type LabFit = 'actual' | 'expected' | 'none';

/** The lab keeps shares in thousandths. */
const TOLERANCE = 0.002;

function isAlike(a: Locality, b: Locality): boolean {
  const near = (key: 'crossZoneShare' | 'unknownShare' | 'droppedShare') =>
    Math.abs(a.traffic[key] - b.traffic[key]) <= TOLERANCE;
  if (!near('crossZoneShare') || !near('unknownShare') || !near('droppedShare')) return false;
  // Hints that were refused and hints that are not there are the same to kube-proxy.
  if (a.hints.kind !== 'set' || b.hints.kind !== 'set') {
    return a.hints.kind !== 'set' && b.hints.kind !== 'set';
  }
  const {countByZone} = b.hints;
  return (
    a.hints.countByZone.size === countByZone.size &&
    [...a.hints.countByZone].every(([zone, count]) => countByZone.get(zone) === count)
  );
}

function labLocality(fill: LabFill, mode: LocalityMode): Locality {
  const {columns, unlabelledNodes, podsWithoutZone, unknownClientShare} = fill;
  const unlabelled = {zone: null, allocatableCpuMilli: CPU_OF_NO_NODE, ready: true, labels: []};
  return locality(
    inputFromColumns({
      mode,
      columns,
      otherNodes: Array.from({length: unlabelledNodes}, () => unlabelled),
      endpointsWithoutZone: podsWithoutZone,
      unknownClientShare,
    }),
  );
}

/**
 * Whether the lab, filled so, says what the cluster says: it must never contradict it.
 *
 * @example labFit(labFill({nodes, endpoints, maxZones: 6}), 'prefer-same-zone', {actual, expected}) // 'actual'
 */
export function labFit(
  fill: LabFill,
  mode: LocalityMode,
  {actual, expected}: {readonly actual: Locality; readonly expected?: Locality | undefined},
): LabFit {
  if (fill.columns.length === 0) return 'none';
  const shown = labLocality(fill, mode);
  if (isAlike(shown, actual)) return 'actual';
  return expected !== undefined && isAlike(shown, expected) ? 'expected' : 'none';
}
