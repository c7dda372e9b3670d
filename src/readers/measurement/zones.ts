/** Names of zones and zone IDs, of Local and Wavelength Zones too: the Region is the first group. */
const ZONE_NAME =
  /^([a-z]{2,3}(?:-[a-z]+)+-\d)(?:-[a-z\d]+-[a-z]{3}(?:-[a-z]+)?-\d)?[a-z]?$|^([a-z]{2,3}(?:-[a-z]+)+-\d)-wl\d-[a-z]{3}-wlz-\d$/;
const ZONE_ID = /^([a-z]{3,4}\d)(?:-[a-z\d]+)*-(?:az|wlz)\d$/;
/** What agents write where they do not know a zone. */
const UNKNOWN = /^(?:unknown|none|null|n\/?a|-|\?|external|outside|<none>)?$/i;

/** The Region of a zone: of its name, or the short one of its ID. */
function regionOfZone(zone: string): string | undefined {
  const name = ZONE_NAME.exec(zone);
  return name?.[1] ?? name?.[2] ?? ZONE_ID.exec(zone)?.[1];
}

/** Whether a word is the name or the ID of a zone, not of a Region. */
export function isZone(word: string): boolean {
  return (
    ZONE_ID.test(word) ||
    (regionOfZone(word) !== undefined && !/^[a-z]{2,3}(?:-[a-z]+)+-\d$/.test(word))
  );
}

const isUnknownZone = (zone: string): boolean => UNKNOWN.test(zone.trim());

/**
 * What a pair of zones says about its bytes.
 *
 * @example pairKind('us-east-1a', 'us-east-1-wl1-bos-wlz-1') // 'crossing'
 */
export function pairKind(
  from: string,
  to: string,
): 'crossing' | 'stays' | 'zone-unknown' | 'other-region' {
  if (isUnknownZone(from) || isUnknownZone(to)) return 'zone-unknown';
  if (from === to) return 'stays';
  const [a, b] = [regionOfZone(from), regionOfZone(to)];
  if (a === undefined || b === undefined) return 'crossing';
  // Which name an ID has differs from account to account, so the two may be one zone.
  if (ZONE_ID.test(from) !== ZONE_ID.test(to)) return 'zone-unknown';
  return a === b ? 'crossing' : 'other-region';
}

const SCOPES: readonly (readonly [
  RegExp,
  'crossing' | 'stays' | 'other-region' | 'internet' | 'zone-unknown',
])[] = [
  [
    /^(?:intra|same|within|local)[-_ ]?(?:az|zone|availability[-_ ]?zone)$|^(?:同可用区|可用区内)$/i,
    'stays',
  ],
  [
    /^(?:inter|cross)[-_ ]?(?:az|zone|availability[-_ ]?zone)$|^(?:跨可用区|可用区间)$/i,
    'crossing',
  ],
  [/^(?:inter|cross)[-_ ]?region$|^(?:跨区域|跨地域)$/i, 'other-region'],
  [/^(?:to[-_ ])?(?:the[-_ ])?internet$|^(?:公网|互联网|外网)$/i, 'internet'],
  [/^(?:inter[-_ ]?vpc|unclassified|amazon[-_ ]?(?:s3|dynamodb))$/i, 'zone-unknown'],
];

/**
 * What a word says of the way that bytes took, as Network Flow Monitor and people put it.
 *
 * @returns nothing for any other word.
 * @example scopeKind('INTER_AZ') // 'crossing'
 */
export function scopeKind(word: string) {
  return SCOPES.find(([pattern]) => pattern.test(word))?.[1];
}
