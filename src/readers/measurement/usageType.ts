/** Usage types for traffic between zones, with the prefix of any Region. */
const CROSSING = /^(?:[A-Z]{2,4}\d{0,2}-)?(?:DataTransfer-Regional|VpcPeering-(?:In|Out))-Bytes$/i;
/** Meters that count traffic between zones which is not billed. */
const FREE = /DataTransfer-xAZ-(?:In|Out)-Bytes$/i;
const PREFIX = /^([A-Z]{2,4}\d{0,2})-(?=[A-Z])/i;
const DIRECTION = /^(?:InterZone|(?:\w+-)?VpcPeering)-(In|Out)(?:-Bytes)?$/i;
const CROSSING_OPERATION = /^(?:InterZone|VPCPeering)-(?:In|Out)$/i;
/** Operations under which `DataTransfer-Regional-Bytes` is billed without a crossing. */
const PUBLIC_OPERATION = /^(?:LoadBalancing-)?PublicIP-(?:In|Out)$/i;

export type UsageKind = 'crossing' | 'free' | 'other';

/** What a usage type counts. */
export function usageKind(name: string): UsageKind {
  if (CROSSING.test(name)) return 'crossing';
  return FREE.test(name) ? 'free' : 'other';
}

/** Whether a word is a usage type that counts bytes. */
export function isTransferName(word: string): boolean {
  return /-Bytes$/.test(word);
}

/** A usage type, in whatever column it stands: `USE2-NatGateway-Bytes`, `BoxUsage:m6i.large`. */
export function isUsageType(word: string): boolean {
  return CROSSING.test(word) || FREE.test(word) || /^[A-Z][A-Za-z\d-]*-Bytes$/.test(word);
}

/** Prefix of the Region in a usage type; empty for us-east-1, which has none. */
export function regionPrefix(usageType: string): string {
  const prefix = PREFIX.exec(usageType)?.[1] ?? '';
  return /^(?:DataTransfer|VpcPeering)$/i.test(prefix) ? '' : prefix;
}

/** The end at which a byte is counted, where a usage type or an operation names one. */
export function directionOf(name: string): 'in' | 'out' | undefined {
  const direction = DIRECTION.exec(name)?.[1]?.toLowerCase();
  return direction === 'in' || direction === 'out' ? direction : undefined;
}

/** What an operation says about its row. */
export function operationKind(name: string): 'crossing' | 'public' | 'other' {
  if (PUBLIC_OPERATION.test(name)) return 'public';
  return CROSSING_OPERATION.test(name) ? 'crossing' : 'other';
}

/** AWS's own words for `DataTransfer-Regional-Bytes`, on lines that name no usage type. */
export function describesCrossing(description: string): boolean {
  return /regional data transfer|跨可用区(?!就近)|可用区之?间|\bcross-? ?(?:az|zone)|data transfer.*\b(?:between|across)\b.*\b(?:az|azs|availability zones?)\b|inter-?(?:az|zone)/i.test(
    description,
  );
}

/** What else bytes are said of: gateways, the internet, disks, one zone, other Regions. */
const ELSEWHERE =
  /\bNAT\b|\binternet\b|公网|外网|互联网|\bS3\b|\bEBS\b|\bgp[23]\b|\bCDN\b|CloudFront|snapshot|\bmemory\b|\bRAM\b|内存|\bdisks?\b|磁盘|\bvolumes?\b|\bstorage\b|存储|same[- ](?:az|zone|availability zone)|within (?:a|an|one|the same) (?:az|zone|availability zone)|同一?个?可用区|(?:inter|cross)-?region|跨区域/i;

/** Whether words say that bytes did not go from zone to zone. */
export function describesElse(words: string): boolean {
  return ELSEWHERE.test(words);
}
