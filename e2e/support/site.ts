import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import siteConfig from '../../docusaurus.config';
import {wholeLocales as locales, type WholeLocale as Locale} from '../../languages';

export {wholeLocales as locales, type WholeLocale as Locale} from '../../languages';

const {baseUrl, i18n} = siteConfig;

const folderOf = (locale: Locale) => (locale === i18n.defaultLocale ? '' : `${locale}/`);

/** Where a page of the guide stands in one language. `route` has no leading slash: `scenarios/`. */
export const addressOf = (locale: Locale, route: string) => `${baseUrl}${folderOf(locale)}${route}`;

/** The file that the build has written for an address with a file's name. */
export const builtFile = (address: string) => path.join('build', address.slice(baseUrl.length));

export interface SitePage {
  locale: Locale;
  /** Path on the server, with the language. */
  address: string;
}

/**
 * Every page of the built site, from the sitemap of each language: a new page is tested without
 * anyone remembering.
 *
 * @throws when the site has not been built
 */
export function sitePages(): SitePage[] {
  return locales.flatMap((locale) => {
    const file = path.join('build', folderOf(locale), 'sitemap.xml');
    if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first.`);
    const sitemap = readFileSync(file, 'utf8');
    return [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, location = '']) => ({
      locale,
      address: new URL(location).pathname,
    }));
  });
}

/** Of {@link sitePages} those on which a component stands: one more is tested without anyone remembering. */
export const pagesWithComponents = (): SitePage[] =>
  sitePages().filter(({address}) =>
    readFileSync(path.join(builtFile(address), 'index.html'), 'utf8').includes('data-component='),
  );
