import type {Currency, PriceId} from '../types';

/** What a price is counted in, and the AWS page where a reader can prove it. */
export interface PriceDefinition {
  readonly unit: 'GB' | 'hour' | 'LCU-hour' | 'NLCU-hour' | 'million requests' | 'month';
  /** Address of AWS's own page for all Regions but those in China. */
  readonly awsPage: string;
}

const ec2Page = 'https://aws.amazon.com/ec2/pricing/on-demand/';
const elbPage = 'https://aws.amazon.com/elasticloadbalancing/pricing/';
const route53Page = 'https://aws.amazon.com/route53/pricing/';
const latticePage = 'https://aws.amazon.com/vpc/lattice/pricing/';

/** Prices in China are on pages of their own. */
const chinaPages: {readonly [Page in string]?: string} = {
  [ec2Page]: 'https://www.amazonaws.cn/en/ec2/pricing/',
  [elbPage]: 'https://www.amazonaws.cn/en/elasticloadbalancing/pricing/',
  [route53Page]: 'https://www.amazonaws.cn/en/route53/',
};

export const priceDefinitions: Readonly<Record<PriceId, PriceDefinition>> = {
  interAzPerGbEachSide: {unit: 'GB', awsPage: ec2Page},
  albHour: {unit: 'hour', awsPage: elbPage},
  lcuHour: {unit: 'LCU-hour', awsPage: elbPage},
  nlbHour: {unit: 'hour', awsPage: elbPage},
  nlcuHour: {unit: 'NLCU-hour', awsPage: elbPage},
  latticeServiceHour: {unit: 'hour', awsPage: latticePage},
  latticePerGb: {unit: 'GB', awsPage: latticePage},
  latticePerMillionRequests: {unit: 'million requests', awsPage: latticePage},
  route53ZoneMonth: {unit: 'month', awsPage: route53Page},
  m6iLargeHour: {unit: 'hour', awsPage: ec2Page},
};

/**
 * The page of AWS that proves a price.
 *
 * @param currency of the Region: prices in CNY have pages of their own, as far as we know their address.
 * @example awsPageOf('albHour', 'USD') // 'https://aws.amazon.com/elasticloadbalancing/pricing/'
 */
export function awsPageOf(id: PriceId, currency: Currency): string {
  const {awsPage} = priceDefinitions[id];
  return (currency === 'CNY' ? chinaPages[awsPage] : undefined) ?? awsPage;
}

/** Whether an address is on AWS's own pages or in its price list: what is kept elsewhere proves less. */
export function isAwsPage(url: string): boolean {
  return /(?:^|\.)(?:aws\.amazon\.com|amazonaws\.com|amazonaws\.cn)$/.test(new URL(url).hostname);
}
