/** What kubectl prints with `-o json`, made by code: names, labels and fields as an EKS cluster has them. */

type Json = Readonly<Record<string, unknown>>;

const CREATED = '2026-09-14T08:21:07Z';

export interface NodeOptions {
  readonly name: string;
  /** Absent: the node has no zone label. */
  readonly zone?: string;
  readonly cpu?: string;
  readonly ready?: string;
  readonly labels?: Readonly<Record<string, string>>;
}

/** A worker of a managed node group. */
export function nodeJson({name, zone, cpu = '3920m', ready = 'True', labels = {}}: NodeOptions) {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: {
      annotations: {'node.alpha.kubernetes.io/ttl': '0'},
      creationTimestamp: CREATED,
      labels: {
        'beta.kubernetes.io/arch': 'amd64',
        'eks.amazonaws.com/capacityType': 'ON_DEMAND',
        'eks.amazonaws.com/nodegroup': 'workers',
        'kubernetes.io/hostname': name,
        'node.kubernetes.io/instance-type': 'm6i.xlarge',
        'topology.kubernetes.io/region': 'us-east-1',
        ...(zone !== undefined && {'topology.kubernetes.io/zone': zone}),
        ...labels,
      },
      name,
      resourceVersion: '9182736',
    },
    spec: {providerID: `aws:///${zone ?? 'us-east-1a'}/i-0a1b2c3d4e5f60718`},
    status: {
      allocatable: {cpu, 'ephemeral-storage': '76224326324', memory: '15075948Ki', pods: '58'},
      capacity: {cpu: '4', memory: '16092780Ki', pods: '58'},
      conditions: [
        {status: 'False', type: 'MemoryPressure'},
        {status: ready, type: 'Ready', reason: 'KubeletReady'},
      ],
      nodeInfo: {kubeletVersion: 'v1.35.4-eks-113cf36', osImage: 'Amazon Linux 2023'},
    },
  };
}

export interface ServiceOptions {
  readonly name: string;
  readonly namespace?: string;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly spec?: Json;
}

/** A ClusterIP Service with a selector. */
export function serviceJson({name, namespace = 'shop', annotations, spec = {}}: ServiceOptions) {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: {
      ...(annotations !== undefined && {annotations}),
      creationTimestamp: CREATED,
      labels: {'app.kubernetes.io/name': name},
      name,
      namespace,
    },
    spec: {
      clusterIP: '172.20.113.7',
      clusterIPs: ['172.20.113.7'],
      internalTrafficPolicy: 'Cluster',
      ipFamilies: ['IPv4'],
      ipFamilyPolicy: 'SingleStack',
      ports: [{name: 'http', port: 80, protocol: 'TCP', targetPort: 'http'}],
      selector: {'app.kubernetes.io/name': name},
      sessionAffinity: 'None',
      type: 'ClusterIP',
      ...spec,
    },
    status: {loadBalancer: {}},
  };
}

export interface EndpointOptions {
  readonly zone?: string;
  readonly node?: string;
  readonly conditions?: Json;
  /** Zones that the endpoint is hinted for. */
  readonly hints?: readonly string[];
}

const BYTE = 256;

/** A pod as an endpoint. */
export function endpointJson(
  {
    zone,
    node,
    conditions = {ready: true, serving: true, terminating: false},
    hints,
  }: EndpointOptions,
  index = 0,
) {
  return {
    addresses: [`10.0.${Math.floor(index / BYTE)}.${index % BYTE}`],
    conditions,
    ...(hints !== undefined && {hints: {forZones: hints.map((name) => ({name}))}}),
    ...(node !== undefined && {nodeName: node}),
    targetRef: {
      kind: 'Pod',
      name: `orders-7d9c5b8f4-${index}`,
      namespace: 'shop',
      uid: `u-${index}`,
    },
    ...(zone !== undefined && {zone}),
  };
}

export interface SliceOptions {
  readonly name: string;
  readonly service: string;
  readonly namespace?: string;
  readonly addressType?: string;
  readonly managedBy?: string;
  readonly endpoints: readonly Json[] | null;
}

/** An EndpointSlice of Kubernetes' own controller. */
export function sliceJson({
  name,
  service,
  namespace = 'shop',
  addressType = 'IPv4',
  managedBy = 'endpointslice-controller.k8s.io',
  endpoints,
}: SliceOptions) {
  return {
    addressType,
    apiVersion: 'discovery.k8s.io/v1',
    endpoints,
    kind: 'EndpointSlice',
    metadata: {
      creationTimestamp: CREATED,
      generateName: `${service}-`,
      labels: {
        'endpointslice.kubernetes.io/managed-by': managedBy,
        'kubernetes.io/service-name': service,
      },
      name,
      namespace,
      ownerReferences: [{apiVersion: 'v1', kind: 'Service', name: service}],
    },
    ports: [{name: 'http', port: 8080, protocol: 'TCP'}],
  };
}

/** A List of objects, laid out as kubectl does. */
export function kubectlJson(items: readonly unknown[]): string {
  return JSON.stringify(
    {apiVersion: 'v1', items, kind: 'List', metadata: {resourceVersion: ''}},
    null,
    4,
  );
}

export interface ClusterOptions {
  readonly zones?: readonly string[];
  readonly nodesPerZone?: number;
  readonly services?: number;
  readonly endpointsPerService?: number;
  /** Endpoints in one slice; the controller's default. */
  readonly sliceSize?: number;
  /** Routing of the first Service, `shop/orders`. */
  readonly orders?: Pick<ServiceOptions, 'annotations' | 'spec'>;
  readonly hinted?: boolean;
}

function slicesOf(
  service: string,
  endpoints: readonly Json[],
  size: number,
): readonly ReturnType<typeof sliceJson>[] {
  const count = Math.max(1, Math.ceil(endpoints.length / size));
  return Array.from({length: count}, (_, index) =>
    sliceJson({
      name: `${service}-${String(index).padStart(3, '0')}`,
      service,
      endpoints: endpoints.slice(index * size, (index + 1) * size),
    }),
  );
}

/**
 * The objects of a whole cluster: `shop/orders` first, then `shop/service-1` and so on, endpoints dealt to the nodes in turn.
 *
 * @example kubectlJson(clusterItems({services: 400, endpointsPerService: 25})) // 10,000 endpoints
 */
export function clusterItems({
  zones = ['us-east-1a', 'us-east-1b', 'us-east-1c'],
  nodesPerZone = 2,
  services = 1,
  endpointsPerService = 6,
  sliceSize = 100,
  orders = {spec: {trafficDistribution: 'PreferSameZone'}},
  hinted = true,
}: ClusterOptions = {}): readonly Json[] {
  const nodes = Array.from({length: zones.length * nodesPerZone}, (_, index) => ({
    name: `ip-10-0-${index % zones.length}-${index + 10}.ec2.internal`,
    zone: zones[index % zones.length] ?? '',
  }));
  const names = Array.from({length: services}, (_, i) => (i === 0 ? 'orders' : `service-${i}`));
  const endpoints = Array.from({length: endpointsPerService}, (_, index) => {
    const {name: node = '', zone = ''} = nodes[index % nodes.length] ?? {};
    return endpointJson({zone, node, ...(hinted && {hints: [zone]})}, index);
  });
  return [
    ...nodes.map(nodeJson),
    ...names.map((name) => serviceJson({name, ...(name === 'orders' && orders)})),
    ...names.flatMap((name) => slicesOf(name, endpoints, sliceSize)),
  ];
}
