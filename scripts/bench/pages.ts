import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import siteConfig from '../../docusaurus.config';
import {InputError} from '../input/inputError';

export interface BenchPage {
  readonly locale: string;
  /** Path on the server, with the language. */
  readonly address: string;
  /** Path without the language: the same in both. */
  readonly route: string;
}

const {i18n} = siteConfig;

/** Where a language stands on the server. */
export const folderOf = (locale: string) => (locale === i18n.defaultLocale ? '/' : `/${locale}/`);

function pagesIn(build: string, locale: string): readonly BenchPage[] {
  const folder = folderOf(locale);
  const file = path.join(build, folder, 'sitemap.xml');
  if (!existsSync(file)) {
    throw new InputError({
      field: '--build',
      got: `${file} is missing`,
      allowed: 'a built site: run `npm run build` first',
    });
  }
  return [...readFileSync(file, 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, location = '']) => {
    const address = new URL(location).pathname;
    return {locale, address, route: address.slice(folder.length - 1)};
  });
}

/**
 * The pages of a built site, language by language.
 *
 * @param wanted pages whose route has one of these texts in it, `/` for the home page; all where there are none.
 * @throws InputError when the site has not been built.
 */
export function sitePages(
  build: string,
  {pages, locales}: {readonly pages: readonly string[]; readonly locales: readonly string[]},
): readonly BenchPage[] {
  const isWanted = ({route}: BenchPage) =>
    pages.length === 0 ||
    pages.some((text) => (text === '/' ? route === '/' : route.includes(text)));
  return i18n.locales
    .filter((locale) => locales.length === 0 || locales.includes(locale))
    .flatMap((locale) => pagesIn(build, locale))
    .filter(isWanted);
}
