import {translate} from '@docusaurus/Translate';
import type {
  ManifestChoiceField,
  ManifestChoices,
  ManifestField,
  ManifestNumberField,
  ManifestTextField,
} from '@site/src/data/manifestFields';
import {manifestNumbers} from '@site/src/data/manifestFields';

// Names of products stay in every language.
const labels: Readonly<Record<ManifestField, () => string>> = {
  kubernetes: () => translate({id: 'manifest.kubernetes', message: 'Kubernetes version'}),
  dataPlane: () => translate({id: 'manifest.dataPlane', message: 'Who picks the pod'}),
  cilium: () => translate({id: 'manifest.cilium', message: 'Cilium version'}),
  istio: () => translate({id: 'manifest.istio', message: 'Istio version'}),
  loadBalancerController: () => 'AWS Load Balancer Controller',
  loadBalancerBy: () =>
    translate({id: 'manifest.loadBalancerBy', message: 'Load balancer described by'}),
  workload: () => translate({id: 'manifest.workload', message: 'Workload'}),
  sameNode: () => translate({id: 'manifest.sameNode', message: 'Without a pod on the node'}),
  waypoints: () => translate({id: 'manifest.waypoints', message: 'Waypoints'}),
  namespace: () => translate({id: 'manifest.namespace', message: 'Namespace'}),
  name: () => translate({id: 'manifest.name', message: 'Name of the Service'}),
  healthPath: () => translate({id: 'manifest.healthPath', message: 'Path of the health check'}),
  cluster: () => translate({id: 'manifest.cluster', message: 'Name of this cluster'}),
  domain: () => translate({id: 'manifest.domain', message: 'Private zone in Route 53'}),
  port: () => translate({id: 'manifest.port', message: 'Port of the Service'}),
  targetPort: () => translate({id: 'manifest.targetPort', message: 'Port of the pods'}),
  replicas: () => translate({id: 'manifest.replicas', message: 'Pods'}),
  zones: () => translate({id: 'manifest.zones', message: 'Zones'}),
};

/** What a field is called. */
export const fieldLabel = (field: ManifestField) => labels[field]();

/** Values whose name is not the value itself. */
const valueNames: Readonly<Partial<Record<string, () => string>>> = {
  'dataPlane.kube-proxy': () =>
    translate({id: 'manifest.dataPlane.kubeProxy', message: 'kube-proxy (default of EKS)'}),
  'dataPlane.cilium': () => 'Cilium',
  'dataPlane.auto-mode': () => 'EKS Auto Mode',
  'loadBalancerController.2.5': () =>
    translate({id: 'manifest.controller.two', message: '2.5 to 2.x'}),
  'loadBalancerController.3.0': () =>
    translate({id: 'manifest.controller.three', message: '3.0 to 3.4'}),
  'loadBalancerController.3.5': () =>
    translate({id: 'manifest.controller.new', message: '3.5 or newer'}),
  'loadBalancerBy.annotations': () =>
    translate({id: 'manifest.by.annotations', message: 'Service or Ingress with annotations'}),
  'loadBalancerBy.gateway-api': () => 'Gateway API',
  'workload.new': () => translate({id: 'manifest.workload.new', message: 'comes with it'}),
  'workload.existing': () =>
    translate({id: 'manifest.workload.existing', message: 'runs already, give me its part'}),
  'sameNode.prefer': () =>
    translate({id: 'manifest.sameNode.prefer', message: 'the next best pod answers'}),
  'sameNode.insist': () =>
    translate({id: 'manifest.sameNode.insist', message: 'the call is dropped'}),
  'waypoints.none': () => translate({id: 'manifest.waypoints.none', message: 'none, layer 4 only'}),
  'waypoints.per-zone': () =>
    translate({id: 'manifest.waypoints.perZone', message: 'one in each zone'}),
};

/** What a value of a choice is called: a version is its own name. */
export function valueName<Field extends ManifestChoiceField>(
  field: Field,
  value: ManifestChoices[Field],
): string {
  return valueNames[`${field}.${value}`]?.() ?? value;
}

const lettersDigits = () =>
  translate({
    id: 'manifest.allowed.name',
    message: 'small letters, digits and hyphens between them, at most 50, a letter first',
  });

const allowedTexts: Readonly<Record<ManifestTextField, () => string>> = {
  name: lettersDigits,
  namespace: () =>
    translate({
      id: 'manifest.allowed.namespace',
      message: 'small letters, digits and hyphens between them, at most 63',
    }),
  healthPath: () =>
    translate({
      id: 'manifest.allowed.path',
      message:
        'a path that begins with a slash, of letters, digits, dots, underscores, tildes and hyphens',
    }),
  cluster: () =>
    translate({
      id: 'manifest.allowed.cluster',
      message: 'letters, digits, hyphens and underscores, at most 100',
    }),
  domain: () =>
    translate({
      id: 'manifest.allowed.domain',
      message: 'a domain name such as shop.internal, each part at most 30 long',
    }),
};

const allowedZones = () =>
  translate({
    id: 'manifest.allowed.zones',
    message: 'one to six names, none twice, with commas between',
  });

function allowedNumber(field: ManifestNumberField): string {
  const {min, max} = manifestNumbers[field];
  return translate(
    {id: 'manifest.allowed.number', message: 'a whole number from {min} to {max}'},
    {min: String(min), max: String(max)},
  );
}

function allowed(field: Exclude<ManifestField, ManifestChoiceField>): string {
  if (field === 'zones') return allowedZones();
  if (Object.hasOwn(manifestNumbers, field)) return allowedNumber(field as ManifestNumberField);
  return allowedTexts[field as ManifestTextField]();
}

/** One line for something that was typed and cannot be used. */
export function errorText(
  field: Exclude<ManifestField, ManifestChoiceField>,
  typed: string,
): string {
  return translate(
    {
      id: 'manifest.error',
      message:
        '{label}: “{typed}” cannot be used; allowed: {allowed}. The YAML keeps the last value.',
    },
    {label: fieldLabel(field), typed, allowed: allowed(field)},
  );
}

/** What the reader should type in names of zones. */
export const zonesHint = () =>
  translate({
    id: 'manifest.zones.hint',
    message: 'The names that your nodes carry, with commas between.',
  });
