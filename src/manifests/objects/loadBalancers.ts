import type {ManifestDocument, ManifestRequest} from '../types';
import {gatewayVersions, zoneValue} from '../versions';
import {documentOf, labelsOf, metadataIn, servicePort} from './common';

const NLB = 'service.beta.kubernetes.io/aws-load-balancer';
const ALB = 'alb.ingress.kubernetes.io';

/** Both settings: either alone leaves a leg that crosses. */
const zonalNlb = [
  ['load_balancing.cross_zone.enabled', 'false'],
  ['dns_record.client_routing_policy', 'availability_zone_affinity'],
] as const;

const attributesText = zonalNlb.map((pair) => pair.join('=')).join(',');

const zonalComment =
  'Cross-zone off keeps the leg to the pod in its zone, the affinity the leg before it.';

/** The Service of a load balancer stands beside the one for callers in the cluster. */
export const nlbName = ({name}: Pick<ManifestRequest, 'name'>) => `${name}-nlb`;
export const albName = ({name}: Pick<ManifestRequest, 'name'>) => `${name}-alb`;

const isAuto = ({dataPlane}: ManifestRequest) => dataPlane === 'auto-mode';

function nlbAnnotations(request: ManifestRequest, target: 'ip' | 'instance') {
  const {healthPath} = request;
  return {
    [`${NLB}-scheme`]: 'internal',
    // Auto Mode takes pods unless told otherwise.
    ...((!isAuto(request) || target === 'instance') && {[`${NLB}-nlb-target-type`]: target}),
    [`${NLB}-attributes`]: attributesText,
    ...(!isAuto(request) && {
      [`${NLB}-healthcheck-protocol`]: 'http',
      [`${NLB}-healthcheck-path`]: healthPath,
    }),
  };
}

/**
 * An internal NLB in front of the callee's pods, or of the nodes' ports.
 *
 * @param annotations more of them, such as what ExternalDNS reads.
 */
export function nlbService(
  request: ManifestRequest,
  target: 'ip' | 'instance',
  annotations: Readonly<Record<string, string>> = {},
): ManifestDocument {
  const isInstance = target === 'instance';
  return documentOf(
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: metadataIn(request, nlbName(request), {
        annotations: {...nlbAnnotations(request, target), ...annotations},
      }),
      spec: {
        type: 'LoadBalancer',
        loadBalancerClass: isAuto(request) ? 'eks.amazonaws.com/nlb' : 'service.k8s.aws/nlb',
        ...(!isInstance && !isAuto(request) && {allocateLoadBalancerNodePorts: false}),
        ...(isInstance && {trafficDistribution: zoneValue(request)}),
        selector: labelsOf(request.name),
        ports: [servicePort(request)],
      },
    },
    {[`metadata annotations ${NLB}-attributes`]: zonalComment},
  );
}

const NETWORKING = 'networking.k8s.io/v1';

/** Names that are made from that of the namespace stay within 63 characters. */
const LONGEST_STEM = 50;
const stemOf = (namespace: string) => namespace.slice(0, LONGEST_STEM);

/** Ingresses of one namespace share a load balancer, as each costs its hours. */
export const groupOf = ({namespace}: Pick<ManifestRequest, 'namespace'>) =>
  `${stemOf(namespace)}-internal`;

function ingress(request: ManifestRequest, className: string): ManifestDocument {
  const {name, healthPath} = request;
  const own = {
    [`${ALB}/scheme`]: 'internal',
    [`${ALB}/target-type`]: 'ip',
    [`${ALB}/group.name`]: groupOf(request),
  };
  const annotations = {...(!isAuto(request) && own), [`${ALB}/healthcheck-path`]: healthPath};
  const backend = {service: {name, port: {name: 'http'}}};
  return documentOf(
    {
      apiVersion: NETWORKING,
      kind: 'Ingress',
      metadata: metadataIn(request, albName(request), {annotations}),
      spec: {
        ingressClassName: className,
        rules: [{http: {paths: [{path: '/', pathType: 'Prefix', backend}]}}],
      },
    },
    isAuto(request)
      ? {}
      : {[`metadata annotations ${ALB}/group.name`]: 'All Ingresses of this group share one ALB.'},
  );
}

