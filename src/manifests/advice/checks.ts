import {albName, gatewayName, nlbName} from '../objects/loadBalancers';
import {waypointName} from '../objects/mesh';
import type {ManifestRequest, Step} from '../types';
import {
  callCommand,
  hintsJq,
  hostnameOf,
  inNamespace,
  nodeHintsJq,
  perZone,
  regionOf,
  slicesOf,
  zonesJq,
} from './commands';

/** Each ready endpoint and the zone it is for. */
export function hintsCheck(request: ManifestRequest): Step {
  return {
    id: 'checkHints',
    command: slicesOf(request, request.name, hintsJq),
    prints: request.zones.map((zone) => `${zone}  for ${zone}`),
    chapter: 'zone-local-routing#verify',
  };
}

export function nodeHintsCheck(request: ManifestRequest): Step {
  const prints = request.zones.map(
    (zone, index) =>
      `ip-10-0-${index + 1}-11.ec2.internal  ip-10-0-${index + 1}-11.ec2.internal  ${zone}`,
  );
  return {
    id: 'checkNodeHints',
    command: slicesOf(request, request.name, nodeHintsJq),
    prints,
    chapter: 'node-local-routing#prefer-same-node',
  };
}

/** Where the pods of the callee stand. */
export function zonesCheck(request: ManifestRequest): Step {
  return {
    id: 'checkZones',
    command: slicesOf(request, request.name, zonesJq),
    ...(request.workload === 'new' && {prints: perZone(request)}),
    chapter: 'pod-placement#verify',
  };
}

/** The example names its pod; what the reader's own workload answers, only the reader knows. */
export function answersCheck(request: ManifestRequest, address = request.name): readonly Step[] {
  if (request.workload === 'existing') return [];
  return [{id: 'checkAnswers', command: callCommand(request, address)}];
}

export function nlbChecks(request: ManifestRequest): readonly Step[] {
  const host = hostnameOf(request, `service ${nlbName(request)}`);
  const find = `NLB=$(${host})
NLB_ARN=$(aws elbv2 describe-load-balancers --region ${regionOf(request)} --output json |
  jq -r --arg host "$NLB" '.LoadBalancers[] | select(.DNSName == $host) | .LoadBalancerArn')`;
  return [
    {id: 'checkAddress', command: host, chapter: 'load-balancers#problems'},
    attributesCheck(request, find),
  ];
}

function attributesCheck(request: ManifestRequest, find: string): Step {
  return {
    id: 'checkAttributes',
    command: `${find}
aws elbv2 describe-load-balancer-attributes --region ${regionOf(request)} --load-balancer-arn "$NLB_ARN" --output json |
  jq -r '.Attributes[] | select(.Key | test("cross_zone|client_routing")) | "\\(.Key)=\\(.Value)"'`,
    prints: [
      'load_balancing.cross_zone.enabled=false',
      'dns_record.client_routing_policy=availability_zone_affinity',
    ],
    chapter: 'load-balancers#verify',
  };
}

export function ingressCheck(request: ManifestRequest): Step {
  return {
    id: 'checkAddress',
    command: hostnameOf(request, `ingress ${albName(request)}`),
    chapter: 'load-balancers#problems',
  };
}

const CONDITIONS = '.status.parents[].conditions[] | "\\(.type)=\\(.status)"';

/** Whether whoever serves the route took it. */
export function routeCheck(request: ManifestRequest, kind: 'httproute' | 'tcproute'): Step {
  return {
    id: 'checkRoute',
    command: `${inNamespace(request)} get ${kind} ${request.name} -o json | jq -r '${CONDITIONS}'`,
    prints: ['Accepted=True', 'ResolvedRefs=True'],
  };
}

export function gatewayChecks(request: ManifestRequest, kind: 'alb' | 'nlb'): readonly Step[] {
  const name = gatewayName(request, kind);
  const address = `${inNamespace(request)} get gateway ${name} -o jsonpath='{.status.addresses[0].value}'`;
  return [
    {id: 'checkAddress', command: address, chapter: 'load-balancers#gateway-api'},
    routeCheck(request, kind === 'alb' ? 'httproute' : 'tcproute'),
  ];
}

export function ztunnelChecks(request: ManifestRequest): readonly Step[] {
  const {namespace, name, waypoints, zones} = request;
  const jq = `.[] | select(.name == "${name}") | [.name, (.loadBalancer.routingPreferences // ["no preference"] | join(" > "))] | join("  ")`;
  const ztunnel: Step = {
    id: 'checkZtunnel',
    command: `istioctl ztunnel-config services --service-namespace ${namespace} -o json | jq -r '${jq}'`,
    prints: [`${name}  Network > Region > Zone`],
    chapter: 'service-mesh#verify',
  };
  if (waypoints === 'none') return [ztunnel];
  const each: Step = {
    id: 'checkWaypoints',
    command: slicesOf(request, waypointName(request), zonesJq),
    prints: zones.map((zone) => `${zone}  1 ready`),
    chapter: 'service-mesh#waypoints',
  };
  return [ztunnel, each];
}

export function sidecarCheck(request: ManifestRequest): Step {
  const {namespace, name, port, zones} = request;
  const host = `${name}.${namespace}.svc.cluster.local`;
  const jq = `[.[].hostStatuses[] | {zone: .locality.zone, priority: (.priority // 0)}]
  | unique[] | "\\(.zone)  priority \\(.priority)"`;
  return {
    id: 'checkSidecar',
    command: `CALLER=$(${inNamespace(request)} get pods -o name | head -n 1)
istioctl proxy-config endpoints "$CALLER.${namespace}" \\
  --cluster 'outbound|${port}||${host}' -o json | jq -r '${jq}'`,
    prints: zones.map((zone, index) => `${zone}  priority ${index === 0 ? 0 : 1}`),
    chapter: 'service-mesh#verify',
  };
}
