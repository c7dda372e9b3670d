import type {LocalityMode} from '@site/src/model/locality/types';
import {readyCount} from '@site/src/model/locality/zoneNumbers';
import {routingReason} from './routing';
import type {KindCount, ReadCluster, ReadService, SliceAddressType} from './types';

/** A Service in a list to choose from. */
export interface ServiceSummary {
  readonly namespace: string;
  readonly name: string;
  readonly access: ReadService['access'];
  readonly mode: LocalityMode;
  readonly families: readonly {
    readonly addressType: SliceAddressType;
    readonly readyEndpoints: number;
  }[];
}

/** A cluster in few words: small, however large it is. */
export interface ClusterSummary {
  readonly nodes: number;
  /** In the order of namespaces, then names. */
  readonly services: readonly ServiceSummary[];
  readonly ignored: readonly KindCount[];
  readonly orphanSlices: number;
}

function summaryOf({namespace, name, access, routing, families}: ReadService): ServiceSummary {
  return {
    namespace,
    name,
    access,
    mode: routingReason(routing).mode,
    families: families.map(({addressType, slices}) => ({
      addressType,
      readyEndpoints: readyCount(slices),
    })),
  };
}

/**
 * What a reader needs to choose a Service.
 *
 * @example clusterSummary(cluster).services[0]?.name // 'orders'
 */
export function clusterSummary(cluster: ReadCluster): ClusterSummary {
  const {nodes, services, ignored, orphanSlices} = cluster;
  return {nodes: nodes.length, services: services.map(summaryOf), ignored, orphanSlices};
}
