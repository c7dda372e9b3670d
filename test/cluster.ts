import {parse} from 'yaml';
import {clusterReader} from '../src/readers/cluster/readCluster';
import type {ClusterReading, ReadCluster} from '../src/readers/cluster/types';

/** Reads texts, as one cluster and at once; the parser of YAML is there from the start. */
export function readCluster(...texts: readonly string[]): ClusterReading {
  const reader = clusterReader();
  reader.useYaml((yaml) => parse(yaml, {uniqueKeys: false, logLevel: 'error'}) as unknown);
  for (const text of texts) {
    const fault = reader.push(text) ?? reader.endOfText();
    if (fault !== undefined) return {ok: false, fault};
  }
  return reader.finish();
}

/** The cluster of texts that can be read. */
export function clusterIn(...texts: readonly string[]): ReadCluster {
  const reading = readCluster(...texts);
  if (!reading.ok) throw new Error(JSON.stringify(reading.fault));
  return reading.cluster;
}
