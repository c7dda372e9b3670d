import {createRequire} from 'node:module';
import type {ThemeConfig} from '@docusaurus/preset-classic';
import type {LoadedContent, SidebarsConfig} from '@docusaurus/plugin-content-docs';
import type {TranslationFile} from '@docusaurus/types';

const require = createRequire(import.meta.url);
// The classic theme is a package of the preset's, not of ours.
const requireOfPreset = createRequire(require.resolve('@docusaurus/preset-classic'));

/** What `docusaurus write-translations` asks theme and plugin for; no types are published for it. */
const {getTranslationFiles} = requireOfPreset('@docusaurus/theme-classic/lib/translations') as {
  getTranslationFiles: (site: {themeConfig: ThemeConfig}) => readonly TranslationFile[];
};
const {getLoadedContentTranslationFiles} =
  require('@docusaurus/plugin-content-docs/lib/translations.js') as {
    getLoadedContentTranslationFiles: (content: LoadedContent) => readonly TranslationFile[];
  };

/** The English strings of a file that `docusaurus write-translations` would write, by id. */
function stringsIn(files: readonly TranslationFile[], path: string): Map<string, string> {
  const content = files.find((file) => file.path === path)?.content ?? {};
  return new Map(Object.entries(content).map(([id, {message}]) => [id, message]));
}

/**
 * The strings of the navbar, under the ids that Docusaurus gives them.
 *
 * @example navbarStrings({title: 'Guide', items: [{label: 'Docs'}]}) // Map {'title' → 'Guide', 'item.label.Docs' → 'Docs'}
 */
export function navbarStrings(navbar: Partial<ThemeConfig['navbar']>): Map<string, string> {
  const themeConfig = {navbar: {items: [], ...navbar}} as unknown as ThemeConfig;
  return stringsIn(getTranslationFiles({themeConfig}), 'navbar');
}

/**
 * The labels of categories and links in the sidebars, under the ids that Docusaurus gives them: with the `key` of an entry, or its label
 * without one. Chapters bring their own `sidebar_label`.
 *
 * @example sidebarStrings({guide: [{type: 'category', label: 'Routing', items: []}]}) // Map {'sidebar.guide.category.Routing' → 'Routing'}
 */
export function sidebarStrings(sidebars: SidebarsConfig): Map<string, string> {
  const version = {versionName: 'current', label: 'Next', sidebars};
  const content = {loadedVersions: [version]} as unknown as LoadedContent;
  const strings = stringsIn(getLoadedContentTranslationFiles(content), 'current');
  // No page of the guide shows the name of its version.
  strings.delete('version.label');
  return strings;
}
