import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import type {ThemeConfig} from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';
import {translations, type Locale} from '../../../languages';
import type {DeclaredString, Extraction} from './extract';
import {extractStrings} from './extract';
import {navbarStrings, sidebarStrings} from './ofDocusaurus';

/** A translation file and the English strings that belong into it, by id. */
export interface Catalog {
  readonly locale: Locale;
  /** Path from the root of the project. */
  readonly file: string;
  readonly english: ReadonlyMap<string, string>;
  /** Ids that may stand in the file although our code does not declare them. */
  readonly optional: ReadonlySet<string>;
}

const themeLocales = 'node_modules/@docusaurus/theme-translations/locales';

async function json(file: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(file, 'utf8')) as Record<string, string>;
}

/** Ids of the theme's own strings; `lacking` are those that Docusaurus does not ship in a language. */
async function themeStrings(
  root: string,
  locale: Locale,
): Promise<{all: Set<string>; lacking: Map<string, string>}> {
  const base = await json(path.join(root, themeLocales, 'base/theme-common.json'));
  const shipped = await json(path.join(root, themeLocales, `${locale}/theme-common.json`)).catch(
    (): Record<string, string> => ({}),
  );
  const entries = Object.entries(base).filter(([id]) => !id.endsWith('___DESCRIPTION'));
  return {
    all: new Set(entries.map(([id]) => id)),
    lacking: new Map(entries.filter(([id]) => (shipped[id] ?? '') === '')),
  };
}

/**
 * Reads what the code of a project shows to the reader.
 *
 * @example (await readInterface(process.cwd())).strings.length // 310
 */
export async function readInterface(root: string): Promise<Extraction> {
  const names = await readdir(path.join(root, 'src'), {recursive: true});
  const files = names
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|\.d\.ts$/.test(name))
    .sort()
    .map((name) => path.posix.join('src', name));
  const extractions = await Promise.all(
    files.map(async (file) => extractStrings(file, await readFile(path.join(root, file), 'utf8'))),
  );
  return {
    strings: extractions.flatMap(({strings}) => strings),
    findings: extractions.flatMap(({findings}) => findings),
  };
}

interface Site {
  readonly declared: readonly DeclaredString[];
  readonly config: Config;
  readonly sidebars: SidebarsConfig;
}

async function readCatalogsOf(
  locale: Locale,
  root: string,
  site: Site,
): Promise<readonly Catalog[]> {
  const {navbar} = (site.config.themeConfig ?? {}) as ThemeConfig;
  const theme = await themeStrings(root, locale);
  const folder = `i18n/${locale}`;
  const own = site.declared.filter(({id}) => !theme.all.has(id));
  const code = new Map(own.map(({id, message}) => [id, message]));
  const none = new Set<string>();
  return [
    {
      locale,
      file: `${folder}/code.json`,
      english: new Map([...theme.lacking, ...code]),
      optional: theme.all,
    },
    {
      locale,
      file: `${folder}/docusaurus-theme-classic/navbar.json`,
      english: navbarStrings(navbar ?? {}),
      optional: none,
    },
    {
      locale,
      file: `${folder}/docusaurus-plugin-content-docs/current.json`,
      english: sidebarStrings(site.sidebars),
      optional: new Set(['version.label']),
    },
  ];
}

/**
 * The translation files of a project, with the English strings that each must hold.
 *
 * @param declared - What the code declares.
 */
export async function readCatalogs(root: string, site: Site): Promise<readonly Catalog[]> {
  const catalogs = await Promise.all(
    translations.map((locale) => readCatalogsOf(locale, root, site)),
  );
  return catalogs.flat();
}
