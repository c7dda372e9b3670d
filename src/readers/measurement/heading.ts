import {
  knownHeadings,
  type ColumnRole,
  type MeasurementSourceId,
} from '@site/src/data/measurement/headings';
import {readCell} from './number';
import {unitOf, type Span, type Unit} from './units';

/** What a heading says about its column. */
export interface Column {
  readonly index: number;
  /** As it was written. */
  readonly heading: string;
  readonly role?: ColumnRole;
  /** Place among columns of the same role: the lowest counts. */
  readonly rank: number;
  readonly of?: MeasurementSourceId;
  readonly unit?: Unit;
  /** In tables of Cost Explorer each column can be a usage type or an operation of its own. */
  readonly usageType?: string;
}

/** `lineItem/UsageType` and `Usage type` as `line_item_usage_type` and `usage_type`. */
function normalHeading(heading: string): string {
  const bare = heading.trim().replace(/^["'`]+|["'`]+$/g, '');
  if (bare === '__name__') return bare;
  return bare
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}#]+/gu, '_')
    .replace(/^_+|_+$/g, '');
}

const byName = new Map(
  knownHeadings.flatMap((known, rank) =>
    known.names.map((name, place) => [name, {...known, rank: rank + place / 100}] as const),
  ),
);

const FROM =
  /^(?:src|source|from|client|caller|local|origin)(?:_\w+)*_(?:zone|az|zone_id|az_id|availability_zone)(?:_id)?$/;
const TO =
  /^(?:dst|dest|destination|to|server|callee|remote|peer|target)(?:_\w+)*_(?:zone|az|zone_id|az_id|availability_zone)(?:_id)?$/;
/** Both zones of a pair in Chinese: 源可用区, 目标可用区. */
const FROM_CHINESE = /^(?:源|来源|源端|客户端|发送方|发送端|本端|起始)_?(?:可用区|az)(?:_?id)?$/;
const TO_CHINESE =
  /^(?:目的|目标|目的端|目标端|服务端|接收方|接收端|对端|终止)_?(?:可用区|az)(?:_?id)?$/;
const COST = /(?:^|_)(?:cost|costs|charge|charges|spend|usd|dollars|cny)(?:_|$)/;
const PRICE =
  /(?:^|_)(?:rate|price|rates|prices|per_gb|per_unit|factor|normalized|normalization)(?:_|$)/;
const AGGREGATE = /^(?:sum_of|total_of|sum|total|max|avg|round)_(?=.)|(?<=.)_sum$/;
/** Words of a heading that name a unit of data. */
const UNIT_WORD =
  /(?:^|_|(?<=\p{Script=Han}))(gb|gib|gigabytes|mb|mib|megabytes|kb|kib|tb|tib|terabytes|bytes?|字节(?=数?$))(?:_|数?$)/u;
/** GB held for a time are no GB that moved, and neither are those of disks and memory. */
const HELD =
  /(?:^|_)[kmgt]i?b_(?:hours?|hrs?|months?|mo)(?:_|$)|(?:^|_)(?:memory|mem|ram|disk|storage|stored|volume|capacity|size|heap|rss|working_set)(?:_|$)/;
/** A volume of data that did move. */
const MOVED =
  /(?:^|_)(?:data|traffic|transfer|transferred|network|egress|ingress|sent|received)(?:_|$)/;
/** The highest of some rates is not their mean. */
const PEAK = /(?:^|_)(?:p\d\d?|max|min|peak|median)(?:_|$)/;
const SPANS: readonly (readonly [RegExp, Span])[] = [
  [/(?:^|_)(?:per_second|per_sec|ps|second|rate|bps)(?:_|$)/, 'second'],
  [/(?:^|_)(?:per_hour|hourly|an_hour)(?:_|$)/, 'hour'],
  [/(?:^|_)(?:per_day|daily|a_day)(?:_|$)/, 'day'],
  [/(?:^|_)(?:per_month|monthly|a_month)(?:_|$)/, 'month'],
];
/** Columns of any role that pattern or list gives, in ranks behind those of the list. */
const BY_WORDS = 1000;

const unitNames: Readonly<Record<string, string>> = {
  gigabytes: 'GB',
  megabytes: 'MB',
  terabytes: 'TB',
  字节: 'bytes',
};

const isHeld = (name: string) => HELD.test(name) && !MOVED.test(name);

function unitInHeading(name: string): Unit | undefined {
  const word = UNIT_WORD.exec(name)?.[1];
  const unit = word === undefined ? undefined : unitOf(unitNames[word] ?? word);
  if (unit?.kind !== 'data') return undefined;
  const per = SPANS.find(([pattern]) => pattern.test(name))?.[1];
  return per === undefined ? unit : {...unit, per};
}

/**
 * A heading in small letters with `_` between words, without the words for a sum.
 *
 * @example nameOfHeading('Sum of Usage quantity') // 'usage_quantity'
 */
export function nameOfHeading(heading: string): string {
  return normalHeading(heading).replace(AGGREGATE, '');
}

type Known = Omit<Column, 'index' | 'heading'>;

function fromList(name: string): Known | undefined {
  const known = byName.get(name) ?? byName.get(name.replace(AGGREGATE, ''));
  if (known === undefined) return undefined;
  const unit = known.unit === undefined ? undefined : unitOf(known.unit);
  return {
    role: known.role,
    rank: known.rank,
    ...(known.of === undefined ? {} : {of: known.of}),
    ...(unit === undefined ? {} : {unit}),
  };
}

function fromWords(name: string): Known | undefined {
  if (FROM.test(name) || FROM_CHINESE.test(name)) return {role: 'fromZone', rank: BY_WORDS};
  if (TO.test(name) || TO_CHINESE.test(name)) return {role: 'toZone', rank: BY_WORDS};
  if (PRICE.test(name)) return {role: 'ignored', rank: BY_WORDS};
  if (COST.test(name)) return {role: 'cost', rank: BY_WORDS};
  if (isHeld(name)) return {role: 'ignored', rank: BY_WORDS};
  const unit = unitInHeading(name);
  if (unit?.kind === 'data' && unit.per !== undefined && PEAK.test(name)) {
    return {role: 'ignored', rank: BY_WORDS};
  }
  return unit && {role: 'quantity', rank: BY_WORDS, unit};
}

const TYPE = /-Bytes$/;
const OPERATION = /^(?:InterZone|VPCPeering|PublicIP|InterRegion)-(?:In|Out)$/i;

/** A usage type, an operation or a date with a unit in brackets: `USE2-DataTransfer-Regional-Bytes($)`. */
function wideHeading(heading: string): Known | undefined {
  const match = /^(.*?)\s*(?:[(（]([^()（）]*)[)）])?$/.exec(heading.trim());
  const [, name = '', inside] = match ?? [];
  if (!TYPE.test(name) && !OPERATION.test(name)) return undefined;
  const unit = inside === undefined ? undefined : (unitOf(inside) ?? {kind: 'other' as const});
  return {rank: 0, usageType: name, ...(unit === undefined ? {} : {unit})};
}

/** Cost Explorer puts the unit behind the name: `Costs ($)`, `Usage (GB)`. */
function withBrackets(heading: string): Known | undefined {
  const [, name = '', inside = ''] = /^(.+?)\s*[(（]([^()（）]+)[)）]$/.exec(heading.trim()) ?? [];
  const unit = unitOf(inside);
  if (name === '' || unit === undefined) return undefined;
  const normal = normalHeading(name);
  const known = fromList(normal) ?? fromWords(normal);
  if (known?.role === 'ignored' || isHeld(normal)) return {role: 'ignored', rank: BY_WORDS};
  const role = unit.kind === 'money' ? 'cost' : unit.kind === 'data' ? 'quantity' : undefined;
  return role && {rank: BY_WORDS, ...known, role, unit};
}

/**
 * What a heading says.
 *
 * @example columnOf('lineItem/UsageAmount', 18) // {role: 'quantity', of: 'cur', unit: GB, …}
 */
export function columnOf(heading: string, index: number): Column {
  const normal = normalHeading(heading);
  const known = wideHeading(heading) ??
    withBrackets(heading) ??
    fromList(normal) ??
    fromWords(normal) ?? {rank: BY_WORDS};
  return {index, heading: heading.trim(), ...known};
}

/** `12 GB` in a cell: a sentence, or a row. */
const HAS_AMOUNT = /(?:^|\s)[\d.,]*\d\s*(?:[KMGT]i?B|bytes)\b/i;

/** How many of these cells are headings that are known; none where a number stands among them, as in rows. */
export function knownAmong(cells: readonly string[]): number {
  if (cells.some((cell) => readCell(cell) !== undefined || HAS_AMOUNT.test(cell))) return 0;
  return cells.filter((cell) => {
    const {role, usageType} = columnOf(cell, 0);
    return role !== undefined || usageType !== undefined;
  }).length;
}
