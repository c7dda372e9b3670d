import {translate} from '@docusaurus/Translate';
import type {ServiceNeedId, ServiceTypeId} from '@site/src/data/serviceTypes';

/** What the guide says about a service type, in the page's language. */
export interface ServiceTypeText {
  readonly name: string;
  readonly path: string;
  readonly zones: string;
  readonly charges: string;
  readonly goodFor: string;
  readonly watchOut: string;
}

const texts: Readonly<Record<ServiceTypeId, () => ServiceTypeText>> = {
  clusterip: () => ({
    name: translate({id: 'serviceType.clusterip.name', message: 'ClusterIP'}),
    path: translate({
      id: 'serviceType.clusterip.path',
      message: 'Client pod → rules on its own node → server pod. One hop.',
    }),
    zones: translate({
      id: 'serviceType.clusterip.zones',
      message:
        'Picks any ready endpoint, whatever its zone, unless trafficDistribution says otherwise.',
    }),
    charges: translate({
      id: 'serviceType.clusterip.charges',
      message: 'Only transfer between zones, at both ends.',
    }),
    goodFor: translate({
      id: 'serviceType.clusterip.goodFor',
      message:
        'Nearly everything inside one cluster. Add PreferSameZone and most of the bill goes.',
    }),
    watchOut: translate({
      id: 'serviceType.clusterip.watchOut',
      message:
        'It balances connections, not requests: a long-lived gRPC connection stays on one pod.',
    }),
  }),
  headless: () => ({
    name: translate({id: 'serviceType.headless.name', message: 'Headless Service'}),
    path: translate({
      id: 'serviceType.headless.path',
      message: 'DNS answers with pod IPs; client pod → server pod. No translation between.',
    }),
    zones: translate({
      id: 'serviceType.headless.zones',
      message: 'The client chooses. Neither hints nor trafficDistribution steer it.',
    }),
    charges: translate({
      id: 'serviceType.headless.charges',
      message: 'Only transfer between zones, at both ends.',
    }),
    goodFor: translate({
      id: 'serviceType.headless.goodFor',
      message: 'StatefulSets, databases, clients that balance by themselves.',
    }),
    watchOut: translate({
      id: 'serviceType.headless.watchOut',
      message: 'Clients that cache DNS keep pods that are gone.',
    }),
  }),
  'nlb-instance': () => ({
    name: translate({
      id: 'serviceType.nlbInstance.name',
      message: 'Internal NLB, instance targets',
    }),
    path: translate({
      id: 'serviceType.nlbInstance.path',
      message: 'Client pod → NLB → NodePort of any node → server pod, maybe on another node.',
    }),
    zones: translate({
      id: 'serviceType.nlbInstance.zones',
      message: 'Can cross twice: to the NLB, and from the NodePort to the pod.',
    }),
    charges: translate({
      id: 'serviceType.nlbInstance.charges',
      message: 'NLB hours, NLCUs, and transfer on both crossings.',
    }),
    goodFor: translate({
      id: 'serviceType.nlbInstance.goodFor',
      message: 'CNIs whose pod IPs the VPC cannot reach.',
    }),
    watchOut: translate({
      id: 'serviceType.nlbInstance.watchOut',
      message: 'The dearest of the five at volume. With the VPC CNI, take IP targets.',
    }),
  }),
  'nlb-ip': () => ({
    name: translate({id: 'serviceType.nlbIp.name', message: 'Internal NLB, IP targets'}),
    path: translate({
      id: 'serviceType.nlbIp.path',
      message: 'Client pod → NLB → server pod.',
    }),
    zones: translate({
      id: 'serviceType.nlbIp.zones',
      message:
        'Cross-zone is off, so NLB → pod stays. Client → NLB crosses unless zonal DNS affinity is set.',
    }),
    charges: translate({
      id: 'serviceType.nlbIp.charges',
      message: 'NLB hours, NLCUs, and transfer where the client reaches another zone’s NLB.',
    }),
    goodFor: translate({
      id: 'serviceType.nlbIp.goodFor',
      message: 'TCP from outside the cluster, fixed addresses, clients without cluster DNS.',
    }),
    watchOut: translate({
      id: 'serviceType.nlbIp.watchOut',
      message: 'Without targets in every zone, zonal affinity has nowhere to go.',
    }),
  }),
  'alb-ip': () => ({
    name: translate({id: 'serviceType.albIp.name', message: 'Internal ALB, IP targets'}),
    path: translate({
      id: 'serviceType.albIp.path',
      message: 'Client pod → ALB, which reads HTTP → server pod.',
    }),
    zones: translate({
      id: 'serviceType.albIp.zones',
      message: 'Crosses freely on both legs. In the same VPC that costs time, not money.',
    }),
    charges: translate({
      id: 'serviceType.albIp.charges',
      message: 'ALB hours and LCUs. No transfer charge in the same VPC.',
    }),
    goodFor: translate({
      id: 'serviceType.albIp.goodFor',
      message: 'HTTP routing, WAF, a shared front while services move from EC2.',
    }),
    watchOut: translate({
      id: 'serviceType.albIp.watchOut',
      message: 'Adds a proxy to every request; clients in another VPC pay transfer again.',
    }),
  }),
};

const needs: Readonly<Record<ServiceNeedId, () => string>> = {
  'no-hourly-charge': () =>
    translate({id: 'serviceNeed.noHourlyCharge', message: 'no hourly charge'}),
  'zone-local': () => translate({id: 'serviceNeed.zoneLocal', message: 'can stay in the zone'}),
  'pod-identity': () => translate({id: 'serviceNeed.podIdentity', message: 'reach one given pod'}),
  'http-routing': () => translate({id: 'serviceNeed.httpRouting', message: 'HTTP routing'}),
  waf: () => translate({id: 'serviceNeed.waf', message: 'WAF'}),
  'fixed-ip': () => translate({id: 'serviceNeed.fixedIp', message: 'fixed IP'}),
  'outside-callers': () =>
    translate({id: 'serviceNeed.outsideCallers', message: 'callers outside the cluster'}),
};

export function serviceTypeText(type: ServiceTypeId): ServiceTypeText {
  return texts[type]();
}

export function serviceNeedName(need: ServiceNeedId): string {
  return needs[need]();
}
