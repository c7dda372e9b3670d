import {translate} from '@docusaurus/Translate';
import type {SentenceId} from '@site/src/manifests/sentences';

type Values<Name extends string> = Readonly<Record<Name, string>>;

/** Notes of a set of manifests, in the language of the page. */
export const noteTexts = {
  sameZoneTooNew: (values: Values<'who'>) =>
    translate(
      {
        id: 'manifest.say.sameZoneTooNew',
        message:
          '{who} does not know PreferSameZone yet: PreferClose is written, which means the same.',
      },
      values,
    ),
  sameNodeTooNew: (values: Values<'who'>) =>
    translate(
      {
        id: 'manifest.say.sameNodeTooNew',
        message:
          '{who} does not know PreferSameNode yet: this keeps calls in the zone, not on the node. To insist on the node, choose that.',
      },
      values,
    ),
  notOnEks: (values: Values<'version' | 'newest'>) =>
    translate(
      {
        id: 'manifest.say.notOnEks',
        message:
          'Kubernetes {version} was not offered on EKS when the guide was checked; {newest} was the newest.',
      },
      values,
    ),
  kubeProxyVersion: () =>
    translate({
      id: 'manifest.say.kubeProxyVersion',
      message:
        'Keep kube-proxy at the version of the control plane: an older one ignores what it does not know.',
    }),
  ciliumHints: () =>
    translate({
      id: 'manifest.say.ciliumHints',
      message:
        'Cilium ignores the hints until its Helm value loadBalancer.serviceTopology is true.',
    }),
  meshReadsField: () =>
    translate({
      id: 'manifest.say.meshReadsField',
      message:
        'Istio reads the field trafficDistribution itself. Hints and the annotation topology-mode do nothing here.',
    }),
  ciliumBesideMesh: () =>
    translate({
      id: 'manifest.say.ciliumBesideMesh',
      message:
        'Cilium and Istio both want the traffic of the pod: read Istio’s platform prerequisites first.',
    }),
  zoneBlind: () =>
    translate({
      id: 'manifest.say.zoneBlind',
      message:
        'This Service picks among all pods, so calls cross zones. Same zone is the same with one more field.',
    }),
  headless: () =>
    translate({
      id: 'manifest.say.headless',
      message: 'Hints and policies do not apply to a headless Service: the client chooses the pod.',
    }),
  noZone: (values: Values<'replicas' | 'zones'>) =>
    translate(
      {
        id: 'manifest.say.noZone',
        message:
          '{replicas} pods for {zones} zones: a zone without a ready pod sends its callers to the others, and they cross.',
      },
      values,
    ),
  onePerZone: (values: Values<'replicas' | 'zones'>) =>
    translate(
      {
        id: 'manifest.say.onePerZone',
        message:
          '{replicas} pods for {zones} zones: while one is replaced, its zone may have none. Two in each zone are safe.',
      },
      values,
    ),
  annotationNeeds: (values: Values<'count'>) =>
    translate(
      {
        id: 'manifest.say.annotationNeeds',
        message:
          'The field has no minimum. The older annotation would set hints for sure only from {count} ready pods on.',
      },
      values,
    ),
  zoneLoad: () =>
    translate({
      id: 'manifest.say.zoneLoad',
      message:
        'Nothing spills over: a zone with many callers and few pods is overloaded. Put the pods where the callers are.',
    }),
  oneZone: () =>
    translate({
      id: 'manifest.say.oneZone',
      message: 'With one zone there is nothing to keep apart; the constraint does no harm.',
    }),
  dropsCalls: () =>
    translate({
      id: 'manifest.say.dropsCalls',
      message:
        'A call from a node without a ready pod is dropped, however many pods are healthy elsewhere.',
    }),
  podOnEveryNode: () =>
    translate({
      id: 'manifest.say.podOnEveryNode',
      message:
        'Your own workload must have a ready pod on every node that calls, as a DaemonSet has.',
    }),
  instanceTargets: () =>
    translate({
      id: 'manifest.say.instanceTargets',
      message: 'Instance targets add a hop over a node’s port. IP targets avoid it.',
    }),
  vpcAddresses: () =>
    translate({
      id: 'manifest.say.vpcAddresses',
      message:
        'IP targets need pods with addresses of the VPC: the Amazon VPC CNI, or Cilium in ENI mode.',
    }),
  affinityAtLookup: () =>
    translate({
      id: 'manifest.say.affinityAtLookup',
      message:
        'The affinity decides when the name is looked up: clients that keep connections open move when they reconnect.',
    }),
  ingressShared: (values: Values<'group'>) =>
    translate(
      {
        id: 'manifest.say.ingressShared',
        message: 'All Ingresses of the group {group} share one load balancer, and its price.',
      },
      values,
    ),
  oldGatewayConfig: (values: Values<'version'>) =>
    translate(
      {
        id: 'manifest.say.oldGatewayConfig',
        message:
          'Before controller {version} its own objects are v1beta1 and TCPRoute is v1alpha2, of the experimental channel.',
      },
      values,
    ),
  oneWaypoint: (values: Values<'version'>) =>
    translate(
      {
        id: 'manifest.say.oneWaypoint',
        message:
          'Istio {version} takes no changes to the waypoint it makes: it has one replica, and callers of other zones cross to reach it.',
      },
      values,
    ),
  meshCost: () =>
    translate({
      id: 'manifest.say.meshCost',
      message:
        'A mesh adds its own CPU and memory. What keeps calls in the zone is the field, which works without one.',
    }),
  cniOfYourOwn: () =>
    translate({
      id: 'manifest.say.cniOfYourOwn',
      message:
        'AWS supports only its own CNI on EC2 nodes, and neither Auto Mode nor Fargate runs another.',
    }),
  latticeOnce: () =>
    translate({
      id: 'manifest.say.latticeOnce',
      message:
        'One cluster owns network and route. The same route in a second cluster of the account collides.',
    }),
  latticeOpen: () =>
    translate({
      id: 'manifest.say.latticeOpen',
      message:
        'Until an IAM auth policy says otherwise, everything in the VPCs that take part may call.',
    }),
  latticeRegions: () =>
    translate({
      id: 'manifest.say.latticeRegions',
      message: 'The China Regions have no VPC Lattice.',
    }),
  recordsPerCluster: () =>
    translate({
      id: 'manifest.say.recordsPerCluster',
      message:
        'Apply it in each cluster, with the name of that cluster: two owners share one name by their identifiers.',
    }),
  noObjects: () =>
    translate({
      id: 'manifest.say.noObjects',
      message:
        'A Transit Gateway is a route between VPCs. Kubernetes has no object for it, so there is nothing to apply.',
    }),
  overTheRoute: () =>
    translate({
      id: 'manifest.say.overTheRoute',
      message:
        'What calls over it is a choice of its own: ClusterMesh, Istio on a flat network, or Route 53 with an NLB.',
    }),
  endpointByAws: () =>
    translate({
      id: 'manifest.say.endpointByAws',
      message:
        'Service and endpoint of PrivateLink are made with the AWS CLI: the manifests give the NLB behind them.',
    }),
  exampleImage: () =>
    translate({
      id: 'manifest.say.exampleImage',
      message: 'Image, arguments and requests are those of the guide’s example: put in yours.',
    }),
  ownService: () =>
    translate({
      id: 'manifest.say.ownService',
      message:
        'Your Service gets these fields. What an earlier kubectl apply gave it and this file lacks, such as other ports, goes: look at the difference first.',
    }),
  autoMode: () =>
    translate({
      id: 'manifest.say.autoMode',
      message:
        'EKS Auto Mode runs these controllers itself, in place of the AWS Load Balancer Controller.',
    }),
} as const satisfies Partial<Record<SentenceId, (values: never) => string>>;
