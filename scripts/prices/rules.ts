import type {PriceId} from '../../src/data/types';

/** Offers of the price list that prices are read from, by AWS's own codes. */
export type OfferCode = 'AmazonEC2' | 'AWSELB' | 'AWSDataTransfer' | 'AmazonVPC' | 'AmazonRoute53';

/** How a price is found in an offer's file: exactly one product must fit. */
export interface PriceRule {
  readonly offer: OfferCode;
  /** The usage type without its Region's prefix; `*` at the end stands for any ending, also none. */
  readonly usageType: string;
  /** Attributes that must have these very values; `productFamily` counts as one. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Units in which the list may count; where several products fit, the one that counts so is meant. */
  readonly units: readonly string[];
  /** How many of the list's units make one unit of ours; 1 if absent. */
  readonly perUnits?: number;
  /** Where the price's step begins, in the list's units; if absent, it is the first step that costs anything. */
  readonly from?: number;
}

const application = {
  productFamily: 'Load Balancer-Application',
  operation: 'LoadBalancing:Application',
};
const perAttachment = {operation: 'TransitGatewayVPC'};
const endpoint = {productFamily: 'VpcEndpoint', operation: 'VpcEndpoint'};
const GB_PER_PB = 2 ** 20;
const endpointBytes = {
  offer: 'AmazonVPC',
  usageType: 'VpcEndpoint-Bytes',
  attributes: endpoint,
  units: ['GB'],
} as const;
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
  // Requests and connections may share a beginning; their units tell them apart.
  latticePerMillionRequests: {
    offer: 'AmazonVPC',
    usageType: 'VPCLattice-RequestCount*',
    attributes: {},
    units: ['Requests', 'Request', 'Count'],
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
  tgwAttachmentHour: {
    offer: 'AmazonVPC',
    usageType: 'TransitGateway-Hours',
    attributes: perAttachment,
    units: ['hour', 'Hrs'],
  },
  tgwPerGb: {
    offer: 'AmazonVPC',
    usageType: 'TransitGateway-Bytes',
    attributes: perAttachment,
    units: ['GB', 'GigaBytes'],
  },
  endpointHourPerZone: {
    offer: 'AmazonVPC',
    usageType: 'VpcEndpoint-Hours',
    attributes: endpoint,
    units: ['Hrs'],
  },
  endpointPerGbFirstPb: {...endpointBytes, from: 0},
  endpointPerGbNext4Pb: {...endpointBytes, from: GB_PER_PB},
  endpointPerGbOver5Pb: {...endpointBytes, from: 5 * GB_PER_PB},
};

/** Ends the codes of what AWS counts and does not charge. */
const FREE = '-Free';

/**
 * Whether a usage type of the list is the one a rule means. What is free is never meant.
 *
 * @param prefixes - What the Region puts before its codes: in us-east-1 nothing or `USE1-`, depending on the service.
 * @example isUsageType(priceRules.lcuHour, 'EU-LCUUsage', ['EU-']) // true
 */
export function isUsageType(
  {usageType}: PriceRule,
  name: string | undefined,
  prefixes: readonly string[],
): boolean {
  if (name === undefined || name.endsWith(FREE)) return false;
  return prefixes.some((prefix) =>
    usageType.endsWith('*')
      ? name.startsWith(`${prefix}${usageType.slice(0, -1)}`)
      : name === `${prefix}${usageType}`,
  );
}

/**
 * Prefixes that a Region's usage types may carry in the price list.
 *
 * @example prefixesOf('') // ['', 'USE1-']
 */
export function prefixesOf(usageTypePrefix: string): readonly string[] {
  return usageTypePrefix === '' ? ['', 'USE1-'] : [usageTypePrefix];
}
