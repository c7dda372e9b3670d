import type {LoadedContent} from '@docusaurus/plugin-content-docs';

/** A page of the built site, as other programs are told of it. */
export interface PublishedPage {
  readonly title: string;
  readonly description: string;
  /** Path on the server, with the base of the site: `/guide/dns/`. */
  readonly address: string;
  /** Of a chapter; a page that is none has no id. */
  readonly id?: string;
  /** Its text, from the root of the repository; nothing for a page that is no chapter. */
  readonly source?: string;
}

/** Chapters that stand together in the sidebar, in its order. */
export interface PageGroup {
  /** Name of the category; nothing for chapters that stand alone. */
  readonly label?: string;
  readonly pages: readonly PublishedPage[];
}

type Version = LoadedContent['loadedVersions'][number];
type Item = Version['sidebars'][string][number];

/** The ids of the chapters under an item of the sidebar. */
function idsUnder(item: Item): readonly string[] {
  if (item.type === 'doc' || item.type === 'ref') return [item.id];
  return item.type === 'category' ? item.items.flatMap(idsUnder) : [];
}

/**
 * The chapters of the guide in the order of the sidebar.
 *
 * @throws when a sidebar names a chapter that there is not.
 */
export function chapterGroups({docs, sidebars}: Pick<Version, 'docs' | 'sidebars'>): PageGroup[] {
  const pageOf = (id: string): PublishedPage => {
    const doc = docs.find((each) => each.id === id);
    if (doc === undefined)
      throw new Error(`The sidebar names ${id}, and there is no such chapter.`);
    const {title, description, permalink, source} = doc;
    const address = permalink.endsWith('/') ? permalink : `${permalink}/`;
    return {id, title, description, address, source: source.replace(/^@site\//, '')};
  };
  return Object.values(sidebars)
    .flat()
    .map((item) => ({
      ...(item.type === 'category' && {label: item.label}),
      pages: idsUnder(item).map(pageOf),
    }))
    .filter(({pages}) => pages.length > 0);
}

/** Where the Markdown of a page stands: beside it. */
export const markdownAddress = (address: string): string => `${address}page.md`;
