import type {Element, ElementContent, Root} from 'hast';
import {visit} from 'unist-util-visit';
import {isElement, kept} from './kept';

/** A chapter of the whole guide. */
export interface Chapter {
  /** What stands before its ids: `dns`. */
  readonly id: string;
  /** Path of its own page. */
  readonly address: string;
}

/** The id of a section in the whole guide, where ids of all chapters meet. */
const idIn = (chapter: string, id: string): string => `${chapter}--${id}`;

/** Attributes that name elements by their ids, several separated by spaces. */
const references = [
  'ariaControls',
  'ariaDescribedBy',
  'ariaDetails',
  'ariaLabelledBy',
  'ariaOwns',
  'headers',
  'htmlFor',
  'list',
];

function renameIds({properties}: Element, chapter: string): void {
  const rename = (id: string) => idIn(chapter, id);
  if (typeof properties.id === 'string') properties.id = rename(properties.id);
  for (const [name, value] of Object.entries(properties)) {
    if (references.includes(name) && (typeof value === 'string' || Array.isArray(value))) {
      const ids = Array.isArray(value) ? value.map(String) : value.split(/\s+/);
      properties[name] = ids.map(rename).join(' ');
    } else if (typeof value === 'string') {
      // Arrows and fills of a drawing.
      properties[name] = value.replace(/url\(#/g, `url(#${rename('')}`);
    }
  }
}

/** Leads to the chapter in the whole guide, if it has it; else to where the page or the file stands. */
function renameLink(
  {properties}: Element,
  chapter: Chapter,
  chapters: readonly Chapter[],
  origin: string,
): void {
  if (typeof properties.href !== 'string') return;
  const url = new URL(properties.href, origin + chapter.address);
  if (url.origin !== new URL(origin).origin) return;
  const inside = url.search === '' && chapters.find(({address}) => address === url.pathname);
  if (!inside) properties.href = url.href;
  else properties.href = `#${url.hash === '' ? inside.id : idIn(inside.id, url.hash.slice(1))}`;
  // It leads nowhere else any more.
  if (inside) delete properties.target;
}

/**
 * A chapter as a part of the whole guide: what can only be pressed is gone, tables are open, ids are its own, and links to other
 * chapters lead to them in the same page.
 *
 * @param article - The article of the chapter's page, which is changed.
 * @param origin - Where the site is published, without a path.
 */
export function chapterPart(
  article: Root,
  chapter: Chapter,
  chapters: readonly Chapter[],
  origin: string,
): Element {
  article.children = kept(article.children as ElementContent[]);
  visit(article, 'element', (element: Element) => {
    renameIds(element, chapter.id);
    if (element.tagName === 'a') renameLink(element, chapter, chapters, origin);
  });
  const own = article.children.find(isElement);
  if (own?.tagName !== 'article') throw new Error(`${chapter.address} has no article.`);
  own.properties.id = chapter.id;
  return own;
}
