import {translate} from '@docusaurus/Translate';
import type {LineItemId} from '@site/src/data/types';
import type {LineItemUnit} from '@site/src/model/types';

const names: Readonly<Record<LineItemId, () => string>> = {
  'inter-az-transfer': () =>
    translate({id: 'lineItem.interAzTransfer', message: 'Transfer between zones'}),
  'alb-hours': () => translate({id: 'lineItem.albHours', message: 'ALB hours'}),
  'alb-lcu': () => translate({id: 'lineItem.albLcu', message: 'ALB capacity units (LCU)'}),
  'nlb-hours': () => translate({id: 'lineItem.nlbHours', message: 'NLB hours'}),
  'nlb-nlcu': () => translate({id: 'lineItem.nlbNlcu', message: 'NLB capacity units (NLCU)'}),
  'apiserver-nlb-hours': () =>
    translate({id: 'lineItem.apiserverNlbHours', message: 'NLB hours of clustermesh-apiserver'}),
  'hosted-zone': () => translate({id: 'lineItem.hostedZone', message: 'Private hosted zone'}),
  'lattice-service-hours': () =>
    translate({id: 'lineItem.latticeServiceHours', message: 'Lattice service hours'}),
  'lattice-data': () => translate({id: 'lineItem.latticeData', message: 'Lattice data processed'}),
  'lattice-requests': () =>
    translate({id: 'lineItem.latticeRequests', message: 'Lattice requests beyond the free ones'}),
  'proxy-cpu': () => translate({id: 'lineItem.proxyCpu', message: 'Proxy CPU'}),
  'proxy-memory': () => translate({id: 'lineItem.proxyMemory', message: 'Proxy memory'}),
  'istiod-cpu': () => translate({id: 'lineItem.istiodCpu', message: 'istiod CPU'}),
  'istiod-memory': () => translate({id: 'lineItem.istiodMemory', message: 'istiod memory'}),
  'tgw-attachment-hours': () =>
    translate({id: 'lineItem.tgwAttachmentHours', message: 'Transit Gateway attachment hours'}),
  'tgw-data': () => translate({id: 'lineItem.tgwData', message: 'Transit Gateway data processed'}),
  'endpoint-hours': () =>
    translate({id: 'lineItem.endpointHours', message: 'Interface endpoint hours'}),
  'endpoint-data-first-pb': () =>
    translate({id: 'lineItem.endpointDataFirstPb', message: 'Endpoint data, first PB'}),
  'endpoint-data-next-4-pb': () =>
    translate({id: 'lineItem.endpointDataNext4Pb', message: 'Endpoint data, next 4 PB'}),
  'endpoint-data-over-5-pb': () =>
    translate({id: 'lineItem.endpointDataOver5Pb', message: 'Endpoint data, over 5 PB'}),
};

const units: Readonly<Record<LineItemUnit, () => string>> = {
  GB: () => translate({id: 'unit.gb', message: 'GB'}),
  hour: () => translate({id: 'unit.hour', message: 'hours'}),
  'LCU-hour': () => translate({id: 'unit.lcuHour', message: 'LCU-hours'}),
  'NLCU-hour': () => translate({id: 'unit.nlcuHour', message: 'NLCU-hours'}),
  'million requests': () => translate({id: 'unit.millionRequests', message: 'million requests'}),
  month: () => translate({id: 'unit.month', message: 'month'}),
  'vCPU-hour': () => translate({id: 'unit.vcpuHour', message: 'vCPU-hours'}),
  'GiB-hour': () => translate({id: 'unit.gibHour', message: 'GiB-hours'}),
};

/** The line item's name in the page's language. */
export function lineItemName(id: LineItemId): string {
  return names[id]();
}

/** The unit of a line item's quantity in the page's language. */
export function lineItemUnit(unit: LineItemUnit): string {
  return units[unit]();
}
