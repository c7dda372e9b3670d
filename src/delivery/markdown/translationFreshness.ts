import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import type {MarkdownConfig} from '@docusaurus/types';

const translatedDocs =
  /^(.*?)i18n[\\/]([^\\/]+)[\\/]docusaurus-plugin-content-docs[\\/]current[\\/]/;

/**
 * The fingerprint of an English chapter that its translation records: the whole file counts, so any
 * change, even to a code block or to the front matter, asks for a look at the translation.
 *
 * @param english - The file's text; line endings and blank space at its end do not matter.
 * @returns The first 12 hex digits of the SHA-256.
 * @example sourceHash('Hello\n') === sourceHash('Hello\r\n') // true
 */
export function sourceHash(english: string): string {
  const normalised = `${english.replace(/\r\n?/g, '\n').trimEnd()}\n`;
  return createHash('sha256').update(normalised).digest('hex').slice(0, 12);
}

/**
 * The English chapter that a translated chapter was made from.
 *
 * @returns Its path, or `undefined` for a file that is no translation.
 * @example englishFileOf('i18n/zh-Hans/docusaurus-plugin-content-docs/current/dns.mdx') // 'docs/dns.mdx'
 */
export function englishFileOf(filePath: string): string | undefined {
  return translatedDocs.test(filePath) ? filePath.replace(translatedDocs, '$1docs/') : undefined;
}

/** The language of a translated chapter, from its path. */
const localeOf = (filePath: string): string | undefined => translatedDocs.exec(filePath)?.[2];

/**
 * Adds `stale: true` to a translation's front matter when it was not made from today's English text.
 *
 * @param english - The English chapter's text; `undefined` for a chapter that has none.
 * @example markStale({source_hash: '0123456789ab'}, 'new text') // {source_hash: '0123456789ab', stale: true}
 */
export function markStale(
  frontMatter: Record<string, unknown>,
  english: string | undefined,
): Record<string, unknown> {
  if (english === undefined || frontMatter.source_hash === sourceHash(english)) return frontMatter;
  return {...frontMatter, stale: true};
}

/**
 * Adds the day of the last check in the words of the chapter's language: a browser needs longer to make its
 * first formatter of dates than for the rest of a chapter's line.
 *
 * @param locale - BCP 47 tag.
 * @example withCheckedDay({checked: '2026-11-21'}, 'zh-Hans').checked_day // '2026 年 11 月 21 日'
 */
export function withCheckedDay(
  frontMatter: Record<string, unknown>,
  locale: string,
): Record<string, unknown> {
  const {checked} = frontMatter;
  const date = new Date(typeof checked === 'string' ? `${checked}T00:00:00Z` : NaN);
  if (Number.isNaN(date.getTime())) return frontMatter;
  // Read as UTC, so that no time zone shifts it.
  const format = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'});
  return {...frontMatter, checked_day: spaced(format.format(date))};
}

/** A space between digits and Chinese characters, as the chapters write their dates. */
const spaced = (day: string): string =>
  day.replace(/(\d)(\p{Script=Han})/gu, '$1 $2').replace(/(\p{Script=Han})(\d)/gu, '$1 $2');

/**
 * Front matter hook of the site's Markdown configuration. It compares at build time, so that the
 * browser needs no file; `src/theme/DocItem/Content` shows the banner and the day.
 */
export const parseFrontMatter: MarkdownConfig['parseFrontMatter'] = async (params) => {
  const result = await params.defaultParseFrontMatter(params);
  const locale = localeOf(params.filePath) ?? 'en';
  const frontMatter = withCheckedDay(result.frontMatter, locale);
  const englishFile = englishFileOf(params.filePath);
  if (englishFile === undefined) return {...result, frontMatter};
  const english = await readFile(englishFile, 'utf8').catch(() => undefined);
  return {...result, frontMatter: markStale(frontMatter, english)};
};
