import type {ConversionRules} from './fromTypes';

/** A package of API types, and the kinds the guide uses from it. */
export interface TypePackage extends Pick<ConversionRules, 'numbers'> {
  readonly name: string;
  readonly version: string;
  /** The release of the API that its types describe, as far as the package tells. */
  readonly holds: string;
  /** File of the snapshot in `packaged/`, without extension. */
  readonly snapshot: string;
  /** Kinds by the folder of their version in the package. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
}

/**
 * The packages whose types the manifests are validated against.
 *
 * Their newest versions run on Node 22 and later only, and this project also runs on Node 20. So
 * `build.ts` reads their types once, and the schemas it writes to `packaged/` are kept.
 */
export const typePackages: readonly TypePackage[] = [
  {
    name: 'kubernetes-models',
    version: '5.1.0',
    holds: 'Kubernetes 1.34',
    snapshot: 'kubernetes',
    numbers: 'integer',
    kinds: {
      v1: [
        'ConfigMap',
        'Endpoints',
        'LimitRange',
        'Namespace',
        'Node',
        'Pod',
        'ResourceQuota',
        'Secret',
        'Service',
        'ServiceAccount',
      ],
      'apps/v1': ['DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet'],
      'autoscaling/v2': ['HorizontalPodAutoscaler'],
      'batch/v1': ['CronJob', 'Job'],
      'discovery.k8s.io/v1': ['EndpointSlice'],
      'networking.k8s.io/v1': ['Ingress', 'IngressClass', 'NetworkPolicy'],
      'policy/v1': ['PodDisruptionBudget'],
      'rbac.authorization.k8s.io/v1': ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding'],
      'scheduling.k8s.io/v1': ['PriorityClass'],
      'storage.k8s.io/v1': ['StorageClass'],
    },
  },
  {
    name: '@kubernetes-models/gateway-api',
    version: '2.0.0',
    holds: 'Gateway API 1.5, both channels',
    snapshot: 'gateway-api',
    numbers: 'integer',
    kinds: {
      'gateway.networking.k8s.io/v1': [
        'BackendTLSPolicy',
        'GRPCRoute',
        'Gateway',
        'GatewayClass',
        'HTTPRoute',
        'ListenerSet',
        'ReferenceGrant',
        'TLSRoute',
      ],
      'gateway.networking.k8s.io/v1alpha2': ['TCPRoute', 'UDPRoute'],
      'gateway.networking.k8s.io/v1beta1': ['ReferenceGrant'],
    },
  },
  {
    name: '@kubernetes-models/istio',
    version: '3.0.1',
    holds: 'Istio 1.29.2',
    snapshot: 'istio',
    numbers: 'number',
    kinds: {
      'networking.istio.io/v1': [
        'DestinationRule',
        'Gateway',
        'ServiceEntry',
        'Sidecar',
        'VirtualService',
        'WorkloadEntry',
      ],
      'security.istio.io/v1': [
        'AuthorizationPolicy',
        'PeerAuthentication',
        'RequestAuthentication',
      ],
      'telemetry.istio.io/v1': ['Telemetry'],
    },
  },
  {
    name: '@kubernetes-models/prometheus-operator',
    version: '6.0.0',
    holds: 'prometheus-operator 0.90 or newer',
    snapshot: 'prometheus-operator',
    numbers: 'integer',
    kinds: {
      'monitoring.coreos.com/v1': ['PodMonitor', 'Probe', 'PrometheusRule', 'ServiceMonitor'],
    },
  },
];
