import {regionIds, type RegionId} from '@site/src/data/prices';
import {readMoment, monthOf, DAY, isMonthStart, type Span} from './dates';
import type {Digest, Group} from './digest';
import {Unusable} from './fault';
import {readCell, type Amount} from './number';
import type {RowKind} from './row';
import {
  describesCrossing,
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
  /@\s*\[?[\d.]+\]?/g,
];
const SPAN =
  /\b(?:(\d+(?:\.\d+)?)|an?|one|the last|last|this|per|each|every|in)[\s-]*(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\b|(\d+)\s*(天|小时|周|个月)|\b(\d+)(h|d|w)\b|(每|一个?)(月|天|周)|\b(monthly|daily|weekly)\b/i;
const NAMES = /[A-Za-z][\w.]*(?:-[\w.]+)+/g;
const AMOUNT =
  /(?:(?:US\$|[$¥￥€£₹]) *)?[-−]?(?:\d(?:[\d.,'’_]*\d)?(?: \d{3}(?!\d))*(?:[.,]\d+)?|\.\d+)(?:e[+-]?\d+)?(?: *(?:k|thousand|million|mn)(?![a-z]))? *(?:[KMGTPkmgtp]i?[Bb](?:ps|its?(?:\/s)?|ytes?)?(?![a-z])|[Bb]ytes?|B\b|[A-Z]?bps|%|USD|CNY|RMB|EUR|GBP|dollars|美元|元|字节|(?:giga|tera|mega|kilo)bytes?|M\b|k\b|[A-Za-z][A-Za-z-]*)?(?: *\/ *(?:s|sec|second|mo|mth|month|d|day)\b| +(?:per|a) +(?:second|month|day)\b| *每月)?/g;

interface Found {
  readonly at: number;
  readonly line: number;
  readonly amount: Amount;
  readonly written: string;
  readonly isOther: boolean;
}

const HOURS: Readonly<Record<string, number>> = {h: 1, d: 24, w: 168, 小时: 1, 天: 24, 周: 168};

/** Hours that the words of a text name. */
function hoursIn(text: string): number | 'month' | undefined {
  const match = SPAN.exec(text);
  if (!match) return undefined;
  const [, count, word = '', chinese, sign, short, letter = '', , each, adverb = ''] = match;
  if (/^month|^month/i.test(word) || sign === '个月' || each === '月' || /monthly/i.test(adverb)) {
    const months = Number(count ?? chinese ?? 1);
    return months === 1 ? 'month' : months * 730;
  }
  const unit = word || sign || letter || each || adverb;
  const hours = /^(?:d|天)/i.test(unit)
    ? 24
    : /^(?:w|周)/i.test(unit)
      ? 168
      : /^(?:h|小时)/i.test(unit)
        ? 1
        : /^min/i.test(unit)
          ? 1 / 60
          : /^y/i.test(unit)
            ? 8760
            : HOURS[unit];
  return hours === undefined ? undefined : hours * Number(count ?? chinese ?? short ?? 1);
}

/** A month or two dates that the words of a text name. */
function spanIn(text: string): Span | undefined {
  const words =
    text.match(
      /\b\d{4}[-/]\d{1,2}(?:[-/]\d{1,2})?\b|\d{4}\s*年\s*\d{1,2}\s*月|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{4}\b/gi,
    ) ?? [];
  const moments = words.flatMap((word) => readMoment(word) ?? []);
  const [first, second, ...more] = moments;
  if (first === undefined || more.length > 0) return undefined;
  if (second === undefined) return first.precision === 'month' ? monthOf(first.at) : undefined;
  if (second.at <= first.at) return undefined;
  const whole = isMonthStart(second.at)
    ? second.at
    : second.at + (second.precision === 'day' ? DAY : 0);
  return {start: first.at, end: second.precision === 'month' ? monthOf(second.at).end : whole};
}

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
    /\b\d+(?:\.\d+)?\s*(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|w|months?|years?|天|小时|周)\b/gi,
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
  if (chosen.length > 0) return chosen;
  if (all.some(({amount}) => amount.unit?.kind === 'percent'))
    throw new Unusable({reason: 'share'});
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
  const counted = kinds.filter(({verdict}) => verdict === 'crossing' || verdict === 'stays');
  if (counted.length < 2) return true;
  if (counted.some(({by}) => by === 'nothing')) return false;
  // Two ends of the same name are two numbers of one thing, unless each stands on its own line.
  const directions = counted.map(({direction, by}) => (by === 'zones' ? Symbol() : direction));
  const lines = new Set(found.map(({line}) => line));
  return new Set(directions).size === directions.length || lines.size === found.length;
}

/**
 * Reads a text without columns: one number with its unit in any order of words, or several that each say what they are.
 *
 * @throws Unusable where nothing says which number counts.
 */
export function readSentence(text: string): SentenceDigest {
  const all = amountsIn(text);
  const found = wanted(all);
  if (found.length === 0) throw new Unusable({reason: 'no-number'});
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
    hours: span === undefined ? hoursIn(text) : undefined,
    digest: {
      form: 'sentence',
      source: undefined,
      metrics: undefined,
      semicolons: false,
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
