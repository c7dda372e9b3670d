import {translate} from '@docusaurus/Translate';
import type {IdleSetting, RoutingReason, RoutingSetting} from '@site/src/readers/cluster/routing';

const names: Readonly<Record<RoutingSetting, string>> = {
  internalTrafficPolicy: 'internalTrafficPolicy',
  'topology-aware-hints': 'service.kubernetes.io/topology-aware-hints',
  'topology-mode': 'service.kubernetes.io/topology-mode',
  trafficDistribution: 'trafficDistribution',
};

function idleText({setting, value, beatenBy}: IdleSetting): string {
  const values = {setting: `${names[setting]}: ${value}`};
  if (beatenBy === null) {
    return translate(
      {
        id: 'pasteCluster.idle.unknown',
        message: '{setting} has no effect: Kubernetes does not know this value.',
      },
      values,
    );
  }
  return translate(
    {id: 'pasteCluster.idle.beaten', message: '{setting} has no effect: {winner} comes first.'},
    {...values, winner: names[beatenBy]},
  );
}

/**
 * Which setting is in force, and why the others that are set are not; a sentence each.
 *
 * @example reasonTexts({mode: 'none', decides: null, idle: []}) // ['No setting for zone-aware routing is in force.']
 */
export function reasonTexts({decides, idle}: RoutingReason): readonly string[] {
  const force =
    decides === null
      ? translate({
          id: 'pasteCluster.reason.nothing',
          message: 'No setting for zone-aware routing is in force.',
        })
      : translate(
          {id: 'pasteCluster.reason.decides', message: 'In force: {setting}.'},
          {setting: `${names[decides.setting]}: ${decides.value}`},
        );
  return [force, ...idle.map(idleText)];
}
