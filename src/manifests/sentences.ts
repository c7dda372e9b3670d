/**
 * What a set says, in English: the comments of the YAML and the command line. The interface words the same ids in both languages; a test
 * holds its English to this table.
 */
export const sentences = {
  // Notes: what the reader should know before applying.
  sameZoneTooNew:
    '{who} does not know PreferSameZone yet: PreferClose is written, which means the same.',
  sameNodeTooNew:
    '{who} does not know PreferSameNode yet: this keeps calls in the zone, not on the node. To insist on the node, choose that.',
  notOnEks:
    'Kubernetes {version} was not offered on EKS when the guide was checked; {newest} was the newest.',
  kubeProxyVersion:
    'Keep kube-proxy at the version of the control plane: an older one ignores what it does not know.',
  ciliumHints:
    'Cilium ignores the hints until its Helm value loadBalancer.serviceTopology is true.',
  meshReadsField:
    'Istio reads the field trafficDistribution itself. Hints and the annotation topology-mode do nothing here.',
  ciliumBesideMesh:
    'Cilium and Istio both want the traffic of the pod: read Istio’s platform prerequisites first.',
  zoneBlind:
    'This Service picks among all pods, so calls cross zones. Same zone is the same with one more field.',
  headless: 'Hints and policies do not apply to a headless Service: the client chooses the pod.',
  noZone:
    '{replicas} pods for {zones} zones: a zone without a ready pod sends its callers to the others, and they cross.',
  onePerZone:
    '{replicas} pods for {zones} zones: while one is replaced, its zone may have none. Two in each zone are safe.',
  annotationNeeds:
    'The field has no minimum. The older annotation would set hints for sure only from {count} ready pods on.',
  zoneLoad:
    'Nothing spills over: a zone with many callers and few pods is overloaded. Put the pods where the callers are.',
  oneZone: 'With one zone there is nothing to keep apart; the constraint does no harm.',
  dropsCalls:
    'A call from a node without a ready pod is dropped, however many pods are healthy elsewhere.',
  podOnEveryNode:
    'Your own workload must have a ready pod on every node that calls, as a DaemonSet has.',
  instanceTargets: 'Instance targets add a hop over a node’s port. IP targets avoid it.',
  vpcAddresses:
    'IP targets need pods with addresses of the VPC: the Amazon VPC CNI, or Cilium in ENI mode.',
  affinityAtLookup:
    'The affinity decides when the name is looked up: clients that keep connections open move when they reconnect.',
  ingressShared: 'All Ingresses of the group {group} share one load balancer, and its price.',
  oldGatewayConfig:
    'Before controller {version} its own objects are v1beta1 and TCPRoute is v1alpha2, of the experimental channel.',
  oneWaypoint:
    'Istio {version} takes no changes to the waypoint it makes: it has one replica, and callers of other zones cross to reach it.',
  meshCost:
    'A mesh adds its own CPU and memory. What keeps calls in the zone is the field, which works without one.',
  cniOfYourOwn:
    'AWS supports only its own CNI on EC2 nodes, and neither Auto Mode nor Fargate runs another.',
  latticeOnce:
    'One cluster owns network and route. The same route in a second cluster of the account collides.',
  latticeOpen:
    'Until an IAM auth policy says otherwise, everything in the VPCs that take part may call.',
  latticeRegions: 'The China Regions have no VPC Lattice.',
  recordsPerCluster:
    'Apply it in each cluster, with the name of that cluster: two owners share one name by their identifiers.',
  noObjects:
    'A Transit Gateway is a route between VPCs. Kubernetes has no object for it, so there is nothing to apply.',
  overTheRoute:
    'What calls over it is a choice of its own: ClusterMesh, Istio on a flat network, or Route 53 with an NLB.',
  endpointByAws:
    'Service and endpoint of PrivateLink are made with the AWS CLI: the manifests give the NLB behind them.',
  exampleImage: 'Image, arguments and requests are those of the guide’s example: put in yours.',
  ownService:
    'Your Service gets these fields. What an earlier kubectl apply gave it and this file lacks, such as other ports, goes: look at the difference first.',
  autoMode:
    'EKS Auto Mode runs these controllers itself, in place of the AWS Load Balancer Controller.',
  // The shortest change.
  shortZone: 'If the Service runs already, with ready pods in each zone, this one line is enough.',
  shortNode:
    'If the Service runs already, with ready pods on the nodes that call, this one line is enough.',
  shortMesh:
    'If the Service is in the mesh already, with ready pods in each zone, this one line is enough.',
  shortGlobal:
    'If the clusters are connected and the Service runs in each, this one line in each cluster is enough.',
  // Steps.
  haveController: 'See that the AWS Load Balancer Controller runs.',
  haveGatewayApi:
    'Install the Gateway API that the controller asks for, before the controller itself.',
  haveIstio: 'See that Istio runs in this mode.',
  haveExternalDns: 'See that ExternalDNS runs, and writes into the private zone {domain}.',
  haveLattice: 'See that the AWS Gateway API Controller runs.',
  haveMesh: 'See that the clusters are connected.',
  letCiliumRead: 'Let Cilium read the hints: this must print true.',
  joinMesh: 'Put the namespace into the mesh.',
  diff: 'Look at what would change.',
  apply: 'Apply the file.',
  patch: 'Spread your own workload over the zones; it rolls out anew.',
  rollout: 'Wait until the pods are ready.',
  restart: 'Restart what runs already: a sidecar comes with a new pod.',
  oldAnnotation: 'Remove the older annotation, which would win over the field.',
  otherCluster: 'Do the same in the other clusters.',
  callersVpc: 'In a cluster that only calls, apply GatewayClass, Gateway and VpcAssociationPolicy.',
  callerName: 'Give the callers the name that this prints.',
  callerAddress: 'Give the callers this address: {address}.',
  attachVpcs: 'Attach the VPC of each cluster, with one subnet for each zone.',
  routeVpcs:
    'Route the other network to the gateway, in the route tables of the nodes; then the other way round.',
  admitNetwork: 'Let the nodes admit the other network; narrow it once it works.',
  offerService: 'Offer the NLB as an endpoint service, to the accounts that may ask.',
  makeEndpoint:
    'In the caller’s account, make an endpoint with an address in each zone, and accept it.',
  // Checks.
  checkHints: 'Each ready endpoint carries the zone it is for.',
  checkNodeHints: 'Each ready endpoint carries its node and its zone.',
  checkZones: 'Each zone has ready endpoints.',
  checkAnswers: 'A name of a pod for each call; compare their zones with the caller’s.',
  checkNodes: 'Every node with callers has a ready pod.',
  checkAddresses: 'DNS gives the address of each pod.',
  checkAttributes: 'The NLB has both settings.',
  checkAddress: 'The load balancer has a name; this may take minutes.',
  checkRoute: 'The route is accepted, and its backends are found.',
  checkZtunnel: 'What ztunnel was told must end in Zone.',
  checkSidecar: 'The own zone has priority 0, the others 1.',
  checkWaypoints: 'Each zone has a waypoint.',
  checkGlobal: 'Backends of both clusters stand behind the Service.',
  checkRecords: 'A record for each cluster, with its weight.',
  checkAttachments: 'Both attachments are available.',
  checkEndpoint: 'The endpoint is available and has a name for each zone.',
  // Undo.
  undoObjects:
    'Delete what was made, load balancers first. The namespace stays: it may hold other things.',
  undoField: 'Take the field back. The Service is zone-blind again at once.',
  undoLocal: 'Take the policy back. The Service uses all nodes again at once.',
  undoGlobal: 'Take the annotations back. The Service means the own cluster again.',
  undoSpread: 'Roll the workload back.',
  undoMesh: 'Take the namespace out of the mesh, and restart its pods.',
  undoClasses: 'Delete classes only if nothing else uses them.',
  undoNetwork: 'Delete the service network when no VPC uses it any more.',
  undoAttachments: 'Remove the routes, then the attachments.',
  undoEndpoint: 'Delete the endpoint, then the endpoint service; the NLB comes last.',
} as const;

export type SentenceId = keyof typeof sentences;

/**
 * A sentence in English.
 *
 * @example english({id: 'diff'}) // 'Look at what would change.'
 */
export function english({
  id,
  values = {},
}: {
  readonly id: SentenceId;
  readonly values?: Readonly<Record<string, string>>;
}): string {
  return sentences[id].replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
