import type {LocalityMode} from '@site/src/model/locality/types';
import {readyCount} from '@site/src/model/locality/zoneNumbers';
import {regionOfZones} from './rank/region';
import {routingReason} from './routing';
import type {ReadCluster, ReadService, SliceAddressType} from './types';

/** A Service in a list to choose from. */
export interface ServiceSummary {
  readonly namespace: string;
  readonly name: string;
  readonly access: ReadService['access'];
  readonly mode: LocalityMode;
  readonly families: readonly {
    readonly addressType: SliceAddressType;
    readonly readyEndpoints: number;
    /** Names of the ports, where the endpoints of one are not those of another. */
    readonly ports: readonly string[];
  }[];
  /** False: only its slices are in the text, so nobody knows what it asks for. */
  readonly isRead: boolean;
}

/** A cluster in few words: small, however large it is. */
export interface ClusterSummary extends Pick<
  ReadCluster,
  | 'ignored'
  | 'orphanSlices'
  | 'missing'
  | 'hasEndpoints'
  | 'oldSlices'
  | 'unnamed'
  | 'noise'
  | 'skippedFiles'
> {
  readonly nodes: number;
  /** Where the nodes stand; absent where they do not say, or not agree. */
  readonly region?: string;
  /** In the order of namespaces, then names. */
  readonly services: readonly ServiceSummary[];
}

function summaryOf(service: ReadService): ServiceSummary {
  const {namespace, name, access, routing, families, isRead} = service;
  return {
    namespace,
    name,
    access,
    mode: routingReason(routing).mode,
    families: families.map(({addressType, slices, ports}) => ({
      addressType,
      readyEndpoints: readyCount(slices),
      ports,
    })),
    isRead,
  };
}

/**
 * What a reader needs to choose a Service.
 *
 * @example clusterSummary(cluster).services[0]?.name // 'orders'
 */
export function clusterSummary(cluster: ReadCluster): ClusterSummary {
  const {nodes, services, ...rest} = cluster;
  const region = regionOfZones(cluster);
  const found = {...rest, nodes: nodes.length, services: services.map(summaryOf)};
  return region === undefined ? found : {...found, region};
}
