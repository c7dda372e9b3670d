import {embedPath} from './embedPath';
import {caching, type Headers, type SiteHeaders} from './policy';

const lines = (headers: Headers) =>
  Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);

const rule = (path: string, headers: Headers): string => [path, ...lines(headers), ''].join('\n');

/**
 * A rule whose headers come in the place of those of the rules before it. Hosts join values of one name to a list, and of two policies the stricter
 * one holds; the mark takes the earlier value away.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
const rulingRule = (path: string, headers: Headers): string =>
  [path, ...Object.keys(headers).map((name) => `  ! ${name}`), ...lines(headers), ''].join('\n');

/**
 * The same headers for hosts that read them from a file `_headers` of the site.
 *
 * @param baseUrl - Where the site begins: `/` or `/guide/`.
 * @param languages - The folders of the other languages.
 */
export function headersFile(
  {everywhere, embedded}: SiteHeaders,
  baseUrl: string,
  languages: readonly string[],
): string {
  const kept = {'Cache-Control': caching.hashed.header};
  const folders = ['', ...languages.map((language) => `${language}/`)];
  return [
    rule(`${baseUrl}*`, everywhere),
    ...folders.map((folder) => rulingRule(`${baseUrl}${folder}${embedPath}*`, embedded)),
    ...folders.map((folder) => rule(`${baseUrl}${folder}${caching.hashed.path}*`, kept)),
  ].join('\n');
}
