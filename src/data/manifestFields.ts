/** What the reader can set for a set of manifests: defaults, choices and bounds. The page, links and the command line read by these. */
import {facts} from './facts';
import {kubernetesVersions} from './kubernetes';
import {zoneNamePattern} from './labFields';

/**
 * Fields with few values. A version of a controller stands for itself and everything up to the next one in the list: only versions at
 * which a field changes are told apart.
 */
export const manifestChoices = {
  /** Of the control plane; kube-proxy is expected to be of the same. */
  kubernetes: kubernetesVersions,
  /** What turns the address of a Service into a pod. */
  dataPlane: ['kube-proxy', 'cilium', 'auto-mode'],
  cilium: ['1.18', '1.19', '1.20'],
  /** AWS Load Balancer Controller; 2.5 for all of 2.x from there on. */
  loadBalancerController: ['2.5', '3.0', '3.5'],
  istio: ['1.25', '1.26', '1.27', '1.28', '1.29', '1.30', '1.31'],
  /** A load balancer by annotations of a Service or Ingress, or by objects of the Gateway API. */
  loadBalancerBy: ['annotations', 'gateway-api'],
  /** Whether the workload comes with the set, or runs already and gets its part as a patch. */
  workload: ['new', 'existing'],
  /** What happens on a node without a ready pod: the next best pod answers, or nobody. */
  sameNode: ['prefer', 'insist'],
  /** Istio ambient's proxies for layer 7. */
  waypoints: ['none', 'per-zone'],
} as const;
export type ManifestChoiceField = keyof typeof manifestChoices;

/**
 * The values of a field as JSON writes them: versions are texts, as 1.30 would be 1.3 as a number.
 *
 * @example choicesText(['3.0', '3.5']) // '"3.0", "3.5"'
 */
export const choicesText = (values: readonly string[]) =>
  values.map((value) => JSON.stringify(value)).join(', ');

type Chosen = {readonly [Field in ManifestChoiceField]: (typeof manifestChoices)[Field][number]};

/** Versions that the guide is checked against, and the plainest of everything else. */
const chosenByDefault: Chosen = {
  kubernetes: facts.eksNewest.value,
  dataPlane: 'kube-proxy',
  cilium: facts.ciliumChecked.value,
  loadBalancerController: '3.5',
  istio: facts.istioLatest.value,
  loadBalancerBy: 'annotations',
  workload: 'new',
  sameNode: 'prefer',
  waypoints: 'none',
};

interface TextField {
  readonly default: string;
  readonly pattern: RegExp;
  /** What is allowed, for a message of the command line. */
  readonly allowed: string;
}

/** A label of DNS, which names of namespaces are. */
const dnsLabel = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/** Fields that are typed. No name of an object that is made from one grows past what the API server takes. */
export const manifestTexts = {
  namespace: {
    default: 'shop',
    pattern: dnsLabel,
    allowed: 'small letters, digits and - between them, at most 63',
  },
  name: {
    default: 'orders',
    pattern: /^[a-z]([-a-z0-9]{0,48}[a-z0-9])?$/,
    allowed: 'a small letter, then small letters, digits and - between them, at most 50',
  },
  healthPath: {
    default: '/healthz',
    pattern: /^\/[\w.~/-]{0,200}$/,
    allowed: 'a path that begins with /, of letters, digits and . _ ~ / -',
  },
  cluster: {
    default: 'demo-a',
    pattern: /^[A-Za-z0-9][\w-]{0,99}$/,
    allowed: 'a name of an EKS cluster: letters, digits, - and _, at most 100',
  },
  domain: {
    default: 'shop.internal',
    pattern: /^([a-z0-9]([-a-z0-9]{0,28}[a-z0-9])?\.){1,5}[a-z]([-a-z0-9]{0,28}[a-z0-9])?$/,
    allowed: 'a domain name such as shop.internal: two to six parts, each at most 30',
  },
} as const satisfies Readonly<Record<string, TextField>>;
export type ManifestTextField = keyof typeof manifestTexts;

/** Whole numbers. */
export const manifestNumbers = {
  port: {default: 80, min: 1, max: 65535},
  targetPort: {default: 8080, min: 1, max: 65535},
  replicas: {default: 6, min: 1, max: 1000},
} as const;
export type ManifestNumberField = keyof typeof manifestNumbers;

/** Zones, by the value of the label `topology.kubernetes.io/zone`; no name twice. */
export const manifestZones = {
  default: ['us-east-1a', 'us-east-1b', 'us-east-1c'],
  min: 1,
  max: 6,
  pattern: zoneNamePattern,
  allowed: 'one to six names of zones, none twice',
} as const;

/** Everything that a set of manifests is made from, but the path. */
export type ManifestChoices = Chosen & {readonly [Field in ManifestTextField]: string} & {
  readonly [Field in ManifestNumberField]: number;
} & {readonly zones: readonly string[]};
export type ManifestField = keyof ManifestChoices;

export const defaultManifestChoices: ManifestChoices = {
  ...chosenByDefault,
  namespace: manifestTexts.namespace.default,
  name: manifestTexts.name.default,
  healthPath: manifestTexts.healthPath.default,
  cluster: manifestTexts.cluster.default,
  domain: manifestTexts.domain.default,
  port: manifestNumbers.port.default,
  targetPort: manifestNumbers.targetPort.default,
  replicas: manifestNumbers.replicas.default,
  zones: manifestZones.default,
};
