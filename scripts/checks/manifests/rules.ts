import {promqlFaults} from '../shared/promql';
import type {FieldPath} from './document';
import type {Fault} from './explain';
import {at, labelsAt, listAt, selects, textAt} from './read';
import type {KubernetesObject} from './validate';

type Rule = (object: KubernetesObject) => readonly Fault[];

const fault = (path: FieldPath, message: string): Fault => ({path, message});

/** The API server's own checks across fields, which no schema of a single field holds. */
const rules: Readonly<Record<string, Rule>> = {
  DaemonSet: selectorMatchesTemplate,
  Deployment: selectorMatchesTemplate,
  DestinationRule: localitySetting,
  PodDisruptionBudget: oneBudget,
  PrometheusRule: alertExpressions,
  Service: servicePorts,
  StatefulSet: selectorMatchesTemplate,
};

/**
 * Checks one object against the rules of its kind.
 *
 * @param object - A complete object.
 * @returns What the API server, or Istio, would refuse or ignore.
 */
export function objectFaults(object: KubernetesObject): readonly Fault[] {
  return rules[object.kind.kind]?.(object) ?? [];
}

function selectorMatchesTemplate({data}: KubernetesObject): readonly Fault[] {
  const labels = labelsAt(data, 'spec', 'template', 'metadata', 'labels');
  if (selects(at(data, 'spec', 'selector'), labels)) return [];
  return [fault(['spec', 'selector'], 'does not match the labels of the pod template')];
}

function alertExpressions({data}: KubernetesObject): readonly Fault[] {
  return listAt(data, 'spec', 'groups').flatMap((group, index) =>
    listAt(group, 'rules').flatMap((rule, place) => {
      const path = ['spec', 'groups', index, 'rules', place, 'expr'];
      return promqlFaults(textAt(rule, 'expr') ?? '').map(({message}) => fault(path, message));
    }),
  );
}

function oneBudget({data}: KubernetesObject): readonly Fault[] {
  const set = ['minAvailable', 'maxUnavailable'].filter(
    (field) => at(data, 'spec', field) !== undefined,
  );
  if (set.length === 1) return [];
  return [fault(['spec'], 'exactly one of minAvailable and maxUnavailable is needed')];
}

function servicePorts({data}: KubernetesObject): readonly Fault[] {
  const ports = listAt(data, 'spec', 'ports');
  const names = ports.map((port) => textAt(port, 'name'));
  const place = ['spec', 'ports'];
  if (
    ports.length === 0 &&
    at(data, 'spec', 'type') !== 'ExternalName' &&
    at(data, 'spec', 'clusterIP') !== 'None'
  ) {
    return [fault(place, 'a Service needs at least one port')];
  }
  if (ports.length > 1 && names.includes(undefined))
    return [fault(place, 'several ports: each needs a name')];
  if (new Set(names).size < names.length) return [fault(place, 'two ports have the same name')];
  return [];
}

// https://istio.io/latest/docs/reference/config/networking/destination-rule/#LocalityLoadBalancerSetting
function localitySetting({data}: KubernetesObject): readonly Fault[] {
  const policy = at(data, 'spec', 'trafficPolicy');
  const setting = at(policy, 'loadBalancer', 'localityLbSetting');
  const path = ['spec', 'trafficPolicy', 'loadBalancer', 'localityLbSetting'];
  const ways = ['distribute', 'failover', 'failoverPriority'];
  const set = ways.filter((way) => at(setting, way) !== undefined);
  const faults: Fault[] = [];
  if (set.length > 1) faults.push(fault(path, `only one of ${ways.join(', ')} may be set`));
  if (set.some((way) => way !== 'distribute') && at(policy, 'outlierDetection') === undefined) {
    faults.push(fault(path, `${set.join(', ')} has no effect without outlierDetection`));
  }
  for (const [index, entry] of listAt(setting, 'distribute').entries()) {
    const weights = Object.values((at(entry, 'to') ?? {}) as Record<string, number>);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    if (sum !== 100)
      faults.push(fault([...path, 'distribute', index, 'to'], `weights add up to ${sum}, not 100`));
  }
  return faults;
}
