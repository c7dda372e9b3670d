import type {Currency, PriceId} from '../types';

const ec2Page = 'https://aws.amazon.com/ec2/pricing/on-demand/';
const elbPage = 'https://aws.amazon.com/elasticloadbalancing/pricing/';
const route53Page = 'https://aws.amazon.com/route53/pricing/';
const latticePage = 'https://aws.amazon.com/vpc/lattice/pricing/';
const transitGatewayPage = 'https://aws.amazon.com/transit-gateway/pricing/';
const privateLinkPage = 'https://aws.amazon.com/privatelink/pricing/';

/** Prices in China are on pages of their own. */
const chinaPages: {readonly [Page in string]?: string} = {
  [ec2Page]: 'https://www.amazonaws.cn/en/ec2/pricing/',
  [elbPage]: 'https://www.amazonaws.cn/en/elasticloadbalancing/pricing/',
  [route53Page]: 'https://www.amazonaws.cn/en/route53/',
};

/** AWS's own page of each price, for all Regions but those in China. */
const awsPages: Readonly<Record<PriceId, string>> = {
  interAzPerGbEachSide: ec2Page,
  albHour: elbPage,
  lcuHour: elbPage,
  nlbHour: elbPage,
  nlcuHour: elbPage,
  latticeServiceHour: latticePage,
  latticePerGb: latticePage,
  latticePerMillionRequests: latticePage,
  route53ZoneMonth: route53Page,
  m6iLargeHour: ec2Page,
  tgwAttachmentHour: transitGatewayPage,
  tgwPerGb: transitGatewayPage,
  endpointHourPerZone: privateLinkPage,
  endpointPerGbFirstPb: privateLinkPage,
  endpointPerGbNext4Pb: privateLinkPage,
  endpointPerGbOver5Pb: privateLinkPage,
};

/**
 * The page of AWS that proves a price.
 *
 * @param currency of the Region: prices in CNY have pages of their own, as far as we know their address.
 * @example awsPageOf('albHour', 'USD') // 'https://aws.amazon.com/elasticloadbalancing/pricing/'
 */
export function awsPageOf(id: PriceId, currency: Currency): string {
  const awsPage = awsPages[id];
  return (currency === 'CNY' ? chinaPages[awsPage] : undefined) ?? awsPage;
}

/** Whether an address is on AWS's own pages or in its price list: what is kept elsewhere proves less. */
export function isAwsPage(url: string): boolean {
  return /(?:^|\.)(?:aws\.amazon\.com|amazonaws\.com|amazonaws\.cn)$/.test(new URL(url).hostname);
}
