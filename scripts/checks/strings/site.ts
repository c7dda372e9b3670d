import {readFile} from 'node:fs/promises';
import path from 'node:path';
import config from '../../../docusaurus.config';
import sidebars from '../../../sidebars';
import type {Catalog} from './catalog';
import {readCatalogs, readInterface} from './catalog';
import type {Translations} from './compare';
import {readTranslations} from './compare';
import type {Extraction} from './extract';

/** The strings of this site: what the code declares and what each translation file holds. */
export interface SiteStrings {
  readonly code: Extraction;
  readonly files: readonly {catalog: Catalog; translations: Translations}[];
}

/**
 * Reads the strings of this site.
 *
 * @throws SyntaxError when a translation file is not JSON.
 */
export async function readSiteStrings(root: string): Promise<SiteStrings> {
  const code = await readInterface(root);
  const catalogs = await readCatalogs(root, {declared: code.strings, config, sidebars});
  const files = await Promise.all(
    catalogs.map(async (catalog) => {
      const text = await readFile(path.join(root, catalog.file), 'utf8').catch(() => '');
      return {catalog, translations: readTranslations(text)};
    }),
  );
  return {code, files};
}
