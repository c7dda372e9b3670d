import {DAY, isMonthStart, monthOf, readMoment, type Span} from './dates';

const HOURS_PER_MONTH = 730;

/** Small numbers as people write them. */
const COUNTS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  half: 0.5,
  半: 0.5,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
  十二: 12,
};

/** Beginnings of words for a time, with its hours. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:min)/i, 1 / 60],
  [/^(?:h|小时)/i, 1],
  [/^(?:d|天|日|昨)/i, 24],
  [/^(?:w|周|星期)/i, 168],
  [/^fortnight/i, 336],
  [/^(?:mo|月)/i, HOURS_PER_MONTH],
  [/^(?:q|季)/i, 3 * HOURS_PER_MONTH],
  [/^(?:y|年)/i, 12 * HOURS_PER_MONTH],
];

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const ENGLISH_COUNT = Object.keys(COUNTS)
  .filter((word) => /^[a-z]+$/.test(word))
  .join('|');
const ENGLISH = new RegExp(
  String.raw`(?:\b(?:(${NUMBER}|${ENGLISH_COUNT})|an?|one|the last|last|this|past|previous|per|each|every|in)[\s-]*(?:an? )?|\/ ?)(seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|fortnights?|weeks?|months?|quarters?|years?)\b`,
  'i',
);
/** 10 月 is October and 10 个月 are ten months; 第 40 周 is one week; 三季度 is the third quarter, 三个季度 and 前三季度 are three; 2026 年 is a date. */
const CHINESE =
  /(?<![\d.]|第\s*十?)(\d+(?:\.\d+)?|十[一二]?|[一两二三四五六七八九半])\s*(?:(天|小时|周)|个?\s*(星期)|个\s*(月|季度)|(?<=(?:[前去近续]\s*[一二三四1-4]|[^\s一二三四1-4])\s*)(季度)|(?<=(?<!\d)(?:\d|\d\d|\D)\s*)(年))/;
const SHORT = /\b(\d+)(h|d|w)\b/i;
/** Words that name one of a unit: last week, every month. */
const ONE: readonly (readonly [RegExp, number])[] = [
  [/\bmonthly\b|每个?月|[上本当]个?月|单月/i, HOURS_PER_MONTH],
  [/\bdaily\b|\byesterday\b|每[天日]|昨[天日]/i, 24],
  [/\bweekly\b|每周|上个?(?:周|星期)|第\s*(?:\d+|[一二三四五六七八九十]+)\s*(?:周|星期)/i, 168],
  [
    /\bquarterly\b|\b(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter\b|每个?季度|上个?季度|(?<!\d|[前去近续]\s*)(?:第\s*)?[一二三四1-4]\s*季度|\bQ[1-4]\b|\d{4}Q[1-4]\b/i,
    2190,
  ],
  [/\bH[12]\b|[上下]半年/i, 4380],
  [/\b(?:yearly|annual(?:ly)?)\b|每年|去年|全年|上一年/i, 8760],
];

interface Match {
  readonly at: number;
  readonly hours: number | undefined;
}

function counted(
  text: string,
  pattern: RegExp,
  unitOf: (match: RegExpExecArray) => string,
): Match[] {
  const match = pattern.exec(text);
  if (!match) return [];
  const unit = unitOf(match);
  const each = UNITS.find(([begins]) => begins.test(unit))?.[1];
  const [, count = '1'] = match;
  // How much of this year or quarter is over, nobody says.
  const isOpen = /^this/i.test(match[0]) && /^[qy]/i.test(unit);
  const hours =
    each === undefined || isOpen
      ? undefined
      : each * (COUNTS[count.toLowerCase()] ?? Number(count));
  return [{at: match.index, hours}];
}

/**
 * Hours that the words of a text name; the first time that they name counts.
 *
 * @returns `month` for one month, which counts as it is.
 * @example hoursIn('过去三个月') // 2190
 */
export function hoursIn(text: string): number | 'month' | undefined {
  const [first] = [
    ...counted(text, ENGLISH, ([, , unit = '']) => unit),
    ...counted(text, CHINESE, ([, , a, b, c, d, e]) => a ?? b ?? c ?? d ?? e ?? ''),
    ...counted(text, SHORT, ([, , unit = '']) => unit),
    ...ONE.flatMap(([pattern, hours]) => {
      const match = pattern.exec(text);
      return match ? [{at: match.index, hours}] : [];
    }),
  ].sort((a, b) => a.at - b.at);
  return first?.hours === HOURS_PER_MONTH ? 'month' : first?.hours;
}

/** A month or two dates that the words of a text name. */
export function spanIn(text: string): Span | undefined {
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
