import type {PriceId} from '../types';

/** What a price is counted in, and the AWS page where a reader can prove it. */
export interface PriceDefinition {
  readonly unit: 'GB' | 'hour' | 'LCU-hour' | 'NLCU-hour' | 'million requests' | 'month';
  /** Address of AWS's own page; China Regions have pages of their own under amazonaws.cn. */
  readonly awsPage: string;
}

const ec2Page = 'https://aws.amazon.com/ec2/pricing/on-demand/';
const elbPage = 'https://aws.amazon.com/elasticloadbalancing/pricing/';
const latticePage = 'https://aws.amazon.com/vpc/lattice/pricing/';

export const priceDefinitions: Readonly<Record<PriceId, PriceDefinition>> = {
  interAzPerGbEachSide: {unit: 'GB', awsPage: ec2Page},
  albHour: {unit: 'hour', awsPage: elbPage},
  lcuHour: {unit: 'LCU-hour', awsPage: elbPage},
  nlbHour: {unit: 'hour', awsPage: elbPage},
  nlcuHour: {unit: 'NLCU-hour', awsPage: elbPage},
  latticeServiceHour: {unit: 'hour', awsPage: latticePage},
  latticePerGb: {unit: 'GB', awsPage: latticePage},
  latticePerMillionRequests: {unit: 'million requests', awsPage: latticePage},
  route53ZoneMonth: {unit: 'month', awsPage: 'https://aws.amazon.com/route53/pricing/'},
  m6iLargeHour: {unit: 'hour', awsPage: ec2Page},
};
