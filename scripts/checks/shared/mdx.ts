import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkMdx)
  .freeze();

/** MDX reads `{#id}` as an expression; Docusaurus escapes it before parsing, and so must we. */
function escapeHeadingIds(source: string): string {
  return source.replace(/^(#{1,6}(?!#).*?)(?<!\\)\{#/gm, '$1\\{#');
}

/** An MDX file as a tree, with the text that the tree's offsets point into. */
export interface ParsedMdx {
  readonly root: Root;
  readonly text: string;
}

/**
 * Parses MDX the way Docusaurus does: front matter, GFM, directives, JSX, explicit heading ids.
 *
 * @throws when the file is not valid MDX; the message carries line and column.
 * @example parseMdx('## Verify {#verify}').root.children[0]?.type // 'heading'
 */
export function parseMdx(source: string): ParsedMdx {
  const text = escapeHeadingIds(source.replace(/\r\n?/g, '\n'));
  return {root: processor.parse(text), text};
}
