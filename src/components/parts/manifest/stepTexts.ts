import {translate} from '@docusaurus/Translate';
import type {SentenceId} from '@site/src/manifests/sentences';

type Values<Name extends string> = Readonly<Record<Name, string>>;

/** Steps, checks and the way back, in the language of the page. */
export const stepTexts = {
  shortZone: () =>
    translate({
      id: 'manifest.say.shortZone',
      message:
        'If the Service runs already, with ready pods in each zone, this one line is enough.',
    }),
  shortNode: () =>
    translate({
      id: 'manifest.say.shortNode',
      message:
        'If the Service runs already, with ready pods on the nodes that call, this one line is enough.',
    }),
  shortMesh: () =>
    translate({
      id: 'manifest.say.shortMesh',
      message:
        'If the Service is in the mesh already, with ready pods in each zone, this one line is enough.',
    }),
  shortGlobal: () =>
    translate({
      id: 'manifest.say.shortGlobal',
      message:
        'If the clusters are connected and the Service runs in each, this one line in each cluster is enough.',
    }),
  haveController: () =>
    translate({
      id: 'manifest.say.haveController',
      message: 'See that the AWS Load Balancer Controller runs.',
    }),
  haveGatewayApi: () =>
    translate({
      id: 'manifest.say.haveGatewayApi',
      message:
        'Install the Gateway API that the controller asks for, before the controller itself.',
    }),
  haveIstio: () =>
    translate({id: 'manifest.say.haveIstio', message: 'See that Istio runs in this mode.'}),
  haveExternalDns: (values: Values<'domain'>) =>
    translate(
      {
        id: 'manifest.say.haveExternalDns',
        message: 'See that ExternalDNS runs, and writes into the private zone {domain}.',
      },
      values,
    ),
  haveLattice: () =>
    translate({
      id: 'manifest.say.haveLattice',
      message: 'See that the AWS Gateway API Controller runs.',
    }),
  haveMesh: () =>
    translate({id: 'manifest.say.haveMesh', message: 'See that the clusters are connected.'}),
  letCiliumRead: () =>
    translate({
      id: 'manifest.say.letCiliumRead',
      message: 'Let Cilium read the hints: this must print true.',
    }),
  joinMesh: () =>
    translate({id: 'manifest.say.joinMesh', message: 'Put the namespace into the mesh.'}),
  diff: () => translate({id: 'manifest.say.diff', message: 'Look at what would change.'}),
  apply: () => translate({id: 'manifest.say.apply', message: 'Apply the file.'}),
  patch: () =>
    translate({
      id: 'manifest.say.patch',
      message: 'Spread your own workload over the zones; it rolls out anew.',
    }),
  rollout: () => translate({id: 'manifest.say.rollout', message: 'Wait until the pods are ready.'}),
  restart: () =>
    translate({
      id: 'manifest.say.restart',
      message: 'Restart what runs already: a sidecar comes with a new pod.',
    }),
  oldAnnotation: () =>
    translate({
      id: 'manifest.say.oldAnnotation',
      message: 'Remove the older annotation, which would win over the field.',
    }),
  otherCluster: () =>
    translate({id: 'manifest.say.otherCluster', message: 'Do the same in the other clusters.'}),
  callersVpc: () =>
    translate({
      id: 'manifest.say.callersVpc',
      message:
        'In a cluster that only calls, apply GatewayClass, Gateway and VpcAssociationPolicy.',
    }),
  callerName: () =>
    translate({
      id: 'manifest.say.callerName',
      message: 'Give the callers the name that this prints.',
    }),
  callerAddress: (values: Values<'address'>) =>
    translate(
      {id: 'manifest.say.callerAddress', message: 'Give the callers this address: {address}.'},
      values,
    ),
  attachVpcs: () =>
    translate({
      id: 'manifest.say.attachVpcs',
      message: 'Attach the VPC of each cluster, with one subnet for each zone.',
    }),
  routeVpcs: () =>
    translate({
      id: 'manifest.say.routeVpcs',
      message:
        'Route the other network to the gateway, in the route tables of the nodes; then the other way round.',
    }),
  admitNetwork: () =>
    translate({
      id: 'manifest.say.admitNetwork',
      message: 'Let the nodes admit the other network; narrow it once it works.',
    }),
  offerService: () =>
    translate({
      id: 'manifest.say.offerService',
      message: 'Offer the NLB as an endpoint service, to the accounts that may ask.',
    }),
  makeEndpoint: () =>
    translate({
      id: 'manifest.say.makeEndpoint',
      message:
        'In the caller’s account, make an endpoint with an address in each zone, and accept it.',
    }),
  checkHints: () =>
    translate({
      id: 'manifest.say.checkHints',
      message: 'Each ready endpoint carries the zone it is for.',
    }),
  checkNodeHints: () =>
    translate({
      id: 'manifest.say.checkNodeHints',
      message: 'Each ready endpoint carries its node and its zone.',
    }),
  checkZones: () =>
    translate({id: 'manifest.say.checkZones', message: 'Each zone has ready endpoints.'}),
  checkAnswers: () =>
    translate({
      id: 'manifest.say.checkAnswers',
      message: 'A name of a pod for each call; compare their zones with the caller’s.',
    }),
  checkNodes: () =>
    translate({id: 'manifest.say.checkNodes', message: 'Every node with callers has a ready pod.'}),
  checkAddresses: () =>
    translate({id: 'manifest.say.checkAddresses', message: 'DNS gives the address of each pod.'}),
  checkAttributes: () =>
    translate({id: 'manifest.say.checkAttributes', message: 'The NLB has both settings.'}),
  checkAddress: () =>
    translate({
      id: 'manifest.say.checkAddress',
      message: 'The load balancer has a name; this may take minutes.',
    }),
  checkRoute: () =>
    translate({
      id: 'manifest.say.checkRoute',
      message: 'The route is accepted, and its backends are found.',
    }),
  checkZtunnel: () =>
    translate({
      id: 'manifest.say.checkZtunnel',
      message: 'What ztunnel was told must end in Zone.',
    }),
  checkSidecar: () =>
    translate({
      id: 'manifest.say.checkSidecar',
      message: 'The own zone has priority 0, the others 1.',
    }),
  checkWaypoints: () =>
    translate({id: 'manifest.say.checkWaypoints', message: 'Each zone has a waypoint.'}),
  checkGlobal: () =>
    translate({
      id: 'manifest.say.checkGlobal',
      message: 'Backends of both clusters stand behind the Service.',
    }),
  checkRecords: () =>
    translate({
      id: 'manifest.say.checkRecords',
      message: 'A record for each cluster, with its weight.',
    }),
  checkAttachments: () =>
    translate({id: 'manifest.say.checkAttachments', message: 'Both attachments are available.'}),
  checkEndpoint: () =>
    translate({
      id: 'manifest.say.checkEndpoint',
      message: 'The endpoint is available and has a name for each zone.',
    }),
  undoObjects: () =>
    translate({
      id: 'manifest.say.undoObjects',
      message:
        'Delete what was made, load balancers first. The namespace stays: it may hold other things.',
    }),
  undoField: () =>
    translate({
      id: 'manifest.say.undoField',
      message: 'Take the field back. The Service is zone-blind again at once.',
    }),
  undoLocal: () =>
    translate({
      id: 'manifest.say.undoLocal',
      message: 'Take the policy back. The Service uses all nodes again at once.',
    }),
  undoGlobal: () =>
    translate({
      id: 'manifest.say.undoGlobal',
      message: 'Take the annotations back. The Service means the own cluster again.',
    }),
  undoSpread: () => translate({id: 'manifest.say.undoSpread', message: 'Roll the workload back.'}),
  undoMesh: () =>
    translate({
      id: 'manifest.say.undoMesh',
      message: 'Take the namespace out of the mesh, and restart its pods.',
    }),
  undoClasses: () =>
    translate({
      id: 'manifest.say.undoClasses',
      message: 'Delete classes only if nothing else uses them.',
    }),
  undoNetwork: () =>
    translate({
      id: 'manifest.say.undoNetwork',
      message: 'Delete the service network when no VPC uses it any more.',
    }),
  undoAttachments: () =>
    translate({
      id: 'manifest.say.undoAttachments',
      message: 'Remove the routes, then the attachments.',
    }),
  undoEndpoint: () =>
    translate({
      id: 'manifest.say.undoEndpoint',
      message: 'Delete the endpoint, then the endpoint service; the NLB comes last.',
    }),
} as const satisfies Partial<Record<SentenceId, (values: never) => string>>;
