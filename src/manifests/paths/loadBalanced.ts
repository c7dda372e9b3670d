import {facts} from '../../data/facts';
import {answersCheck, gatewayChecks, ingressCheck, nlbChecks, zonesCheck} from '../advice/checks';
import {hostnameOf, regionOf} from '../advice/commands';
import {commonNotes, hintNotes, valueNotes} from '../advice/notes';
import {applySteps, undoClasses, undoOwn, undoSteps} from '../advice/steps';
import {
  gatewayDocuments,
  groupOf,
  ingressDocuments,
  nlbName,
  nlbService,
} from '../objects/loadBalancers';
import {calleeService} from '../objects/services';
import type {ManifestDocument, ManifestRequest, PathParts, Say, Step} from '../types';
import {gatewayVersions} from '../versions';
import {withWorkload} from './inCluster';

const byGateway = ({loadBalancerBy}: ManifestRequest) => loadBalancerBy === 'gateway-api';

/** Auto Mode brings what others install. */
function controllerSteps(request: ManifestRequest): readonly Step[] {
  if (request.dataPlane === 'auto-mode') return [];
  const controller: Step = {
    id: 'haveController',
    command: 'kubectl -n kube-system rollout status deployment/aws-load-balancer-controller',
    chapter: 'load-balancers#install',
  };
  if (!byGateway(request)) return [controller];
  return [{id: 'haveGatewayApi', chapter: 'load-balancers#install'}, controller];
}

const isOldConfig = (request: ManifestRequest) =>
  byGateway(request) && gatewayVersions(request).config !== 'gateway.k8s.aws/v1';

function targetNotes(request: ManifestRequest): readonly Say[] {
  const isAuto = request.dataPlane === 'auto-mode';
  return [
    ...(isAuto ? [{id: 'autoMode', chapter: 'load-balancers#auto-mode'} as const] : []),
    ...(isOldConfig(request)
      ? [
          {
            id: 'oldGatewayConfig',
            values: {version: facts.lbcGatewayConfigV1Since.value},
            chapter: 'load-balancers#gateway-api',
          } as const,
        ]
      : []),
    ...(request.path === 'nlb-instance' || isAuto ? [] : [{id: 'vpcAddresses'} as const]),
  ];
}

const affinity = {id: 'affinityAtLookup', chapter: 'load-balancers#nlb'} as const;

function undoAll(
  request: ManifestRequest,
  documents: readonly ManifestDocument[],
): readonly Step[] {
  return [...undoSteps(request, documents), ...undoClasses(documents), ...undoOwn(request)];
}

export function nlbIp(request: ManifestRequest): PathParts {
  const objects = byGateway(request)
    ? [calleeService(request), ...gatewayDocuments(request, 'nlb')]
    : [nlbService(request, 'ip')];
  const documents = withWorkload(request, objects);
  return {
    documents,
    notes: [...targetNotes(request), affinity, ...commonNotes(request)],
    steps: [...controllerSteps(request), ...applySteps(request)],
    checks: [
      ...(byGateway(request) ? gatewayChecks(request, 'nlb') : nlbChecks(request)),
      ...(byGateway(request) ? [zonesCheck(request)] : []),
    ],
    undo: undoAll(request, documents),
  };
}

export function nlbInstance(request: ManifestRequest): PathParts {
  const documents = withWorkload(request, [nlbService(request, 'instance')]);
  return {
    documents,
    notes: [
      {id: 'instanceTargets', chapter: 'architecture#target-types'},
      ...valueNotes(request, 'zone'),
      ...hintNotes(request),
      ...targetNotes(request),
      affinity,
      ...commonNotes(request),
    ],
    steps: [...controllerSteps(request), ...applySteps(request)],
    checks: nlbChecks(request),
    undo: undoAll(request, documents),
  };
}

export function albIp(request: ManifestRequest): PathParts {
  const front = byGateway(request) ? gatewayDocuments(request, 'alb') : ingressDocuments(request);
  const documents = withWorkload(request, [calleeService(request), ...front]);
  const group = groupOf(request);
  return {
    documents,
    notes: [
      ...targetNotes(request),
      ...(byGateway(request)
        ? []
        : [{id: 'ingressShared', values: {group}, chapter: 'load-balancers#alb'} as const]),
      ...commonNotes(request),
    ],
    steps: [...controllerSteps(request), ...applySteps(request)],
    checks: [
      ...(byGateway(request) ? gatewayChecks(request, 'alb') : [ingressCheck(request)]),
      zonesCheck(request),
    ],
    undo: undoAll(request, documents),
  };
}

