import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Folder} from './folder';
import {llmsText, type Extra} from './llms';
import type {BuiltPage} from './ownPart';
import type {PageGroup, PublishedPage} from './pages';
import type {WantedPicture} from './pictures';
import type {Brand} from './pictures/layout';
import type {PublishedTwin} from './publishPage';
import type {WholeWords} from './whole';
import {wholePath} from './whole/wholePath';

/** What the configuration says of what is published. */
export interface Options {
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

/** A built page, and what was read off it. */
export interface Publication {
  readonly page: PublishedPage;
  readonly read: PublishedTwin;
}

/** The site in one language. */
export interface Edition {
  readonly siteDir: string;
  /** Where this language begins. */
  readonly baseUrl: string;
  readonly site: {
    readonly title: string;
    readonly tagline: string;
    readonly origin: string;
    readonly root: string;
    readonly base: string;
  };
  readonly language: string;
  readonly folder: Folder;
  readonly groups: readonly PageGroup[];
  readonly publications: readonly Publication[];
}

/** Style of the page with the whole guide alone: no other page shall carry it. */
const wholeSheet = 'src/delivery/published/whole/whole.css';

/** What stands once for all languages: the changelog, its feed, and data. */
export async function publishOnce(
  {siteDir, baseUrl, site, folder}: Edition,
  files: Options['files'],
  changed: number | undefined,
): Promise<void> {
  const {changelogFeed} = await import('./feed');
  const changelog = await readFile(path.join(siteDir, 'CHANGELOG.md'), 'utf8');
  await folder.write(`${baseUrl}changelog.md`, changelog);
  await folder.write(`${baseUrl}feed.xml`, changelogFeed(changelog, {...site, changed}));
  for (const [file, value] of Object.entries(await files())) {
    await folder.write(baseUrl + file, `${JSON.stringify(value, null, 2)}\n`);
  }
}

/** The share picture of each page. */
export async function publishPictures(
  {siteDir, folder, language: lang, publications}: Edition,
  brand: Brand,
): Promise<void> {
  const {pictureAddress, sharePictures} = await import('./pictures');
  const wanted = publications.map(({page, read}): WantedPicture => ({
    text: read.picture,
    write: (png: Buffer) => folder.write(pictureAddress(page.address), png),
  }));
  const cache = path.join(siteDir, 'node_modules/.cache/share-pictures', lang);
  const logo = await readFile(path.join(siteDir, brand.logo), 'utf8');
  await sharePictures(wanted, {brand: {...brand, logo}, cache, lang});
}

/** All chapters on one page, for paper. */
export async function publishWhole(
  {siteDir, baseUrl, site, folder, language, groups, publications}: Edition,
  words: WholeWords,
): Promise<void> {
  const {wholeGuide} = await import('./whole');
  const sheet = `${baseUrl}${wholePath}whole.css`;
  const built = new Map(publications.map(({page, read}) => [page.address, read]));
  const builtOf = ({address}: PublishedPage): BuiltPage => {
    const page = built.get(address);
    if (page === undefined) throw new Error(`${address} was not published.`);
    return page;
  };
  const guide = {...site, language, sheet, words};
  await folder.write(`${baseUrl}${wholePath}index.html`, wholeGuide(guide, groups, builtOf));
  await folder.write(sheet, await readFile(path.join(siteDir, wholeSheet), 'utf8'));
}

/** What programs read: the text of the search, and what `llms.txt` promises. */
export async function publishTexts(
  {baseUrl, site, folder, groups, publications}: Edition,
  {weights, extras}: Pick<Options, 'weights' | 'extras'>,
): Promise<void> {
  const searched = publications.map(({page, read}) => {
    const weight = weights[page.id ?? ''];
    return weight === undefined ? read.searched : {...read.searched, weight};
  });
  const whole = publications.map(({read}) => read.twin).join('\n');
  await folder.write(`${baseUrl}search.json`, JSON.stringify(searched));
  await folder.write(`${baseUrl}llms.txt`, llmsText(site, groups, extras));
  await folder.write(`${baseUrl}llms-full.txt`, whole);
}
