import path from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {
  publishOnce,
  publishPictures,
  publishTexts,
  publishWhole,
  type Edition,
  type Options,
  type Publication,
} from './edition';
import {Folder} from './folder';
import type {gitDates} from './gitDates';
import {chapterGroups, type PageGroup} from './pages';
import {publishPage} from './publishPage';

const dayOf = (at: number | undefined) =>
  at === undefined ? undefined : new Date(at).toISOString().slice(0, 10);

function siteOf({siteConfig, i18n, baseUrl}: LoadContext): Edition['site'] {
  return {
    title: siteConfig.title,
    tagline: siteConfig.tagline,
    origin: siteConfig.url,
    root: baseUrl,
    base: i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? baseUrl,
  };
}

/**
 * Writes what programs read beside the pages of a built site: the Markdown of each page, `llms.txt`, `llms-full.txt`, the text that the search
 * reads (`search.json`), the share picture of each page, all chapters on one page, a feed of the changelog, and data. Nothing of it is part of a page.
 */
export function publishedFiles({
  dates,
  home,
  brand,
  whole,
  files,
  ...texts
}: Options & {readonly dates: ReturnType<typeof gitDates>}) {
  return (context: LoadContext): Plugin => {
    const {siteDir, i18n, baseUrl} = context;
    const {currentLocale, defaultLocale, localeConfigs} = i18n;
    const site = siteOf(context);
    const language = localeConfigs[currentLocale]?.htmlLang ?? currentLocale;
    let groups: readonly PageGroup[] = [];
    return {
      name: 'published-files',
      allContentLoaded({allContent}) {
        const contents = Object.values(allContent['docusaurus-plugin-content-docs'] ?? {});
        groups = (contents as LoadedContent[]).flatMap(({loadedVersions}) =>
          loadedVersions.flatMap(chapterGroups),
        );
      },
      async postBuild({outDir}) {
        const folder = new Folder(outDir, baseUrl);
        const known = await dates.dates();
        const changeOf = (file: string) => known.get(path.join(siteDir, file));
        const pages = [{...home, address: baseUrl}, ...groups.flatMap((group) => group.pages)];
        const publications: Publication[] = [];
        for (const page of pages) {
          const modified = dayOf(changeOf(page.source ?? home.source));
          const place = {origin: site.origin, language, ...(modified !== undefined && {modified})};
          publications.push({page, read: await publishPage(page, place, folder, site.title)});
        }
        const edition = {siteDir, baseUrl, site, language, folder, groups, publications};
        await publishPictures(edition, brand);
        await publishWhole(edition, await whole());
        await publishTexts(edition, texts);
        if (currentLocale === defaultLocale)
          await publishOnce(edition, files, changeOf('CHANGELOG.md'));
      },
    };
  };
}
