/**
 * The address of a chapter's English page. Permalinks carry the base of their language and no slash
 * at the end; the site's pages have one.
 *
 * @param page - Permalink and base URL of the page that is shown, base URL of the English site.
 * @example englishPage({permalink: '/zh-Hans/dns', baseUrl: '/zh-Hans/', englishBaseUrl: '/'}) // '/dns/'
 */
export function englishPage({
  permalink,
  baseUrl,
  englishBaseUrl,
}: {
  readonly permalink: string;
  readonly baseUrl: string;
  readonly englishBaseUrl: string;
}): string {
  return `${englishBaseUrl}${permalink.slice(baseUrl.length)}`.replace(/\/?$/, '/');
}
