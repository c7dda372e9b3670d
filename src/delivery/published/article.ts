import type {Element, Root as HtmlRoot} from 'hast';
import {defaultHandlers, toMdast, type Handle} from 'hast-util-to-mdast';
import type {Heading, Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {copyOf, ownPart} from './ownPart';
import {sayOnly} from './prepare';

/** Keeps the id of a heading, which Markdown does not have. */
const heading: Handle = (state, node: Element) => {
  const made = defaultHandlers.h2(state, node);
  return Object.assign(made, {data: {id: node.properties.id}});
};

const levels = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const handlers = Object.fromEntries(levels.map((level) => [level, heading]));

const prepare = sayOnly();

const writer = unified()
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkStringify, {bullet: '-', rule: '-'})
  .freeze();

/**
 * What a page of the built site says, as a tree of Markdown. Headings have their id in `data.id`.
 *
 * @param page - The whole page, or its own part from `ownPart`, which stays as it is.
 * @throws when the page has neither an `<article>` nor a `<main>`, or no heading.
 */
export function readPage(page: string | HtmlRoot): Root {
  const own = typeof page === 'string' ? ownPart(page) : copyOf(page);
  prepare(own);
  const tree = toMdast(own, {handlers}) as Root;
  if (!tree.children.some(({type}) => type === 'heading')) {
    throw new Error('The page has no text of its own to publish as Markdown.');
  }
  return tree;
}

/** The id of a heading, by which a link leads to it. */
export const idOf = ({data}: Heading): string | undefined =>
  data !== undefined && 'id' in data && typeof data.id === 'string' ? data.id : undefined;

/** Writes a tree as GitHub Flavored Markdown. */
export const writeMarkdown = (tree: Root): string => writer.stringify(tree);
