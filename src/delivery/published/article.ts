import type {Element, Root as HtmlRoot} from 'hast';
import {defaultHandlers, toMdast, type Handle} from 'hast-util-to-mdast';
import type {Heading, Root} from 'mdast';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {sayOnly} from './prepare';

/** Keeps the id of a heading, which Markdown does not have. */
const heading: Handle = (state, node: Element) => {
  const made = defaultHandlers.h2(state, node);
  return Object.assign(made, {data: {id: node.properties.id}});
};

const levels = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const handlers = Object.fromEntries(levels.map((level) => [level, heading]));

const reader = unified().use(rehypeParse, {fragment: true}).use(sayOnly).freeze();

const writer = unified()
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkStringify, {bullet: '-', rule: '-'})
  .freeze();

/** The part of a page that is its own: the chapter, or all of a page that is none. */
function ownPart(html: string): string {
  const own = ['article', 'main'].map(
    (tag) => new RegExp(`<${tag}[ >].*</${tag}>`, 's').exec(html)?.[0],
  );
  return own.find((part) => part !== undefined) ?? '';
}

/**
 * What a page of the built site says, as a tree of Markdown. Headings have their id in `data.id`.
 *
 * @param html - The whole page.
 * @throws when the page has neither an `<article>` nor a `<main>`, or no heading.
 */
export function readPage(html: string): Root {
  const tree = toMdast(reader.runSync(reader.parse(ownPart(html))) as HtmlRoot, {handlers}) as Root;
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
