import type {RankTraffic} from '../src/readers/cluster/rank/rank';
import type {RankRow} from '../src/readers/cluster/rank/types';
import {ranking} from '../scripts/rank/answer';
import {clusterIn} from './cluster';
import {endpointJson, kubectlJson, nodeJson, serviceJson, sliceJson} from './kubectl';

export const zones = ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'];
/** One in each zone. */
export const nodes = zones.map((zone, index) => nodeJson({name: `n${index}`, zone}));

/** A Service whose pods stand in these zones, by their last letters. */
export function serviceIn(
  name: string,
  places: string,
  service: Parameters<typeof serviceJson>[0] = {name},
) {
  const endpoints = [...places].map((letter, index) =>
    endpointJson({zone: `eu-west-1${letter}`, node: `n${'abc'.indexOf(letter)}`}, index),
  );
  return [serviceJson({...service, name}), sliceJson({name, service: name, endpoints})];
}

export const clusterOf = (...items: readonly unknown[]) =>
  clusterIn(kubectlJson([...nodes, ...items]));
export const traffic = (...rows: RankTraffic['rows']): RankTraffic => ({rows, isMonth: true});

/** The first row of the ranking. */
export function first(cluster: ReturnType<typeof clusterIn>, measured?: RankTraffic): RankRow {
  const [row] = ranking(cluster, measured, undefined).services;
  if (row === undefined) throw new Error('no row');
  return row;
}
