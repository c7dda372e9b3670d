import {caching} from './policy';

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/**
 * The same headers for hosts that read them from a file `_headers` of the site.
 *
 * @param baseUrl - Where the site begins: `/` or `/guide/`.
 * @param languages - The folders of the other languages.
 */
export function headersFile(
  headers: Readonly<Record<string, string>>,
  baseUrl: string,
  languages: readonly string[],
): string {
  const kept = {'Cache-Control': caching.hashed.header};
  const folders = ['', ...languages.map((language) => `${language}/`)];
  return [
    rule(`${baseUrl}*`, headers),
    ...folders.map((folder) => rule(`${baseUrl}${folder}${caching.hashed.path}*`, kept)),
  ].join('\n');
}
