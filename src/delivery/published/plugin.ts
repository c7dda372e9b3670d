import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readPage} from './article';
import {changelogFeed} from './feed';
import type {gitDates} from './gitDates';
import {llmsText, type Extra} from './llms';
import {chapterGroups, markdownAddress, type PublishedPage} from './pages';
import type {SearchedPage} from './searchedPage';
import {sectionsOf} from './sections';
import {markdownTwin} from './twin';

interface Options {
  readonly dates: ReturnType<typeof gitDates>;
  /** What the home page is called and says, in the language that is built. */
  readonly home: Pick<PublishedPage, 'title' | 'description'>;
  /** What a match counts on the pages of some chapters, by their id, beside 1 elsewhere. */
  readonly weights: Readonly<Record<string, number>>;
  /** What else `llms.txt` names; addresses are from the base of the site. */
  readonly extras: {readonly heading: string; readonly items: readonly Extra[]};
  /** Further files, by path from the base of the site; written once, with the default language. */
  readonly files: () => Readonly<Record<string, unknown>>;
}

const dayOf = (at: number | undefined) =>
  at === undefined ? undefined : new Date(at).toISOString().slice(0, 10);

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, text);
}

/**
 * Writes what programs read beside the pages of a built site: the Markdown of each page, `llms.txt`, `llms-full.txt`, the text that the search
 * reads (`search.json`), a feed of the changelog, and data. Nothing of it is part of a page.
 */
export function publishedFiles({dates, home, weights, extras, files}: Options) {
  return (context: LoadContext): Plugin => {
    const {siteDir, siteConfig, i18n, baseUrl} = context;
    let groups: ReturnType<typeof chapterGroups> = [];
    return {
      name: 'published-files',
      allContentLoaded({allContent}) {
        const contents = Object.values(allContent['docusaurus-plugin-content-docs'] ?? {});
        groups = (contents as LoadedContent[]).flatMap(({loadedVersions}) =>
          loadedVersions.flatMap(chapterGroups),
        );
      },
      async postBuild({outDir}) {
        const known = await dates.dates();
        const fileAt = (address: string) => path.join(outDir, address.slice(baseUrl.length));
        const language = i18n.localeConfigs[i18n.currentLocale]?.htmlLang ?? i18n.currentLocale;
        const twins: string[] = [];
        const searched: SearchedPage[] = [];
        for (const page of [{...home, address: baseUrl}, ...groups.flatMap(({pages}) => pages)]) {
          const tree = readPage(await readFile(fileAt(`${page.address}index.html`), 'utf8'));
          const weight = weights[page.id ?? ''];
          searched.push({
            address: page.address,
            title: page.title,
            ...(weight !== undefined && {weight}),
            sections: sectionsOf(tree),
          });
          const modified = dayOf(
            known.get(path.join(siteDir, page.source ?? 'src/pages/index.tsx')),
          );
          const twin = markdownTwin(tree, page, {
            origin: siteConfig.url,
            language,
            ...(modified !== undefined && {modified}),
          });
          twins.push(twin);
          await write(fileAt(markdownAddress(page.address)), twin);
        }
        const site = {
          title: siteConfig.title,
          tagline: siteConfig.tagline,
          origin: siteConfig.url,
          root: baseUrl,
        };
        await write(fileAt(`${baseUrl}search.json`), JSON.stringify(searched));
        await write(fileAt(`${baseUrl}llms.txt`), llmsText(site, groups, extras));
        await write(fileAt(`${baseUrl}llms-full.txt`), twins.join('\n'));
        if (i18n.currentLocale !== i18n.defaultLocale) return;
        const changelog = await readFile(path.join(siteDir, 'CHANGELOG.md'), 'utf8');
        const changed = known.get(path.join(siteDir, 'CHANGELOG.md'));
        await write(fileAt(`${baseUrl}changelog.md`), changelog);
        await write(fileAt(`${baseUrl}feed.xml`), changelogFeed(changelog, {...site, changed}));
        for (const [file, value] of Object.entries(files())) {
          await write(fileAt(baseUrl + file), `${JSON.stringify(value, null, 2)}\n`);
        }
      },
    };
  };
}
