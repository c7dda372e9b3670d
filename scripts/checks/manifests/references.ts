import type {FieldPath} from './document';
import type {Fields} from './read';
import {at, listAt, textAt} from './read';
import type {KubernetesObject} from './validate';

/** One object's mention of another. */
export interface Reference {
  /** Where the name stands. */
  readonly path: FieldPath;
  readonly kind: string;
  readonly name: string;
  /** Absent for cluster-scoped targets. */
  readonly namespace?: string | undefined;
  /** Port of a Service, by number or name. */
  readonly port?: string | number | undefined;
  /** `group`, `group/version` or nothing, as the reference gives it. */
  readonly group?: string | undefined;
  /** Listener of a Gateway. */
  readonly section?: string | undefined;
}

type Reader = (object: KubernetesObject) => readonly Reference[];

const readers: Readonly<Record<string, Reader>> = {
  ClusterRoleBinding: roleBinding,
  CronJob: workload('spec', 'jobTemplate', 'spec', 'template', 'spec'),
  DaemonSet: workload('spec', 'template', 'spec'),
  Deployment: workload('spec', 'template', 'spec'),
  DestinationRule: (object) => hostReference(object, ['spec', 'host']),
  GRPCRoute: route,
  GatewayClass: (object) => typed(object, ['spec', 'parametersRef']),
  Gateway: gateway,
  HTTPRoute: route,
  HorizontalPodAutoscaler: (object) => typed(object, ['spec', 'scaleTargetRef']),
  Ingress: ingress,
  IngressClass: (object) => typed(object, ['spec', 'parameters']),
  Job: workload('spec', 'template', 'spec'),
  MutatingAdmissionPolicyBinding: policyBinding,
  Pod: workload('spec'),
  RoleBinding: roleBinding,
  ServiceExport: ({name, namespace}) => [
    {path: ['metadata', 'name'], kind: 'Service', name, namespace},
  ],
  StatefulSet: statefulSet,
  TCPRoute: route,
  TLSRoute: route,
  TargetGroupBinding: targetGroupBinding,
  UDPRoute: route,
  VirtualService: virtualService,
};

/**
 * Lists the objects that an object names.
 *
 * @param object - A complete object.
 * @returns Its references, those of policies (`targetRef`, `targetRefs`, `targetReference`) included.
 * @example
 * referencesOf(ingress) // [{kind: 'Service', name: 'orders', port: 80, …}]
 */
export function referencesOf(object: KubernetesObject): readonly Reference[] {
  const policies = ['targetRef', 'targetReference'].flatMap((field) =>
    typed(object, ['spec', field]),
  );
  const several = listAt(object.data, 'spec', 'targetRefs').flatMap((_, index) =>
    typed(object, ['spec', 'targetRefs', index]),
  );
  return [...(readers[object.kind.kind]?.(object) ?? []), ...policies, ...several];
}

/** A reference that gives kind and name itself; `defaultKind` where it may leave the kind out. */
function typed(object: KubernetesObject, path: FieldPath, defaultKind = ''): readonly Reference[] {
  const target = at(object.data, ...path);
  const name = textAt(target, 'name');
  if (name === undefined) return [];
  const port = at(target, 'port');
  return [
    {
      path: [...path, 'name'],
      kind: textAt(target, 'kind') ?? defaultKind,
      name,
      namespace: textAt(target, 'namespace') ?? object.namespace,
      group: ['group', 'apiGroup', 'apiVersion']
        .map((field) => textAt(target, field))
        .find((text) => text !== undefined),
      port: typeof port === 'number' || typeof port === 'string' ? port : undefined,
      section: textAt(target, 'sectionName'),
    },
  ];
}

function route(object: KubernetesObject): readonly Reference[] {
  const parents = listAt(object.data, 'spec', 'parentRefs').flatMap((_, index) =>
    typed(object, ['spec', 'parentRefs', index], 'Gateway').map((parent) => ({
      ...parent,
      port: undefined,
    })),
  );
  const backends = listAt(object.data, 'spec', 'rules').flatMap((rule, index) =>
    listAt(rule, 'backendRefs').flatMap((_, backend) =>
      typed(object, ['spec', 'rules', index, 'backendRefs', backend], 'Service'),
    ),
  );
  return [...parents, ...backends];
}

function policyBinding({data}: KubernetesObject): readonly Reference[] {
  const path = ['spec', 'policyName'];
  return [{path, kind: 'MutatingAdmissionPolicy', name: textAt(data, ...path) ?? ''}];
}

