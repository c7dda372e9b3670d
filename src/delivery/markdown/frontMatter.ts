import {readFile} from 'node:fs/promises';
import type {MarkdownConfig} from '@docusaurus/types';
import {readingMinutes} from './readingTime';
import {englishFileOf, markStale} from './translationFreshness';

type FrontMatter = Readonly<Record<string, unknown>>;

interface Known {
  /** The language that is built; one that is not whole yet shows English chapters, too, and its own words around them. */
  readonly locale: string;
  /** When a file was last changed, in milliseconds since 1970. */
  readonly changeOf: (file: string) => Promise<number | undefined>;
}

/** A space between digits and Chinese characters, as the chapters write their dates. */
const spaced = (day: string): string =>
  day.replace(/(\d)(\p{Script=Han})/gu, '$1 $2').replace(/(\p{Script=Han})(\d)/gu, '$1 $2');

/**
 * A day in the words of a language: a browser needs longer to make its first formatter of dates than for the rest of a
 * chapter's line.
 *
 * @param locale - BCP 47 tag.
 * @example dayInWords(new Date('2026-11-21'), 'zh-Hans') // '2026 年 11 月 21 日'
 */
function dayInWords(date: Date, locale: string): string {
  // Read as UTC, so that no time zone shifts it.
  const day = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'}).format(date);
  return locale.startsWith('zh') ? spaced(day) : day;
}

/**
 * Adds the day of the last check in words.
 *
 * @example withCheckedDay({checked: '2026-11-21'}, 'zh-Hans').checked_day // '2026 年 11 月 21 日'
 */
export function withCheckedDay(frontMatter: FrontMatter, locale: string): FrontMatter {
  const {checked} = frontMatter;
  const date = new Date(typeof checked === 'string' ? `${checked}T00:00:00Z` : NaN);
  if (Number.isNaN(date.getTime())) return frontMatter;
  return {...frontMatter, checked_day: dayInWords(date, locale)};
}

/**
 * The front matter hook of the site's Markdown configuration: what a chapter's page says about the chapter is worked out in
 * the build, so that the browser needs neither a file nor a formatter. `src/theme/DocItem/Content` shows it.
 */
export function chapterFrontMatter({
  locale,
  changeOf,
}: Known): NonNullable<MarkdownConfig['parseFrontMatter']> {
  return async (params) => {
    const {frontMatter, content} = await params.defaultParseFrontMatter(params);
    const changed = await changeOf(params.filePath);
    const known = {
      ...withCheckedDay(frontMatter, locale),
      ...(changed !== undefined && {changed_day: dayInWords(new Date(changed), locale)}),
      reading_minutes: readingMinutes(content),
    };
    const englishFile = englishFileOf(params.filePath);
    if (englishFile === undefined) return {content, frontMatter: known};
    const english = await readFile(englishFile, 'utf8').catch(() => undefined);
    return {content, frontMatter: markStale(known, english)};
  };
}
