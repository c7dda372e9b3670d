import {regionIds, type RegionId} from '@site/src/data/prices';
import type {Span} from './dates';
import type {Digest, Group} from './digest';
import {Unusable} from './fault';
import {readCell, type Amount} from './number';
import {isCountedKind, type RowKind} from './rowKind';
import {hoursIn, spanIn} from './spans';
import {
  describesCrossing,
  describesElse,
  directionOf,
  isTransferName,
  operationKind,
  regionPrefix,
  usageKind,
} from './usageType';
import {isOtherUnit} from './units';
import {isZone, pairKind} from './zones';

/** A text without columns, in short. */
export interface SentenceDigest {
  readonly digest: Digest;
  readonly region: RegionId | undefined;
  /** Hours that the words name; `month` for a month that is not named. */
  readonly hours: number | 'month' | undefined;
}

/** Numbers in a text that are no amounts. */
const NO_AMOUNTS: readonly RegExp[] = [
  /\b\d{4}[-/]\d{1,2}(?:[-/]\d{1,2})?(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?/g,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?\b/g,
  /\b\d{4}\s*年(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?/g,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:\d{1,2},?\s+)?\d{4}\b/gi,
  /\b(?:over|across|in)\s+\d+\s+(?:zones?|azs?|availability zones?)\b/gi,
  /\b\d+\s*(?:-?\s*)(?:zones?|azs?|availability zones?|nodes?|pods?|clusters?|services?|replicas?|accounts?)\b|\d+\s*个/gi,
  /\b[a-z]{2,4}\d?-(?:[a-z]+-)*\d[a-z]?(?:-[a-z]+-\d[a-z]?)?\b/g,
  /\b(?:i|eni|vol|vpc|subnet)-[0-9a-f]+\b/g,
  /(?:\$|US\$|USD|¥)?\s*0?\.\d+\s*(?:\/|per|a|each)\s*(?:GB|GiB)\b(?:\s*(?:each|per) (?:way|direction|end))?/gi,
  /每\s*(?:GB|GiB)\s*[$¥￥]?\s*0?\.\d+\s*(?:美元|元|USD|CNY)?|0?\.\d+\s*(?:美元|元|USD|CNY)\s*(?:\/|每)\s*(?:GB|GiB)/gi,
  /@\s*\[?[\d.]+\]?/g,
  /\b[QH][1-4](?:[\s-]*(?:FY)?\d{2,4})?\b|\b\d{4}[\s-]*[QH][1-4]\b|第\s*\d\s*季度/gi,
];
/** In `1e-3` stands no name. */
const NAMES = /(?!(?<=\d)e-\d)[A-Za-z][\w.]*(?:-[\w.]+)+/gi;
const AMOUNT =
  /(?:(?:US\$|CN¥|[$¥￥€£₹]) *)?[-−]?(?:\d(?:[\d.,'’_]*\d)?(?: \d{3}(?!\d))*(?:[.,]\d+)?|\.\d+)(?:[eE][+-]?\d+)?(?: *(?:(?:k|thousand|million|mn)(?![a-z])|[千万亿]))?[ \t]*(?:[KMGTPkmgtp]i?[Bb](?:ps|its?(?:\/s)?|ytes?)?(?![a-z])|[Bb]ytes?|B\b|[A-Z]?bps|%|USD|CNY|RMB|EUR|GBP|dollars|美元|元|字节|(?:giga|tera|mega|kilo)bytes?|M\b|k\b|[A-Za-z][A-Za-z-]*)?(?: *\/ *(?:s|sec|second|h|hr|hour|mo|mth|month|d|day)\b| +(?:per|a) +(?:second|hour|month|day)\b| *\/ *[天日月]| *每[天日月])?/g;

/** An amount of each of several, whose number may stand elsewhere or nowhere. */
const EACH =
  /\b(?:per|each|every)\s+(?:az|zone|availability zone|node|pod|cluster|account|service)\b|每个?\s*(?:可用区|节点|Pod|集群|账户|服务)/i;

interface Found {
  readonly at: number;
  readonly line: number;
  readonly amount: Amount;
  readonly written: string;
  readonly isOther: boolean;
}

/** A line of another usage type, whose hours are an amount of its own: `BoxUsage:m6i.large 744 Hrs`. */
const OTHER_USAGE = /^.*(?:^|[\s\t-])[A-Z][A-Za-z]+(?::[\w.]+|Usage\b|-Hours\b|-Hrs\b).*$/gm;

const withoutOtherUsage = (text: string) => text.replaceAll(OTHER_USAGE, '');

function masked(text: string): string {
  const blank = (run: string) => ' '.repeat(run.length);
  return NO_AMOUNTS.reduce((rest, pattern) => rest.replaceAll(pattern, blank), text).replaceAll(
    NAMES,
    (name) => (readCell(name) === undefined ? blank(name) : name),
  );
}

function readFound(run: string): Amount | undefined {
  const whole = readCell(run);
  if (whole !== undefined) return whole;
  // The word behind a number may be a name: `180 crossed`.
  const bare = run.replace(/[A-Za-z][A-Za-z-]*$/, '').trim();
  return bare === run ? undefined : readCell(bare);
}

function amountsIn(text: string): readonly Found[] {
  const plain = masked(text).replaceAll(
    /\b\d+(?:\.\d+)?\s*(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|w|months?|quarters?|years?)\b|(?<!\d)\d{1,2}(?:\.\d+)?\s*(?:天|小时|周|星期|季度|年)/gi,
    (run) => ' '.repeat(run.length),
  );
  return [...plain.matchAll(AMOUNT)].flatMap((match) => {
    const run = match[0].replace(/[.,]+$/, '').trim();
    const before = plain[match.index - 1] ?? ' ';
    if (/[\w.]/.test(before)) return [];
    const amount = readFound(run);
    if (amount === undefined) return [];
    const word = /[A-Za-z][A-Za-z-]*$/.exec(run)?.[0] ?? '';
    const isOther = amount.unit === undefined && word !== '' && isOtherUnit(word);
    const line = text.slice(0, match.index).split('\n').length;
    // An account number is no amount.
    if (amount.unit === undefined && /^\d{12}$/.test(run)) return [];
    return [{at: match.index, line, amount, written: run, isOther}];
  });
}

const SEPARATOR = /\n|[,;]\s|\s(?:and|plus|\+|和|与)\s|，|；|、/;

/** Words in the same part of a sentence as an amount, the nearest on either side first. */
function partAround(text: string, found: Found, all: readonly Found[]): string {
  const index = all.indexOf(found);
  const previous = all[index - 1];
  const next = all[index + 1];
  const from = previous === undefined ? 0 : previous.at + previous.written.length;
  const before = text.slice(from, found.at).split(SEPARATOR).at(-1) ?? '';
  const after =
    text.slice(found.at + found.written.length, next?.at ?? text.length).split(SEPARATOR)[0] ?? '';
  return `${before} ${after}`;
}

/** What words say about the amount between them. */
function kindOf(words: string): RowKind {
  const zones = words.split(/[^\w-]+/).filter(isZone);
  const [from = '', to = ''] = zones;
  if (zones.length === 2) return {verdict: pairKind(from, to), by: 'zones'};
  const names = words.match(NAMES) ?? [];
  const type = names.find(isTransferName);
  const operation = names.find((name) => operationKind(name) !== 'other');
  const direction = directionOf(operation ?? '') ?? directionOf(type ?? '');
  const about = direction === undefined ? {} : {direction};
  if (operation !== undefined && operationKind(operation) === 'public')
    return {verdict: 'public-address', by: 'operation'};
  if (type !== undefined) {
    const kind = usageKind(type);
    const prefix = regionPrefix(type);
    if (kind !== 'crossing')
      return {verdict: kind === 'free' ? 'free' : 'not-transfer', by: 'usage-type'};
    return {verdict: 'crossing', by: 'usage-type', prefix, ...about};
  }
  if (operation !== undefined) return {verdict: 'crossing', by: 'operation', ...about};
  if (describesCrossing(words)) return {verdict: 'crossing', by: 'description'};
  if (describesElse(words)) return {verdict: 'not-transfer', by: 'description'};
  if (/^\W*(?:sub|grand )?totals?\b|合计|总计/i.test(words.trim()))
    return {verdict: 'total', by: 'nothing'};
  return {verdict: 'crossing', by: 'nothing'};
}

function checkMark({amount, written}: Found, all: readonly Found[]): Amount {
  const hasComma = all.some(({amount: other}) => other.mark === 'comma');
  const isDotted = amount.mark === 'either' && /\d\.\d/.test(written);
  if (hasComma && amount.mark === 'either')
    return {...amount, value: amount.withComma ?? amount.value};
  if (isDotted && !all.some(({amount: other}) => other.mark === 'point')) {
    throw new Unusable({reason: 'ambiguous-number', about: written});
  }
  return amount;
}

type Wanted = 'data' | 'money';

/** Amounts of one kind; data before money, and a number without a unit only if it is the only one. */
function wanted(all: readonly Found[]): readonly Found[] {
  const of = (kind: Wanted) => all.filter(({amount}) => amount.unit?.kind === kind);
  const chosen = of('data').length > 0 ? of('data') : of('money');
  const bare = all.filter(({amount, isOther}) => amount.unit === undefined && !isOther);
  // Without headings nothing says which of several numbers on a line counts.
  if (chosen.some(({line}) => bare.some((other) => other.line === line))) {
    throw new Unusable({reason: 'several-numbers'});
  }
  const hasShare = all.some(({amount}) => amount.unit?.kind === 'percent');
  // A part of an amount: nobody says of which.
  if (chosen.length > 0 && hasShare) throw new Unusable({reason: 'several-numbers'});
  if (chosen.length > 0) return chosen;
  if (hasShare) throw new Unusable({reason: 'share'});
  return all.filter(({isOther}) => !isOther);
}

function groupOf(kind: RowKind, amount: Amount, span: Span | undefined): Group {
  const unit = amount.unit?.kind === 'data' ? {...amount.unit, bytes: 1} : amount.unit;
  const factor = amount.unit?.kind === 'data' ? amount.unit.bytes : 1;
  const value = amount.value * factor;
  const isNegative = value < 0;
  const sum = {
    unit,
    value: isNegative ? 0 : value,
    withComma: isNegative ? 0 : value,
    rows: isNegative ? 0 : 1,
    negative: isNegative ? 1 : 0,
  };
  return {
    kind,
    unit: undefined,
    currency: '',
    step: undefined,
    rows: 1,
    start: span?.start,
    end: span?.end,
    sums: [new Map([['', sum]])],
  };
}

/** Amounts of a sum must each say what they are. */
function areTold(kinds: readonly RowKind[], found: readonly Found[]): boolean {
  const counted = kinds.filter(isCountedKind);
  if (counted.length < 2) return true;
  if (counted.some(({by}) => by === 'nothing')) return false;
  // Two ends of the same name are two numbers of one thing, unless each stands on its own line.
  const directions = counted.map(({direction, by}) => (by === 'zones' ? Symbol() : direction));
  const lines = new Set(found.map(({line}) => line));
  return new Set(directions).size === directions.length || lines.size === found.length;
}

/** The highest of a rate is not its mean. */
const PEAK = /\bpeak|\bup to\b|\bmax(?:imum)?\b|\bbursts?\b|峰值|最高|最多|上限/i;
const OTHER_WORDS = /[A-Za-z]{3,}|\p{Script=Han}{2,}/u;
const OF_TIME =
  /\b(?:per|each|every|last|this|the|month(?:ly|s)?|days?|daily|weeks?|years?|hours?|about|roughly|approx\w*|USD|CNY|RMB)\b|[每上本个]|[年月日周天]|大约|左右|美元|人民币/gi;

/** @throws Unusable for money of nobody knows what, and for the peak of a rate. */
function refuseVague(text: string, found: readonly Found[], all: readonly Found[]): void {
  const isRate = found.some(({amount: {unit}}) => unit?.kind === 'data' && unit.per === 'second');
  if (isRate && PEAK.test(text)) throw new Unusable({reason: 'per-second'});
  if (found.some(({amount}) => amount.unit?.kind !== 'money')) return;
  const words = all.reduce((rest, {written}) => rest.replace(written, ' '), masked(text));
  const kinds = found.map((one) =>
    kindOf(found.length === 1 ? text : partAround(text, one, found)),
  );
  if (kinds.some(({by}) => by === 'nothing') && OTHER_WORDS.test(words.replaceAll(OF_TIME, ' ')))
    throw new Unusable({reason: 'costs-without-type'});
}

/**
 * Reads a text without columns: one number with its unit in any order of words, or several that each say what they are.
 *
 * @throws Unusable where nothing says which number counts.
 */
export function readSentence(text: string): SentenceDigest {
  if (EACH.test(text)) throw new Unusable({reason: 'several-numbers'});
  const all = amountsIn(text);
  const found = wanted(all);
  if (found.length === 0) throw new Unusable({reason: 'no-number'});
  refuseVague(text, found, all);
  const amounts = found.map((one) => checkMark(one, all));
  const kinds = found.map((one) =>
    kindOf(found.length === 1 ? text : partAround(text, one, found)),
  );
  if (!areTold(kinds, found)) throw new Unusable({reason: 'several-numbers'});
  const span = spanIn(text);
  const names = regionIds.filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text));
  const [region] = names.length === 1 ? names : [];
  return {
    region,
    hours: span === undefined ? hoursIn(withoutOtherUsage(text)) : undefined,
    digest: {
      form: 'sentence',
      source: undefined,
      metrics: undefined,
      semicolons: false,
      hasNextPage: false,
      series: false,
      numbers: [{index: 0, heading: 'amount', rank: 0}],
      marks: [{point: 0, comma: 0, either: 0}],
      groups: found.map((_, at) =>
        groupOf(
          kinds[at] ?? {verdict: 'crossing', by: 'nothing'},
          amounts[at] ?? {value: NaN},
          span,
        ),
      ),
      rows: found.length,
      billing: undefined,
      precision: undefined,
      starts: [],
      refusedMetrics: new Map(),
      rate: false,
      amount: false,
      unreadDates: 0,
    },
  };
}
