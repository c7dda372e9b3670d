import {zonesOf} from '@site/src/model/locality/clients';
import type {ZoneColumn} from '@site/src/model/locality/columns';
import type {ClusterNode, Endpoint} from '@site/src/model/locality/types';
import {byName, countOf, isReady, sum, totalOf} from '@site/src/model/locality/zoneNumbers';
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
  /** Ready endpoints whose zone is not known; the lab has no place for them. */
  readonly endpointsWithoutZone: number;
  /** Ready workers that report no CPU, which alone forbids hints; the lab counts them with the rest. */
  readonly nodesWithoutCpu: number;
}

/** A cluster as columns of the lab. */
export interface LabFill {
  readonly columns: readonly ZoneColumn[];
  /** Ready workers without the zone label. */
  readonly unlabelledNodes: number;
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
  return {
    columns: shown.map(({zone, cpus, readyEndpoints}) => ({
      zone,
      nodes: cpus.length,
      cpuMilliPerNode: mean(cpus, usualCpu),
      readyEndpoints,
      clientShare: cpus.length > 0 ? 1 / asking : 0,
    })),
    unlabelledNodes: workers.filter(({zone}) => !zone).length,
    simplified: {
      droppedZones: dropped.map(({zone, cpus, readyEndpoints}) => ({
        zone,
        nodes: cpus.length,
        readyEndpoints,
      })),
      meanCpuIn: shown.filter(({cpus}) => new Set(cpus).size > 1).map(({zone}) => zone),
      endpointsWithoutZone: sum(ready.filter(({zone}) => !zone).map(countOf)),
      nodesWithoutCpu: workers.filter((one) => one.zone && one.allocatableCpuMilli === 0).length,
    },
  };
}
