import type {Source} from '../types';

const istioRepo = 'https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c';
const istio = {publisher: 'Istio', kind: 'primary'} as const;
const istioCode = {...istio, asOf: '2026-08-22'} as const;
const envoy = {publisher: 'Envoy', kind: 'primary'} as const;

const ciliumRepo = 'https://github.com/cilium/cilium/blob';
const cilium = {publisher: 'Cilium', kind: 'primary'} as const;

const latticeRepo =
  'https://github.com/aws/aws-application-networking-k8s/blob/03d6abecad555845b9a78988f7bfedf9085e0bc4';
const practices =
  'https://github.com/aws/aws-networking-best-practices/blob/d759a9bf645f9daef57201a949717ec1707b20d2';
const lattice = {publisher: 'AWS', asOf: '2026-08-14', kind: 'primary'} as const;
const aws = {publisher: 'AWS', kind: 'primary'} as const;

const externalDnsRepo =
  'https://github.com/kubernetes-sigs/external-dns/blob/2bf1bf8af2b70f23579f9147c1f7e9394f7f83d5';
const externalDns = {publisher: 'ExternalDNS', asOf: '2026-08-22', kind: 'primary'} as const;

/** Sources of the service mesh and multi-cluster chapters. */
export const meshSources = {
  // Istio, ztunnel and Envoy.
  istioRelease131: {
    title: 'Announcing Istio 1.31.0',
    url: 'https://istio.io/latest/news/releases/1.31.x/announcing-1.31/',
    asOf: '2026-08-20',
    ...istio,
  },
  istioChangeNotes131: {
    title: 'Istio 1.31.0 change notes',
    url: 'https://istio.io/latest/news/releases/1.31.x/announcing-1.31/change-notes/',
    asOf: '2026-08-20',
    ...istio,
  },
  istioRelease1311: {
    title: 'Announcing Istio 1.31.1',
    url: 'https://istio.io/latest/news/releases/1.31.x/announcing-1.31.1/',
    asOf: '2026-09-21',
    ...istio,
  },
  istioChangeNotes129: {
    title: 'Istio 1.29.0 change notes',
    url: 'https://istio.io/latest/news/releases/1.29.x/announcing-1.29/change-notes/',
    asOf: '2026-02-12',
    ...istio,
  },
  istioTrafficDistribution: {
    title: 'Traffic distribution: values and precedence of the annotation and the field',
    url: 'https://istio.io/latest/docs/ambient/usage/traffic-distribution/',
    ...istio,
  },
  istioNoteTrafficDistribution: {
    title: 'Release note: trafficDistribution on all data planes, first in tag 1.25.0',
    url: `${istioRepo}/releasenotes/notes/traffic-distribution.yaml`,
    ...istioCode,
  },
  istioNotePreferSameZone: {
    title: 'Release note: PreferSameZone and PreferSameNode, first in tag 1.27.0',
    url: `${istioRepo}/releasenotes/notes/55848.yaml`,
    ...istioCode,
  },
  istioLocalityCode: {
    title: 'How istiod picks the locality setting of a destination: order, and what needs what',
    url: `${istioRepo}/pilot/pkg/networking/core/loadbalancer/loadbalancer.go`,
    ...istioCode,
  },
  istioServiceModel: {
    title: 'How istiod reads trafficDistribution, and why it then sends unready endpoints too',
    url: `${istioRepo}/pilot/pkg/model/service.go`,
    ...istioCode,
  },
  istioMeshDefaults: {
    title: 'Mesh defaults: localityLbSetting is enabled',
    url: `${istioRepo}/pkg/config/mesh/mesh.go`,
    ...istioCode,
  },
  istioDestinationRule: {
    title: 'DestinationRule reference: locality, zone-aware, outlier and connection-pool settings',
    url: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/',
    ...istio,
  },
  istioLocalityTask: {
    title: 'Locality load balancing: failover and weighted distribution',
    url: 'https://istio.io/latest/docs/tasks/traffic-management/locality-load-balancing/',
    ...istio,
  },
  istioWaypoint: {
    title: 'Configure waypoint proxies',
    url: 'https://istio.io/latest/docs/ambient/usage/waypoint/',
    ...istio,
  },
  istioWaypointTemplate: {
    title: 'Template of a generated waypoint: labels, and traffic distribution of its Service',
    url: `${istioRepo}/manifests/charts/istio-control/istio-discovery/files/waypoint.yaml`,
    ...istioCode,
  },
  istioGatewayOverlay: {
    title: 'Gateway and waypoint customization by ConfigMap, first in tag 1.26.0',
    url: 'https://github.com/istio/istio/pull/55283',
    asOf: '2025-03-27',
    ...istio,
  },
  istioAmbientHelm: {
    title: 'Install ambient mode with Helm',
    url: 'https://istio.io/latest/docs/ambient/install/helm/',
    ...istio,
  },
  istioSidecarHelm: {
    title: 'Install Istio with Helm (sidecar mode)',
    url: 'https://istio.io/latest/docs/setup/install/helm/',
    ...istio,
  },
  istioPlatformPrerequisites: {
    title: 'Platform-specific prerequisites of ambient mode, with the EKS case',
    url: 'https://istio.io/latest/docs/ambient/install/platform-prerequisites/',
    ...istio,
  },
  ztunnelService: {
    title: 'How ztunnel models a service: mode, routing preferences, health policy',
    url: 'https://github.com/istio/ztunnel/blob/076be5701a8493958c358fed7479b945865866ef/src/state/service.rs',
    ...istio,
  },
  istioMultiBefore: {
    title: 'Multicluster: before you begin (API server access, common root of trust)',
    url: 'https://istio.io/latest/docs/setup/install/multicluster/before-you-begin/',
    ...istio,
  },
  istioMultiPrimary: {
    title: 'Install multi-primary on one network',
    url: 'https://istio.io/latest/docs/setup/install/multicluster/multi-primary/',
    ...istio,
  },
  istioMultiNetwork: {
    title: 'Install multi-primary on different networks',
    url: 'https://istio.io/latest/docs/setup/install/multicluster/multi-primary_multi-network/',
    ...istio,
  },
  istioMultiVerify: {
    title: 'Verify a multicluster installation',
    url: 'https://istio.io/latest/docs/setup/install/multicluster/verify/',
    ...istio,
  },
  istioPluginCa: {
    title: 'Plug in CA certificates: one root, one intermediate per cluster',
    url: 'https://istio.io/latest/docs/tasks/security/cert-management/plugin-ca-cert/',
    ...istio,
  },
  istioAmbientMulticluster: {
    title: 'Ambient multicluster: status and limitations',
    url: 'https://istio.io/latest/docs/ambient/install/multicluster/',
    ...istio,
  },
  istioAmbientMultiPerf: {
    title: 'Ambient multicluster performance: what double encryption adds',
    url: 'https://istio.io/latest/docs/ops/deployment/ambient-mc-perf/',
    ...istio,
  },
  istioAmbientFlags: {
    title: 'Ambient feature flags: AMBIENT_ENABLE_MULTI_NETWORK is off by default',
    url: `${istioRepo}/pilot/pkg/features/ambient.go`,
    ...istioCode,
  },
  envoyPriority: {
    title: 'Priority levels: when traffic moves to the next one',
    url: 'https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/upstream/load_balancing/priority',
    ...envoy,
  },
  envoyZoneAware: {
    title: 'Zone aware routing: preconditions and arithmetic',
    url: 'https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/upstream/load_balancing/zone_aware',
    ...envoy,
  },
  envoyCircuitBreaking: {
    title: 'Circuit breaking: maximum connections and what overflows',
    url: 'https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/upstream/circuit_breaking',
    ...envoy,
  },

  // Cilium ClusterMesh.
  ciliumClusterMesh: {
    title: 'Cluster Mesh (index of the current documentation)',
    url: 'https://docs.cilium.io/en/stable/network/clustermesh/',
    ...cilium,
  },
  ciliumClusterMeshSetup: {
    title: 'Setting up Cluster Mesh: requirements, limits, commands, at b3b22c3',
    url: `${ciliumRepo}/b3b22c3dbabbf5198e17548d5697ffbadef41763/Documentation/network/clustermesh/setup.rst`,
    ...cilium,
  },
  ciliumGlobalServices: {
    title: 'Global services: annotations, unreachable clusters, limitations, at 46b052f',
    url: `${ciliumRepo}/46b052f2518b4ab520ea5a7d06bc1033bff62d04/Documentation/network/clustermesh/global-services.rst`,
    ...cilium,
  },
  ciliumAffinity: {
    title: 'Service affinity between clusters, at de83956',
    url: `${ciliumRepo}/de839566fe1806ec35d2a69ee569de3f139836c5/Documentation/network/clustermesh/affinity.rst`,
    ...cilium,
  },
  ciliumEksPrep: {
    title: 'EKS-to-EKS Cluster Mesh preparation',
    url: 'https://docs.cilium.io/en/latest/network/clustermesh/eks-clustermesh-prep/',
    ...cilium,
  },
  ciliumLoadBalancing: {
    title: 'Cluster Mesh: global services against the Multi-Cluster Services API',
    url: 'https://docs.cilium.io/en/latest/network/clustermesh/load-balancing/',
    ...cilium,
  },
  ciliumChart120: {
    title: 'Helm chart cilium 1.20.0: values of clustermesh, eni and loadBalancer',
    url: 'https://github.com/cilium/charts/blob/009b5e9582173785abfdedb3fda7a26d85ab7aca/cilium-1.20.0.tgz',
    asOf: '2026-07-29',
    ...cilium,
  },
  ciliumModule: {
    title: 'Cilium v1.20.5, published 2026-11-17',
    url: 'https://pkg.go.dev/github.com/cilium/cilium@v1.20.5',
    asOf: '2026-11-17',
    ...cilium,
  },
  ciliumCli: {
    title: 'Cilium CLI v0.19.7: what install and clustermesh enable do on EKS',
    url: 'https://github.com/cilium/cilium-cli/tree/v0.19.7/vendor/github.com/cilium/cilium/cilium-cli',
    asOf: '2026-08-21',
    ...cilium,
  },
  ciliumZonesShared: {
    title: 'Zones of backends travel with global services, merged 2025-09, first in 1.19',
    url: 'https://github.com/cilium/cilium/pull/41390',
    asOf: '2025-09-01',
    ...cilium,
  },
  ciliumPolicyDefault: {
    title: 'Upgrade notes of 1.19: policies select the local cluster by default',
    url: 'https://github.com/cilium/cilium/pull/43913',
    asOf: '2026-01-21',
    ...cilium,
  },

  // VPC Lattice, its controller, and what AWS says of running a mesh.
  latticeDeploy: {
    title: 'Controller v2.1.3: deploy (prefix lists, IAM, Helm)',
    url: `${latticeRepo}/docs/guides/deploy.md`,
    ...lattice,
  },
  latticeUpgrade21: {
    title: 'Controller v2.1: Kubernetes and Gateway API versions it needs',
    url: `${latticeRepo}/docs/guides/upgrading-v2-0-x-to-v2-1-y.md`,
    ...lattice,
  },
  latticeGateway: {
    title: 'Controller: Gateway, and how it finds its service network',
    url: `${latticeRepo}/docs/api-types/gateway.md`,
    ...lattice,
  },
  latticeServiceNetwork: {
    title: 'Controller: ServiceNetwork',
    url: `${latticeRepo}/docs/api-types/service-network.md`,
    ...lattice,
  },
  latticeVpcAssociation: {
    title: 'Controller: VpcAssociationPolicy',
    url: `${latticeRepo}/docs/api-types/vpc-association-policy.md`,
    ...lattice,
  },
  latticeHttpRoute: {
    title: 'Controller: HTTPRoute, its matches and limits',
    url: `${latticeRepo}/docs/api-types/http-route.md`,
    ...lattice,
  },
  latticeServiceExport: {
    title: 'Controller: ServiceExport',
    url: `${latticeRepo}/docs/api-types/service-export.md`,
    ...lattice,
  },
  latticeServiceExportCode: {
    title: 'Controller: a ServiceExport without the federation annotation is skipped',
    url: `${latticeRepo}/pkg/controllers/serviceexport_controller.go`,
    ...lattice,
  },
  latticeServiceImport: {
    title: 'Controller: ServiceImport and its annotations',
    url: `${latticeRepo}/docs/api-types/service-import.md`,
    ...lattice,
  },
  latticeTargetGroupPolicy: {
    title: 'Controller: TargetGroupPolicy',
    url: `${latticeRepo}/docs/api-types/target-group-policy.md`,
    ...lattice,
  },
  latticeIamAuthPolicy: {
    title: 'Controller: IAMAuthPolicy',
    url: `${latticeRepo}/docs/api-types/iam-auth-policy.md`,
    ...lattice,
  },
  latticeRamSharing: {
    title: 'Controller: share a service network with another account',
    url: `${latticeRepo}/docs/guides/ram-sharing.md`,
    ...lattice,
  },
  latticeNaming: {
    title: 'Controller: name of the Lattice service that belongs to a route',
    url: `${latticeRepo}/pkg/utils/common.go`,
    ...lattice,
  },
  latticeFaq: {
    title: 'Controller: FAQ, with 503 answers during deployments',
    url: `${latticeRepo}/docs/faq.md`,
    ...lattice,
  },
  latticeEndpointGuide: {
    title: 'Controller: one service network per VPC, and the endpoint that reaches more',
    url: `${latticeRepo}/docs/guides/service-network-endpoint.md`,
    ...lattice,
  },
  latticeQuotas: {
    title: 'Quotas for Amazon VPC Lattice',
    url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/quotas.html',
    ...aws,
  },
  latticeAuthPolicies: {
    title: 'Auth policies in VPC Lattice',
    url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/auth-policies.html',
    ...aws,
  },
  latticeSigv4: {
    title: 'SIGv4 authenticated requests for Amazon VPC Lattice',
    url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/sigv4-authenticated-requests.html',
    ...aws,
  },
  awsContainerMesh: {
    title: 'AWS networking best practices: container mesh, at d759a9b',
    url: `${practices}/content/application-networking/container-mesh.md`,
    asOf: '2026-07-24',
    ...aws,
  },
  awsWithinAws: {
    title: 'AWS networking best practices: connectivity within AWS, at d759a9b',
    url: `${practices}/content/connectivity/within-aws.md`,
    asOf: '2026-07-24',
    ...aws,
  },
  eksAlternateCni: {
    title: 'Alternate CNI plugins for Amazon EKS clusters',
    url: 'https://docs.aws.amazon.com/eks/latest/userguide/alternate-cni-plugins.html',
    ...aws,
  },

  // Names that span clusters, zones that span accounts.
  externalDnsAws: {
    title: 'ExternalDNS on AWS: IAM, alias records, routing policies',
    url: `${externalDnsRepo}/docs/tutorials/aws.md`,
    ...externalDns,
  },
  externalDnsAnnotations: {
    title: 'ExternalDNS: annotations',
    url: `${externalDnsRepo}/docs/annotations/annotations.md`,
    ...externalDns,
  },
  externalDnsFlags: {
    title: 'ExternalDNS v0.22.0: flags',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/v0.22.0/docs/flags.md',
    publisher: 'ExternalDNS',
    asOf: '2026-08-19',
    kind: 'primary',
  },
  externalDnsPrefix: {
    title: 'ExternalDNS: the default annotation prefix loses its alpha part, released in v0.22.0',
    url: 'https://github.com/kubernetes-sigs/external-dns/commit/ecb88cfbd5679850470d6acea9e4f8b79ade6fff',
    publisher: 'ExternalDNS',
    asOf: '2026-05-09',
    kind: 'primary',
  },
  externalDnsTxtRegistry: {
    title: 'ExternalDNS: the TXT registry',
    url: `${externalDnsRepo}/docs/registry/txt.md`,
    ...externalDns,
  },
  externalDnsChart: {
    title: 'ExternalDNS Helm chart 1.21.1',
    url: `${externalDnsRepo}/charts/external-dns/values.yaml`,
    ...externalDns,
  },
  route53PrivateZones: {
    title: 'Considerations when working with a private hosted zone',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html',
    ...aws,
  },
  route53ZoneOtherAccount: {
    title: 'Associating a VPC and a private hosted zone of different accounts',
    url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-associate-vpcs-different-accounts.html',
    ...aws,
  },
  awsZoneIds: {
    title: 'AZ IDs',
    url: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/az-ids.html',
    ...aws,
  },
  awsAvailabilityZones: {
    title: 'AWS Availability Zones: accounts and Regions with their own mapping of names',
    url: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html',
    ...aws,
  },
  eksZoneIdLabel: {
    title: 'Rack awareness for MSK consumers on EKS: the zone ID label of nodes, and both settings',
    url: 'https://aws.amazon.com/blogs/big-data/optimize-traffic-costs-of-amazon-msk-consumers-on-amazon-eks-with-rack-awareness/',
    asOf: '2025-08',
    ...aws,
  },

  awsRegionsAndZones: {
    title: 'AWS networking best practices: Regions and Availability Zones',
    publisher: 'AWS',
    url: `${practices}/content/foundation/regions-azs.md`,
    asOf: '2026-07-24',
    kind: 'primary',
  },
  latticeServices: {
    title: 'Services in VPC Lattice, with the two timeouts of their connections',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/services.html',
    kind: 'primary',
  },
  latticeCreateService: {
    title: 'CreateService (VPC Lattice API): idleTimeoutSeconds and the longest connection',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/vpc-lattice/latest/APIReference/API_CreateService.html',
    kind: 'primary',
  },
  latticeResourceConfiguration: {
    title: 'Resource configurations for VPC resources (VPC Lattice)',
    publisher: 'AWS',
    url: 'https://docs.aws.amazon.com/vpc-lattice/latest/ug/resource-configuration.html',
    kind: 'primary',
  },
} as const satisfies Record<string, Source>;
