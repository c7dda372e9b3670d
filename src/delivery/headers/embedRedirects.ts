import type {EmbedOn} from '../bundle/embedTag';
import {embedPath} from './embedPath';

/**
 * Where a server leads from `?embed=1`: a page that refuses to stand in a frame never gets so far as to lead on by itself.
 *
 * @param baseUrl - Where the site begins: `/` or `/guide/`.
 * @param languages - The folders of the other languages.
 * @returns addresses in pairs: of the page, and of its component.
 */
export function embedRedirects({
  baseUrl,
  languages,
  embedOn,
}: {
  readonly baseUrl: string;
  readonly languages: readonly string[];
  readonly embedOn: EmbedOn;
}): readonly (readonly [string, string])[] {
  return ['', ...languages.map((language) => `${language}/`)].flatMap((folder) =>
    Object.entries(embedOn).map(
      ([page, name]) =>
        [`${baseUrl}${folder}${page}`, `${baseUrl}${folder}${embedPath}${name}/`] as const,
    ),
  );
}
