import {translate} from '@docusaurus/Translate';
import {routingFacts} from '@site/src/data/facts/routing';
import type {LabMode} from '@site/src/data/labFields';

/** What a Service says, as it stands in its manifest. */
export const modeCode: Readonly<Record<LabMode, string | undefined>> = {
  'topology-mode-auto': 'service.kubernetes.io/topology-mode: Auto',
  'prefer-same-zone': 'trafficDistribution: PreferSameZone',
  'prefer-same-node': 'trafficDistribution: PreferSameNode',
  'internal-local': 'internalTrafficPolicy: Local',
  none: undefined,
};

/** Values of the API are the same in every language. */
const names: Readonly<Record<LabMode, () => string>> = {
  'topology-mode-auto': () => translate({id: 'localityLab.mode.auto', message: 'Auto'}),
  'prefer-same-zone': () => 'PreferSameZone',
  'prefer-same-node': () => 'PreferSameNode',
  'internal-local': () => 'Local',
  none: () => translate({id: 'localityLab.mode.none', message: 'Nothing'}),
};

/** @example modeName('none') // 'Nothing' */
export function modeName(mode: LabMode): string {
  return names[mode]();
}

const {
  topologyHintsBeta,
  topologyModeRename,
  trafficDistributionBeta,
  trafficDistributionStable,
  preferSameBeta,
  preferSameStable,
  internalTrafficPolicyStable,
} = routingFacts;

const needs: Readonly<Record<LabMode, () => string>> = {
  'topology-mode-auto': () =>
    translate(
      {
        id: 'localityLab.needs.auto',
        message:
          'Beta since Kubernetes {beta}, under this name since {rename}. It shares the endpoints out by the CPU of each zone, and may refuse.',
      },
      {beta: topologyHintsBeta.value, rename: topologyModeRename.value},
    ),
  'prefer-same-zone': () =>
    translate(
      {
        id: 'localityLab.needs.zone',
        message:
          'Kubernetes {beta} and newer, stable from {stable} on. Before that, write PreferClose: on from {closeBeta}, stable from {closeStable}, and it means the same.',
      },
      {
        beta: preferSameBeta.value,
        stable: preferSameStable.value,
        closeBeta: trafficDistributionBeta.value,
        closeStable: trafficDistributionStable.value,
      },
    ),
  'prefer-same-node': () =>
    translate(
      {
        id: 'localityLab.needs.node',
        message:
          'Kubernetes {beta} and newer, stable from {stable} on. Falls back to the zone, then to the cluster.',
      },
      {beta: preferSameBeta.value, stable: preferSameStable.value},
    ),
  'internal-local': () =>
    translate(
      {
        id: 'localityLab.needs.local',
        message:
          'Stable from Kubernetes {stable} on. There is no fallback: a node without an endpoint drops its requests.',
      },
      {stable: internalTrafficPolicyStable.value},
    ),
  none: () =>
    translate({
      id: 'localityLab.needs.none',
      message: 'Any version. kube-proxy picks among all ready endpoints.',
    }),
};

/** What a mode needs of the cluster, and how it behaves. */
export function modeNeeds(mode: LabMode): string {
  return needs[mode]();
}

/**
 * The mode that a Service should ask for, where it asks for one that can be bettered: hints by CPU may be refused, and without a field nothing
 * looks at zones.
 */
export function modeToSet(mode: LabMode): LabMode {
  return mode === 'none' || mode === 'topology-mode-auto' ? 'prefer-same-zone' : mode;
}
