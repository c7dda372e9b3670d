import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {gitDates} from './gitDates';
import {llmsText, type Extra} from './llms';
import {chapterGroups, markdownAddress, type PublishedPage} from './pages';
import type {SearchedPage} from './searchedPage';
import type {WantedPicture} from './pictures';
import type {Brand} from './pictures/layout';
import type {PictureText} from './pictures/pictureText';
import type {markdownTwin} from './twin';
import type {WholeWords} from './whole';
import {wholePath} from './whole/wholePath';

interface Options {
  readonly dates: ReturnType<typeof gitDates>;
  /** What the home page is called and says, in the language that is built. */
  readonly home: Required<Pick<PublishedPage, 'title' | 'description' | 'source'>>;
  /** What a match counts on the pages of some chapters, by their id, beside 1 elsewhere. */
  readonly weights: Readonly<Record<string, number>>;
  /** Logo and colour of share pictures; the logo is a file, from the root of the repository. */
  readonly brand: Brand;
  /** What the page with the whole guide says beside its chapters, in the language that is built. */
  readonly whole: () => Promise<WholeWords>;
  /** What else `llms.txt` names. */
  readonly extras: {readonly heading: string; readonly items: readonly Extra[]};
  /** Further files, by path from the base of the site; written once, with the default language. */
  readonly files: () => Promise<Readonly<Record<string, unknown>>>;
}

/** Style of the page with the whole guide alone: no other page shall carry it. */
const wholeSheet = 'src/delivery/published/whole/whole.css';

const dayOf = (at: number | undefined) =>
  at === undefined ? undefined : new Date(at).toISOString().slice(0, 10);

/** Where files of one language stand: by their address on the server. */
class Folder {
  constructor(
    private readonly folder: string,
    private readonly baseUrl: string,
  ) {}

  read(address: string): Promise<string> {
    return readFile(this.fileAt(address), 'utf8');
  }

  async write(address: string, text: string | Buffer): Promise<void> {
    const file = this.fileAt(address);
    await mkdir(path.dirname(file), {recursive: true});
    await writeFile(file, text);
  }

  private fileAt(address: string): string {
    return path.join(this.folder, address.slice(this.baseUrl.length));
  }
}

interface PublishedTwin {
  readonly twin: string;
  readonly searched: SearchedPage;
  readonly picture: PictureText;
  readonly html: string;
}

/** What reads HTML and writes Markdown. Docusaurus loads its configuration three times, and only the end of a build needs this. */
async function converters() {
  const [{readPage}, {sectionsOf}, {markdownTwin: twinOf}, {pictureText}] = await Promise.all([
    import('./article'),
    import('./sections'),
    import('./twin'),
    import('./pictures/pictureText'),
  ]);
  return {readPage, sectionsOf, twinOf, pictureText};
}

/** Reads a built page, and writes its Markdown beside it. */
async function publishPage(
  page: PublishedPage,
  place: Parameters<typeof markdownTwin>[2],
  folder: Folder,
  guide: string,
): Promise<PublishedTwin> {
  const {readPage, sectionsOf, twinOf, pictureText} = await converters();
  const html = await folder.read(`${page.address}index.html`);
  const tree = readPage(html);
  const {address, title, description} = page;
  const picture = pictureText({html, tree, description}, guide);
  const searched = {address, title, sections: sectionsOf(tree)};
  const twin = twinOf(tree, page, place);
  await folder.write(markdownAddress(address), twin);
  return {twin, searched, picture, html};
}

/**
 * Writes what programs read beside the pages of a built site: the Markdown of each page, `llms.txt`, `llms-full.txt`, the text that the search
 * reads (`search.json`), the share picture of each page, all chapters on one page, a feed of the changelog, and data. Nothing of it is part of a page.
 */
export function publishedFiles({dates, home, weights, brand, whole, extras, files}: Options) {
  return ({siteDir, siteConfig, i18n, baseUrl}: LoadContext): Plugin => {
    const {currentLocale, defaultLocale, localeConfigs} = i18n;
    const site = {
      title: siteConfig.title,
      tagline: siteConfig.tagline,
      origin: siteConfig.url,
      root: baseUrl,
      base: localeConfigs[defaultLocale]?.baseUrl ?? baseUrl,
    };
    let groups: ReturnType<typeof chapterGroups> = [];

    /** What stands once for all languages. */
    const publishOnce = async (folder: Folder, changed: number | undefined) => {
      const {changelogFeed} = await import('./feed');
      const changelog = await readFile(path.join(siteDir, 'CHANGELOG.md'), 'utf8');
      await folder.write(`${baseUrl}changelog.md`, changelog);
      await folder.write(`${baseUrl}feed.xml`, changelogFeed(changelog, {...site, changed}));
      for (const [file, value] of Object.entries(await files())) {
        await folder.write(baseUrl + file, `${JSON.stringify(value, null, 2)}\n`);
      }
    };

    const publishPictures = async (
      pages: readonly PublishedPage[],
      published: readonly PublishedTwin[],
      folder: Folder,
      lang: string,
    ) => {
      const {pictureAddress, sharePictures} = await import('./pictures');
      const wanted = pages.flatMap(({address}, index): WantedPicture[] => {
        const text = published[index]?.picture;
        const write = (png: Buffer) => folder.write(pictureAddress(address), png);
        return text === undefined ? [] : [{text, write}];
      });
      const cache = path.join(siteDir, 'node_modules/.cache/share-pictures', lang);
      const logo = await readFile(path.join(siteDir, brand.logo), 'utf8');
      await sharePictures(wanted, {brand: {...brand, logo}, cache, lang});
    };

    /** All chapters on one page, for paper. */
    const publishWhole = async (
      pages: readonly PublishedPage[],
      published: readonly PublishedTwin[],
      folder: Folder,
      language: string,
    ) => {
      const {wholeGuide} = await import('./whole');
      const sheet = `${baseUrl}${wholePath}whole.css`;
      const htmlOf = (page: PublishedPage) =>
        published[pages.findIndex(({address}) => address === page.address)]?.html ?? '';
      const guide = {...site, language, sheet, words: await whole()};
      await folder.write(`${baseUrl}${wholePath}index.html`, wholeGuide(guide, groups, htmlOf));
      await folder.write(sheet, await readFile(path.join(siteDir, wholeSheet), 'utf8'));
    };

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
        const language = localeConfigs[currentLocale]?.htmlLang ?? currentLocale;
        const pages = [{...home, address: baseUrl}, ...groups.flatMap((group) => group.pages)];
        const published: PublishedTwin[] = [];
        for (const page of pages) {
          const modified = dayOf(changeOf(page.source ?? home.source));
          const place = {origin: site.origin, language, ...(modified !== undefined && {modified})};
          published.push(await publishPage(page, place, folder, site.title));
        }
        await publishPictures(pages, published, folder, language);
        await publishWhole(pages, published, folder, language);
        const searched = published.map(({searched: page}, index) => {
          const weight = weights[pages[index]?.id ?? ''];
          return weight === undefined ? page : {...page, weight};
        });
        await folder.write(`${baseUrl}search.json`, JSON.stringify(searched));
        await folder.write(`${baseUrl}llms.txt`, llmsText(site, groups, extras));
        await folder.write(`${baseUrl}llms-full.txt`, published.map(({twin}) => twin).join('\n'));
        if (currentLocale === defaultLocale) await publishOnce(folder, changeOf('CHANGELOG.md'));
      },
    };
  };
}
