import {createHash} from 'node:crypto';

const translatedDocs = /^(.*?)i18n[\\/][^\\/]+[\\/]docusaurus-plugin-content-docs[\\/]current[\\/]/;

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

/**
 * Adds `stale: true` to a translation's front matter when it was not made from today's English text.
 *
 * @param english - The English chapter's text; `undefined` for a chapter that has none.
 * @example markStale({source_hash: '0123456789ab'}, 'new text') // {source_hash: '0123456789ab', stale: true}
 */
export function markStale(
  frontMatter: Readonly<Record<string, unknown>>,
  english: string | undefined,
): Record<string, unknown> {
  if (english === undefined || frontMatter.source_hash === sourceHash(english)) return frontMatter;
  return {...frontMatter, stale: true};
}
