import {routingFacts} from '@site/src/data/facts/routing';
import type {KubernetesVersion} from '@site/src/data/kubernetes';
import type {LabMode} from '@site/src/data/labFields';
import {patchCommand, TOPOLOGY_MODE} from '@site/src/readers/cluster/rank/patch';
import {modeToSet} from './modes';

/** The Service that the examples of the guide are about. */
const orders = {namespace: 'shop', name: 'orders'};

const minorOf = (version: string) => Number(version.split('.')[1]);

/** A value that a version takes: before those of today there was one, for the zone. */
function valueIn(version: KubernetesVersion, value: 'PreferSameZone' | 'PreferSameNode'): string {
  const isKnown = minorOf(version) >= minorOf(routingFacts.preferSameBeta.value);
  return isKnown ? value : 'PreferClose';
}

/**
 * The command that makes a Service ask for a mode, or for the zone where it asks for one that can be bettered. An annotation that would win over
 * the field goes.
 *
 * @example serviceCommand('none', '1.36')
 * // kubectl -n shop patch service orders --type=merge -p '{"spec":{"trafficDistribution":"PreferSameZone"}}'
 */
export function serviceCommand(mode: LabMode, version: KubernetesVersion): string {
  switch (modeToSet(mode)) {
    case 'internal-local':
      return patchCommand(orders, {internalTrafficPolicy: 'Local'});
    case 'prefer-same-node':
      return patchCommand(orders, {trafficDistribution: valueIn(version, 'PreferSameNode')});
    case 'prefer-same-zone':
    case 'topology-mode-auto':
    case 'none':
      return patchCommand(
        orders,
        {trafficDistribution: valueIn(version, 'PreferSameZone')},
        mode === 'topology-mode-auto' ? [TOPOLOGY_MODE] : [],
      );
  }
}
