import type {PriceId} from '../../src/data/types';

/** Offers of the price list that prices are read from, by AWS's own codes. */
export type OfferCode = 'AmazonEC2' | 'AWSELB' | 'AWSDataTransfer' | 'AmazonVPC' | 'AmazonRoute53';

/** How a price is found in an offer's file: exactly one product must fit. */
export interface PriceRule {
  readonly offer: OfferCode;
  /** The usage type without its Region's prefix; `*` at the end stands for any ending, also none. */
  readonly usageType: string;
  /** A usage type that `*` would reach and that is not meant. */
  readonly except?: string;
  /** Attributes that must have these very values; `productFamily` counts as one. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Units in which the list may count; another unit is another price. */
  readonly units: readonly string[];
  /** How many of the list's units make one unit of ours; 1 if absent. */
  readonly perUnits?: number;
}

const application = {
  productFamily: 'Load Balancer-Application',
  operation: 'LoadBalancing:Application',
};
const network = {productFamily: 'Load Balancer-Network', operation: 'LoadBalancing:Network'};

/**
 * Where each price is in the list. What was seen of the list's real shape, and where, is in
 * decisions/price-upkeep.md. Codes of load balancers, EC2 and VPC Lattice:
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/load-balancer-billing-usage-reports.html,
 * https://docs.aws.amazon.com/vpc/latest/userguide/vpc-billing-usage-reports.html
 */
export const priceRules: Readonly<Record<PriceId, PriceRule>> = {
  interAzPerGbEachSide: {
    offer: 'AWSDataTransfer',
    usageType: 'DataTransfer-Regional-Bytes',
    attributes: {productFamily: 'Data Transfer', transferType: 'IntraRegion'},
    units: ['GB'],
  },
  albHour: {
    offer: 'AWSELB',
    usageType: 'LoadBalancerUsage',
    attributes: application,
    units: ['Hrs'],
  },
  lcuHour: {offer: 'AWSELB', usageType: 'LCUUsage', attributes: application, units: ['LCU-Hrs']},
  nlbHour: {offer: 'AWSELB', usageType: 'LoadBalancerUsage', attributes: network, units: ['Hrs']},
  nlcuHour: {offer: 'AWSELB', usageType: 'LCUUsage', attributes: network, units: ['LCU-Hrs']},
  latticeServiceHour: {
    offer: 'AmazonVPC',
    usageType: 'VPCLattice-Service-Hourly',
    attributes: {},
    units: ['Hrs'],
  },
  latticePerGb: {
    offer: 'AmazonVPC',
    usageType: 'VPCLattice-DataProcessing-Bytes',
    attributes: {},
    units: ['GB'],
  },
  // AWS documents the code of the free requests only; the paid ones are the other RequestCount.
  latticePerMillionRequests: {
    offer: 'AmazonVPC',
    usageType: 'VPCLattice-RequestCount*',
    except: 'VPCLattice-RequestCount-Free',
    attributes: {},
    units: ['Count', 'Request', 'Requests'],
    perUnits: 1_000_000,
  },
  route53ZoneMonth: {
    offer: 'AmazonRoute53',
    usageType: 'HostedZone',
    attributes: {productFamily: 'DNS Zone'},
    units: ['HostedZone', 'Hosted Zone', 'Zone', 'Mo', 'Month'],
  },
  m6iLargeHour: {
    offer: 'AmazonEC2',
    usageType: 'BoxUsage:m6i.large',
    attributes: {
      productFamily: 'Compute Instance',
      instanceType: 'm6i.large',
      operatingSystem: 'Linux',
      tenancy: 'Shared',
      capacitystatus: 'Used',
      preInstalledSw: 'NA',
      licenseModel: 'No License required',
      marketoption: 'OnDemand',
      operation: 'RunInstances',
    },
    units: ['Hrs'],
  },
};

/**
 * Whether a usage type of the list is the one a rule means.
 *
 * @param prefixes - What the Region puts before its codes: in us-east-1 nothing or `USE1-`, depending on the service.
 * @example isUsageType(priceRules.lcuHour, 'EU-LCUUsage', ['EU-']) // true
 */
export function isUsageType(
  {usageType, except}: PriceRule,
  name: string | undefined,
  prefixes: readonly string[],
): boolean {
  return prefixes.some((prefix) => {
    if (name === undefined || name === `${prefix}${except}`) return false;
    return usageType.endsWith('*')
      ? name.startsWith(`${prefix}${usageType.slice(0, -1)}`)
      : name === `${prefix}${usageType}`;
  });
}

/**
 * Prefixes that a Region's usage types may carry in the price list.
 *
 * @example prefixesOf('') // ['', 'USE1-']
 */
export function prefixesOf(usageTypePrefix: string): readonly string[] {
  return usageTypePrefix === '' ? ['', 'USE1-'] : [usageTypePrefix];
}
