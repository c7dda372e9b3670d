import type {LineItemId} from './types';

/** Accounts that a line of the bill can go to. */
export const payerIds = [
  'each-end',
  'sender',
  'load-balancer-owner',
  'cluster-owner',
  'hosted-zone-owner',
  'node-owner',
  'attachment-owner',
  'endpoint-owner',
  'not-stated',
] as const;
export type PayerId = (typeof payerIds)[number];

/**
 * Whose bill a line is on while nothing was agreed otherwise: in a shared VPC the owner of the VPC pays for attachments and
 * endpoints, and a metering policy of a Transit Gateway moves its data.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/tgw/metering-policy.html
 * @see https://aws.amazon.com/privatelink/pricing/
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/vpc-share-billing.html
 */
export const payers: Readonly<Record<LineItemId, PayerId>> = {
  'inter-az-transfer': 'each-end',
  'alb-hours': 'load-balancer-owner',
  'alb-lcu': 'load-balancer-owner',
  'nlb-hours': 'load-balancer-owner',
  'nlb-nlcu': 'load-balancer-owner',
  'apiserver-nlb-hours': 'cluster-owner',
  'hosted-zone': 'hosted-zone-owner',
  'lattice-service-hours': 'not-stated',
  'lattice-data': 'not-stated',
  'lattice-requests': 'not-stated',
  'proxy-cpu': 'node-owner',
  'proxy-memory': 'node-owner',
  'istiod-cpu': 'node-owner',
  'istiod-memory': 'node-owner',
  'tgw-attachment-hours': 'attachment-owner',
  'tgw-data': 'sender',
  'endpoint-hours': 'endpoint-owner',
  'endpoint-data-first-pb': 'endpoint-owner',
  'endpoint-data-next-4-pb': 'endpoint-owner',
  'endpoint-data-over-5-pb': 'endpoint-owner',
};
