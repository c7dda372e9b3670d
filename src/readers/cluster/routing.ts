import {
  effectiveMode,
  isAnnotationOn,
  type ServiceRouting,
} from '@site/src/model/locality/precedence';
import type {LocalityMode} from '@site/src/model/locality/types';

const HINTS = 'service.kubernetes.io/topology-aware-hints';
const MODE = 'service.kubernetes.io/topology-mode';

/** Where a Service says how its traffic goes. */
export type RoutingSetting =
  'internalTrafficPolicy' | 'topology-aware-hints' | 'topology-mode' | 'trafficDistribution';

interface SetTo {
  readonly setting: RoutingSetting;
  readonly value: string;
}

/** A setting that changes nothing for in-cluster traffic. */
export interface IdleSetting extends SetTo {
  /** The setting that wins over it; null: its value means nothing to Kubernetes. */
  readonly beatenBy: RoutingSetting | null;
}

/** The mode in force and how it came about. */
export interface RoutingReason {
  readonly mode: LocalityMode;
  /** Null: nothing is in force. */
  readonly decides: SetTo | null;
  readonly idle: readonly IdleSetting[];
}

/** What is set, the strongest first. The default policy is as good as none. */
function settingsOf(routing: ServiceRouting): readonly SetTo[] {
  const {annotations, trafficDistribution, internalTrafficPolicy} = routing;
  const values: readonly (readonly [RoutingSetting, string | null | undefined])[] = [
    ['internalTrafficPolicy', internalTrafficPolicy === 'Local' ? 'Local' : null],
    ['topology-aware-hints', annotations[HINTS]],
    ['topology-mode', annotations[MODE]],
    ['trafficDistribution', trafficDistribution],
  ];
  return values.flatMap(([setting, value]) =>
    typeof value === 'string' ? [{setting, value}] : [],
  );
}

function isMeant({setting, value}: SetTo): boolean {
  if (setting === 'internalTrafficPolicy') return true;
  if (setting === 'trafficDistribution') {
    const routing = {annotations: {}, trafficDistribution: value, internalTrafficPolicy: 'Cluster'};
    return effectiveMode(routing as ServiceRouting) !== 'none';
  }
  return isAnnotationOn({[setting === 'topology-mode' ? MODE : HINTS]: value});
}

/**
 * Which setting of a Service is in force, and why the others are not.
 *
 * @see effectiveMode for the order
 * @example routingReason(routingOf('prefer-same-zone')).decides // {setting: 'trafficDistribution', value: 'PreferSameZone'}
 */
export function routingReason(routing: ServiceRouting): RoutingReason {
  const all = settingsOf(routing);
  // The older annotation silences the newer one even where its own value means nothing.
  const silenced = routing.annotations[HINTS] === undefined ? null : 'topology-mode';
  const decides = all.find((one) => one.setting !== silenced && isMeant(one)) ?? null;
  const idle = all.flatMap((one): readonly IdleSetting[] => {
    if (one === decides) return [];
    if (!isMeant(one)) return [{...one, beatenBy: null}];
    const winner = one.setting === silenced ? 'topology-aware-hints' : decides?.setting;
    return [{...one, beatenBy: winner ?? null}];
  });
  return {mode: effectiveMode(routing), decides, idle};
}
