import {translate} from '@docusaurus/Translate';
import type {PayerId} from '@site/src/data/payers';

const names: Readonly<Record<PayerId, () => string>> = {
  'each-end': () => translate({id: 'payer.eachEnd', message: 'each end’s owner'}),
  sender: () => translate({id: 'payer.sender', message: 'whoever sends'}),
  'load-balancer-owner': () =>
    translate({id: 'payer.loadBalancerOwner', message: 'the load balancer’s owner'}),
  'cluster-owner': () => translate({id: 'payer.clusterOwner', message: 'each cluster’s owner'}),
  'hosted-zone-owner': () =>
    translate({id: 'payer.hostedZoneOwner', message: 'the hosted zone’s owner'}),
  'node-owner': () => translate({id: 'payer.nodeOwner', message: 'the nodes’ owner'}),
  'attachment-owner': () =>
    translate({id: 'payer.attachmentOwner', message: 'each attachment’s owner'}),
  'endpoint-owner': () => translate({id: 'payer.endpointOwner', message: 'the endpoint’s owner'}),
  'not-stated': () => translate({id: 'payer.notStated', message: 'AWS does not say'}),
};

/** Whose bill a line is on, in the page's language. */
export function payerName(id: PayerId): string {
  return names[id]();
}