function gateway(object: KubernetesObject): readonly Reference[] {
  if (object.kind.apiVersion.includes('istio')) return [];
  const path = ['spec', 'gatewayClassName'];
  const classes = [{path, kind: 'GatewayClass', name: textAt(object.data, ...path) ?? ''}];
  return [...classes, ...typed(object, ['spec', 'infrastructure', 'parametersRef'])];
}

function ingress(object: KubernetesObject): readonly Reference[] {
  const paths: FieldPath[] = [['spec', 'defaultBackend', 'service']];
  for (const [rule, {length}] of listAt(object.data, 'spec', 'rules')
    .map((entry) => listAt(entry, 'http', 'paths'))
    .entries()) {
    for (let index = 0; index < length; index += 1) {
      paths.push(['spec', 'rules', rule, 'http', 'paths', index, 'backend', 'service']);
    }
  }
  const path = ['spec', 'ingressClassName'];
  const name = textAt(object.data, ...path);
  const classes = name === undefined ? [] : [{path, kind: 'IngressClass', name}];
  return [...classes, ...paths.flatMap((place) => ingressBackend(object, place))];
}

// https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#actions
function ingressBackend(object: KubernetesObject, path: FieldPath): readonly Reference[] {
  const port = at(object.data, ...path, 'port') as Fields | undefined;
  const [reference] = typed(object, path, 'Service');
  if (reference === undefined || port?.name === 'use-annotation') return [];
  return [{...reference, port: (port?.number ?? port?.name) as string | number | undefined}];
}

function targetGroupBinding(object: KubernetesObject): readonly Reference[] {
  return typed(object, ['spec', 'serviceRef'], 'Service');
}

function statefulSet(object: KubernetesObject): readonly Reference[] {
  const path = ['spec', 'serviceName'];
  const name = textAt(object.data, ...path);
  const services =
    name === undefined ? [] : [{path, kind: 'Service', name, namespace: object.namespace}];
  return [...services, ...workload('spec', 'template', 'spec')(object)];
}

function workload(...pod: readonly string[]): Reader {
  return (object) => {
    const spec = at(object.data, ...pod);
    const named = (path: FieldPath, kind: string): readonly Reference[] => {
      const name = textAt(spec, ...path);
      if (name === undefined || name === 'default') return [];
      return [{path: [...pod, ...path], kind, name, namespace: object.namespace}];
    };
    return [
      ...named(['serviceAccountName'], 'ServiceAccount'),
      ...listAt(spec, 'volumes').flatMap((volume, index) => [
        ...(at(volume, 'configMap', 'optional') === true
          ? []
          : named(['volumes', index, 'configMap', 'name'], 'ConfigMap')),
        ...named(['volumes', index, 'secret', 'secretName'], 'Secret'),
      ]),
    ];
  };
}

function roleBinding(object: KubernetesObject): readonly Reference[] {
  const accounts = listAt(object.data, 'subjects').flatMap((subject, index) =>
    textAt(subject, 'kind') === 'ServiceAccount' ? typed(object, ['subjects', index]) : [],
  );
  const roles = typed(object, ['roleRef']).map((role) =>
    role.kind === 'ClusterRole' ? {...role, namespace: undefined} : role,
  );
  return [...roles, ...accounts];
}

function virtualService(object: KubernetesObject): readonly Reference[] {
  return ['http', 'tcp', 'tls'].flatMap((protocol) =>
    listAt(object.data, 'spec', protocol).flatMap((rule, index) =>
      listAt(rule, 'route').flatMap((entry, target) => {
        const path = ['spec', protocol, index, 'route', target, 'destination', 'host'];
        const port = at(entry, 'destination', 'port', 'number') as number | undefined;
        return hostReference(object, path).map((reference) => ({...reference, port}));
      }),
    ),
  );
}

/** A mesh host: a Service as `NAME`, `NAME.NAMESPACE` or in full, or a host of a ServiceEntry. */
function hostReference(object: KubernetesObject, path: FieldPath): readonly Reference[] {
  const host = textAt(object.data, ...path) ?? '';
  const labels = host.replace(/\.svc(\.cluster\.local)?$/, '').split('.');
  const [name = '', namespace] = labels;
  if (host.includes('*')) return [];
  if (labels.length > 2) return [{path, kind: 'ServiceEntry', name: host}];
  return [{path, kind: 'Service', name, namespace: namespace ?? object.namespace}];
}
