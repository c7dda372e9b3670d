import {parseDocument} from 'yaml';
import type {SchemaRegistry} from '../schemas/registry';
import {keyFaults} from './annotations';
import type {KnownKeys} from '../shared/knownKeys';
import type {Fault} from './explain';
import {explain} from './explain';
import {findKind} from './place';
import type {Fields} from './read';
import {at} from './read';
import type {KubernetesObject} from './validate';

/**
 * What Istio lays over the objects it makes for a Gateway, by the key in the ConfigMap that
 * `infrastructure.parametersRef` names.
 *
 * https://istio.io/latest/docs/tasks/traffic-management/ingress/gateway-api/#automated-deployment
 */
const overlays: Readonly<Record<string, string>> = {
  deployment: 'Deployment',
  horizontalPodAutoscaler: 'HorizontalPodAutoscaler',
  podDisruptionBudget: 'PodDisruptionBudget',
  service: 'Service',
  serviceAccount: 'ServiceAccount',
};

/** What the files are held against. */
export interface EmbeddedRules {
  readonly registry: SchemaRegistry;
  readonly known: KnownKeys;
}

/**
 * Checks the files inside a ConfigMap: YAML and JSON must parse, and overlays for Istio's gateways
 * must fit the kind they are laid over.
 *
 * @param object - Any complete object; only ConfigMaps hold files.
 * @param rules - Schemas and known annotations.
 * @returns What is wrong, at the key of the file.
 */
export function embeddedFaults(object: KubernetesObject, rules: EmbeddedRules): readonly Fault[] {
  if (object.kind.kind !== 'ConfigMap') return [];
  const files = Object.entries((at(object.data, 'data') ?? {}) as Fields);
  return files.flatMap(([name, text]) => {
    const kind = overlays[name];
    if (kind === undefined && !/\.(ya?ml|json)$/.test(name)) return [];
    const document = parseDocument(String(text));
    const [error] = [...document.errors, ...document.warnings];
    const path = ['data', name];
    if (error !== undefined) return [{path, message: `not valid YAML: ${error.message}`}];
    return kind === undefined ? [] : overlayFaults(rules, kind, document.toJS(), path);
  });
}

/** An overlay leaves out whatever it does not change, so nothing counts as missing. */
function overlayFaults(
  {registry, known: keys}: EmbeddedRules,
  kind: string,
  data: unknown,
  path: readonly string[],
): readonly Fault[] {
  const known = findKind(registry, {kind});
  if (typeof known === 'string') return [{path, message: known}];
  const validate = registry.compile(known.schema);
  validate(data);
  const errors = (validate.errors ?? []).filter(({keyword}) => keyword !== 'required');
  return [...explain(errors), ...keyFaults(data, kind, keys)].map((fault) => ({
    path,
    message: `${fault.path.join('.')}: ${fault.message}`,
  }));
}