export function route53(request: ManifestRequest): PathParts {
  const {name, domain, cluster, port} = request;
  const host = `${name}.${domain}`;
  const address = `http://${host}${port === 80 ? '' : `:${port}`}`;
  const prefix = 'external-dns.kubernetes.io';
  const service = nlbService(request, 'ip', {
    [`${prefix}/hostname`]: host,
    [`${prefix}/set-identifier`]: cluster,
    [`${prefix}/aws-weight`]: '50',
  });
  const documents = withWorkload(request, [service]);
  const zone = `ZONE_ID=$(aws route53 list-hosted-zones-by-name --dns-name ${domain} --query 'HostedZones[0].Id' --output text)
aws route53 list-resource-record-sets --hosted-zone-id "$ZONE_ID" --output json |
  jq -r '.ResourceRecordSets[] | select(.AliasTarget != null and .Type == "A" and .Name == "${host}.")
  | [.Name, .SetIdentifier, "weight \\(.Weight)"] | join("  ")'`;
  return {
    documents,
    notes: [
      {id: 'recordsPerCluster', chapter: 'multi-cluster#route53-install'},
      ...targetNotes(request),
      affinity,
      ...commonNotes(request),
    ],
    steps: [
      ...controllerSteps(request),
      {
        id: 'haveExternalDns',
        values: {domain},
        command: 'kubectl -n external-dns rollout status deployment/external-dns',
        chapter: 'multi-cluster#route53-install',
      },
      ...applySteps(request),
      {id: 'otherCluster'},
      {id: 'callerAddress', values: {address}},
    ],
    checks: [
      ...nlbChecks(request),
      {
        id: 'checkRecords',
        command: zone,
        prints: [`${host}.  ${cluster}  weight 50`],
        chapter: 'multi-cluster#route53-verify',
      },
      ...answersCheck(request, host),
    ],
    undo: undoAll(request, documents),
  };
}

/** The provider's side, and the caller's: both are AWS's own, behind them stands the NLB. */
function endpointSteps(request: ManifestRequest): readonly Step[] {
  const region = regionOf(request);
  const offer = `NLB=$(${hostnameOf(request, `service ${nlbName(request)}`)})
NLB_ARN=$(aws elbv2 describe-load-balancers --region ${region} --output json |
  jq -r --arg host "$NLB" '.LoadBalancers[] | select(.DNSName == $host) | .LoadBalancerArn')
SERVICE_ID=$(aws ec2 create-vpc-endpoint-service-configuration --region ${region} \\
  --network-load-balancer-arns "$NLB_ARN" --acceptance-required \\
  --query ServiceConfiguration.ServiceId --output text)
SERVICE_NAME=$(aws ec2 describe-vpc-endpoint-service-configurations --region ${region} \\
  --service-ids "$SERVICE_ID" --query 'ServiceConfigurations[0].ServiceName' --output text)
aws ec2 modify-vpc-endpoint-service-permissions --region ${region} --service-id "$SERVICE_ID" \\
  --add-allowed-principals "arn:aws:iam::$CALLER_ACCOUNT:root"`;
  const make = `ENDPOINT=$(aws ec2 create-vpc-endpoint --region ${region} --vpc-endpoint-type Interface \\
  --vpc-id "$CALLER_VPC" --service-name "$SERVICE_NAME" --subnet-ids $CALLER_SUBNETS \\
  --security-group-ids "$ENDPOINT_SG" --query VpcEndpoint.VpcEndpointId --output text)
aws ec2 accept-vpc-endpoint-connections --region ${region} --service-id "$SERVICE_ID" --vpc-endpoint-ids "$ENDPOINT"`;
  const chapter = 'multi-cluster#privatelink';
  return [
    {id: 'offerService', command: offer, chapter},
    {id: 'makeEndpoint', command: make, chapter},
  ];
}

export function privateLink(request: ManifestRequest): PathParts {
  const documents = withWorkload(request, [nlbService(request, 'ip')]);
  const region = regionOf(request);
  const state = `aws ec2 describe-vpc-endpoints --region ${region} --vpc-endpoint-ids "$ENDPOINT" --output json |
  jq -r '.VpcEndpoints[0] | .State, .DnsEntries[].DnsName'`;
  const remove = `aws ec2 delete-vpc-endpoints --region ${region} --vpc-endpoint-ids "$ENDPOINT"
aws ec2 delete-vpc-endpoint-service-configurations --region ${region} --service-ids "$SERVICE_ID"`;
  return {
    documents,
    notes: [
      {id: 'endpointByAws', chapter: 'multi-cluster#privatelink'},
      ...targetNotes(request),
      ...commonNotes(request),
    ],
    steps: [...controllerSteps(request), ...applySteps(request), ...endpointSteps(request)],
    checks: [...nlbChecks(request), {id: 'checkEndpoint', command: state, prints: ['available']}],
    undo: [{id: 'undoEndpoint', command: remove}, ...undoAll(request, documents)],
  };
}
