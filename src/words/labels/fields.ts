import {translate} from '@docusaurus/Translate';
import type {NumberField} from '@site/src/data/types';

/** What a control of the scenario says. */
export interface FieldText {
  readonly label: string;
  /** One sentence on what the value means. */
  readonly help: string;
  /** Unit of the exact number field. */
  readonly unit: string;
}

const text: Readonly<Record<NumberField, () => FieldText>> = {
  trafficGb: () => ({
    label: translate({id: 'field.trafficGb.label', message: 'Traffic per month'}),
    help: translate({
      id: 'field.trafficGb.help',
      message: 'Payload between services, requests and responses. 1 GB is 2³⁰ bytes, as AWS bills.',
    }),
    unit: translate({id: 'field.trafficGb.unit', message: 'GB'}),
  }),
  azCount: () => ({
    label: translate({id: 'field.azCount.label', message: 'Availability zones'}),
    help: translate({id: 'field.azCount.help', message: 'Zones the pods are spread over, evenly.'}),
    unit: translate({id: 'field.azCount.unit', message: 'zones'}),
  }),
  zoneLocalShare: () => ({
    label: translate({id: 'field.zoneLocalShare.label', message: 'Share kept in the zone'}),
    help: translate({
      id: 'field.zoneLocalShare.help',
      message:
        'What zone-aware routing keeps in its zone. An assumption: measure yours and set it here.',
    }),
    unit: translate({id: 'field.zoneLocalShare.unit', message: '%'}),
  }),
  services: () => ({
    label: translate({id: 'field.services.label', message: 'Destination services'}),
    help: translate({
      id: 'field.services.help',
      message: 'Services that are called. VPC Lattice charges for each.',
    }),
    unit: translate({id: 'field.services.unit', message: 'services'}),
  }),
  requestKb: () => ({
    label: translate({id: 'field.requestKb.label', message: 'Size of one request'}),
    help: translate({
      id: 'field.requestKb.help',
      message: 'Bytes of a request and its response together. 1 KB is 2¹⁰ bytes.',
    }),
    unit: translate({id: 'field.requestKb.unit', message: 'KB'}),
  }),
  loadBalancers: () => ({
    label: translate({id: 'field.loadBalancers.label', message: 'Load balancers'}),
    help: translate({
      id: 'field.loadBalancers.help',
      message: 'ALBs or NLBs that the traffic is shared over.',
    }),
    unit: translate({id: 'field.loadBalancers.unit', message: 'load balancers'}),
  }),
  nlbZonalAffinity: () => ({
    label: translate({id: 'field.nlbZonalAffinity.label', message: 'NLB zonal DNS affinity'}),
    help: translate({
      id: 'field.nlbZonalAffinity.help',
      message: 'Share of client connections that zonal DNS keeps in their zone. NLB starts at 0.',
    }),
    unit: translate({id: 'field.nlbZonalAffinity.unit', message: '%'}),
  }),
  requestsPerConnection: () => ({
    label: translate({id: 'field.requestsPerConnection.label', message: 'Requests per connection'}),
    help: translate({
      id: 'field.requestsPerConnection.help',
      message: 'How often keep-alive uses a connection again.',
    }),
    unit: translate({id: 'field.requestsPerConnection.unit', message: 'requests'}),
  }),
  connectionSeconds: () => ({
    label: translate({id: 'field.connectionSeconds.label', message: 'Life of a connection'}),
    help: translate({
      id: 'field.connectionSeconds.help',
      message: 'Mean time that a connection stays open.',
    }),
    unit: translate({id: 'field.connectionSeconds.unit', message: 's'}),
  }),
  albRules: () => ({
    label: translate({id: 'field.albRules.label', message: 'ALB rules per request'}),
    help: translate({
      id: 'field.albRules.help',
      message: 'Listener rules processed per request. The first ten are free.',
    }),
    unit: translate({id: 'field.albRules.unit', message: 'rules'}),
  }),
  pods: () => ({
    label: translate({id: 'field.pods.label', message: 'Pods with a sidecar'}),
    help: translate({id: 'field.pods.help', message: 'Each carries one Istio proxy.'}),
    unit: translate({id: 'field.pods.unit', message: 'pods'}),
  }),
  nodes: () => ({
    label: translate({id: 'field.nodes.label', message: 'Nodes in the ambient mesh'}),
    help: translate({id: 'field.nodes.help', message: 'Each runs a ztunnel and istio-cni.'}),
    unit: translate({id: 'field.nodes.unit', message: 'nodes'}),
  }),
  waypoints: () => ({
    label: translate({id: 'field.waypoints.label', message: 'Waypoints'}),
    help: translate({
      id: 'field.waypoints.help',
      message: 'Ambient layer-7 proxies. 0 means layer 4 only.',
    }),
    unit: translate({id: 'field.waypoints.unit', message: 'waypoints'}),
  }),
  clusters: () => ({
    label: translate({id: 'field.clusters.label', message: 'Clusters'}),
    help: translate({
      id: 'field.clusters.help',
      message: 'For the paths that join clusters; with a Transit Gateway, its attachments.',
    }),
    unit: translate({id: 'field.clusters.unit', message: 'clusters'}),
  }),
  istiodReplicas: () => ({
    label: translate({id: 'field.istiodReplicas.label', message: 'Replicas of istiod'}),
    help: translate({
      id: 'field.istiodReplicas.help',
      message: 'Istio’s control plane, for both meshes. 0 where somebody else runs it.',
    }),
    unit: translate({id: 'field.istiodReplicas.unit', message: 'replicas'}),
  }),
};

/** Label, help and unit of a number field in the page's language. */
export function fieldText(field: NumberField): FieldText {
  return text[field]();
}
