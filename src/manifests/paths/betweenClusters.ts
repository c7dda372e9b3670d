import {answersCheck, hintsCheck, routeCheck, zonesCheck} from '../advice/checks';
import {regionOf} from '../advice/commands';
import {commonNotes, valueNotes} from '../advice/notes';
import {oneLine} from '../advice/shortest';
import {
  annotationStep,
  applySteps,
  undoClasses,
  undoField,
  undoOwn,
  undoSteps,
} from '../advice/steps';
import {latticeDocuments, networkName} from '../objects/lattice';
import {clusterMeshDocuments} from '../objects/mesh';
import type {ManifestRequest, PathParts, Step} from '../types';
import {sharesZones} from '../versions';
import {withWorkload} from './inCluster';

const meshChapter = 'multi-cluster#clustermesh-install';

export function clusterMesh(request: ManifestRequest): PathParts {
  const {namespace, name} = request;
  const documents = withWorkload(request, clusterMeshDocuments(request));
  const isZonal = sharesZones(request);
  const list =
    'kubectl -n kube-system exec ds/cilium -c cilium-agent -- cilium-dbg service list --clustermesh-affinity';
  const annotate = `kubectl -n ${namespace} annotate service ${name} service.cilium.io/global- service.cilium.io/affinity-`;
  const global: Step = {id: 'undoGlobal', command: annotate};
  const field = isZonal ? ({id: 'undoField', name: 'trafficDistribution'} as const) : undefined;
  return {
    documents,
    shortest: [
      oneLine('shortGlobal', request, documents),
      global,
      ...(field === undefined ? [] : [undoField(request, field)]),
    ],
    notes: [
      {id: 'cniOfYourOwn', chapter: 'multi-cluster#clustermesh'},
      ...(isZonal
        ? [...valueNotes(request, 'zone'), {id: 'ciliumHints', chapter: meshChapter} as const]
        : []),
      ...commonNotes(request),
    ],
    steps: [
      {id: 'haveMesh', command: 'cilium clustermesh status --wait', chapter: meshChapter},
      ...annotationStep(request),
      ...applySteps(request),
      {id: 'otherCluster'},
    ],
    checks: [
      {id: 'checkGlobal', command: list, chapter: 'multi-cluster#clustermesh-verify'},
      ...(isZonal ? [hintsCheck(request)] : [zonesCheck(request)]),
      ...answersCheck(request),
    ],
    undo: [
      ...undoSteps(request, documents),
      ...(request.workload === 'existing' ? [global] : []),
      ...undoOwn(request, field),
    ],
  };
}

export function lattice(request: ManifestRequest): PathParts {
  const {namespace, name} = request;
  const documents = withWorkload(request, latticeDocuments(request));
  const jq = '.metadata.annotations["application-networking.k8s.aws/lattice-assigned-domain-name"]';
  return {
    documents,
    notes: [
      {id: 'latticeOnce', chapter: 'multi-cluster#lattice-route'},
      {id: 'latticeOpen', chapter: 'multi-cluster#lattice-iam'},
      {id: 'latticeRegions', chapter: 'prerequisites#china'},
      ...commonNotes(request),
    ],
    steps: [
      {
        id: 'haveLattice',
        command: 'kubectl -n aws-application-networking-system get pods',
        chapter: 'multi-cluster#lattice-install',
      },
      ...applySteps(request),
      {id: 'callersVpc', chapter: 'multi-cluster#lattice-network'},
      {
        id: 'callerName',
        command: `kubectl -n ${namespace} get httproute ${name} -o json | jq -r '${jq}'`,
        chapter: 'multi-cluster#lattice-verify',
      },
    ],
    checks: [routeCheck(request, 'httproute'), zonesCheck(request)],
    undo: [
      ...undoSteps(request, documents),
      {id: 'undoNetwork', command: `kubectl delete servicenetwork/${networkName(request)}`},
      ...undoClasses(documents),
      ...undoOwn(request),
    ],
  };
}

/** Once for each of the two networks; the variables are the reader's. */
function gatewaySteps(region: string): readonly Step[] {
  const attach = `aws ec2 create-transit-gateway-vpc-attachment --region ${region} \\
  --transit-gateway-id "$TGW" --vpc-id "$VPC" --subnet-ids $SUBNETS`;
  const routes = `for TABLE in $ROUTE_TABLES; do
  aws ec2 create-route --region ${region} --route-table-id "$TABLE" \\
    --destination-cidr-block "$OTHER_CIDR" --transit-gateway-id "$TGW"
done`;
  const admit = `aws ec2 authorize-security-group-ingress --region ${region} --group-id "$NODES_SG" \\
  --ip-permissions "IpProtocol=-1,IpRanges=[{CidrIp=$OTHER_CIDR}]"`;
  return [
    {id: 'attachVpcs', command: attach, chapter: 'multi-cluster#joined'},
    {id: 'routeVpcs', command: routes},
    {id: 'admitNetwork', command: admit, chapter: 'multi-cluster#example'},
  ];
}

export function transitGateway(request: ManifestRequest): PathParts {
  const region = regionOf(request);
  const state = `aws ec2 describe-transit-gateway-vpc-attachments --region ${region} --output json \\
  --filters "Name=transit-gateway-id,Values=$TGW" |
  jq -r '.TransitGatewayVpcAttachments[] | "\\(.VpcId)  \\(.State)"'`;
  const remove = `aws ec2 delete-route --region ${region} --route-table-id "$TABLE" --destination-cidr-block "$OTHER_CIDR"
aws ec2 delete-transit-gateway-vpc-attachment --region ${region} --transit-gateway-attachment-id "$ATTACHMENT"`;
  return {
    documents: [],
    notes: [
      {id: 'noObjects', chapter: 'multi-cluster#joined'},
      {id: 'overTheRoute', chapter: 'multi-cluster#compare'},
    ],
    steps: gatewaySteps(region),
    checks: [
      {
        id: 'checkAttachments',
        command: state,
        prints: ['vpc-0a1b2c3d4e5f60718  available', 'vpc-0b1c2d3e4f5a60719  available'],
      },
    ],
    undo: [{id: 'undoAttachments', command: remove}],
  };
}