/** Auto Mode takes scheme and group from the class. */
function autoClass(name: string, group: string): readonly ManifestDocument[] {
  const apiGroup = 'eks.amazonaws.com';
  return [
    documentOf({
      apiVersion: `${apiGroup}/v1`,
      kind: 'IngressClassParams',
      metadata: {name},
      spec: {scheme: 'internal', group: {name: group}},
    }),
    documentOf({
      apiVersion: NETWORKING,
      kind: 'IngressClass',
      metadata: {name},
      spec: {
        controller: `${apiGroup}/alb`,
        parameters: {apiGroup, kind: 'IngressClassParams', name},
      },
    }),
  ];
}

/** An internal ALB by an Ingress. */
export function ingressDocuments(request: ManifestRequest): readonly ManifestDocument[] {
  if (!isAuto(request)) return [ingress(request, 'alb')];
  const group = groupOf(request);
  return [...autoClass(group, group), ingress(request, group)];
}

const GATEWAY = 'gateway.networking.k8s.io';

function configuration(request: ManifestRequest, kind: 'alb' | 'nlb'): ManifestDocument {
  const attributes = zonalNlb.map(([key, value]) => ({key, value}));
  return documentOf(
    {
      apiVersion: gatewayVersions(request).config,
      kind: 'LoadBalancerConfiguration',
      metadata: metadataIn(request, gatewayName(request, kind)),
      spec: {
        scheme: 'internal',
        ...(kind === 'nlb' && {loadBalancerAttributes: attributes}),
      },
    },
    kind === 'nlb' ? {'spec loadBalancerAttributes': zonalComment} : {},
  );
}

function targetGroup(request: ManifestRequest): ManifestDocument {
  const {name, healthPath} = request;
  return documentOf(
    {
      apiVersion: gatewayVersions(request).config,
      kind: 'TargetGroupConfiguration',
      metadata: metadataIn(request, name),
      spec: {
        targetReference: {kind: 'Service', name},
        defaultConfiguration: {
          targetType: 'ip',
          healthCheckConfig: {healthCheckProtocol: 'HTTP', healthCheckPath: healthPath},
        },
      },
    },
    {'spec defaultConfiguration targetType': 'Without it the targets are nodes.'},
  );
}

/** Gateways are shared by the routes of a namespace. */
export const gatewayName = ({namespace}: Pick<ManifestRequest, 'namespace'>, kind: 'alb' | 'nlb') =>
  `${stemOf(namespace)}-${kind}`;

function gateway(request: ManifestRequest, kind: 'alb' | 'nlb'): ManifestDocument {
  const protocol = kind === 'alb' ? 'HTTP' : 'TCP';
  const name = gatewayName(request, kind);
  return documentOf({
    apiVersion: `${GATEWAY}/v1`,
    kind: 'Gateway',
    metadata: metadataIn(request, name),
    spec: {
      gatewayClassName: `aws-${kind}`,
      infrastructure: {
        parametersRef: {group: 'gateway.k8s.aws', kind: 'LoadBalancerConfiguration', name},
      },
      listeners: [{name: protocol.toLowerCase(), protocol, port: request.port}],
    },
  });
}

function route(request: ManifestRequest, kind: 'alb' | 'nlb'): ManifestDocument {
  const {name, port} = request;
  const isHttp = kind === 'alb';
  return documentOf({
    apiVersion: isHttp ? `${GATEWAY}/v1` : gatewayVersions(request).tcpRoute,
    kind: isHttp ? 'HTTPRoute' : 'TCPRoute',
    metadata: metadataIn(request, name),
    spec: {
      parentRefs: [{name: gatewayName(request, kind), sectionName: isHttp ? 'http' : 'tcp'}],
      rules: [{backendRefs: [{name, port}]}],
    },
  });
}

/** An internal load balancer by objects of the Gateway API: an ALB for HTTP, an NLB for TCP. */
export function gatewayDocuments(
  request: ManifestRequest,
  kind: 'alb' | 'nlb',
): readonly ManifestDocument[] {
  const gatewayClass = documentOf({
    apiVersion: `${GATEWAY}/v1`,
    kind: 'GatewayClass',
    metadata: {name: `aws-${kind}`},
    spec: {controllerName: `gateway.k8s.aws/${kind}`},
  });
  return [
    gatewayClass,
    configuration(request, kind),
    targetGroup(request),
    gateway(request, kind),
    route(request, kind),
  ];
}
