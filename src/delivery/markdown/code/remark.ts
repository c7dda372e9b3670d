import type {Code, Root} from 'mdast';
import type {Transformer} from 'unified';
import {visit} from 'unist-util-visit';
import {highlight} from './highlight';

/** The meta of a fence that holds words and arithmetic: its lines may break anywhere between them. */
const FORMULA = 'formula';

/** The title of a fence: `title="orders.yaml"`. */
const titleOf = (meta: string): string | undefined => /title="([^"]*)"/.exec(meta)?.[1];

/** What a chapter was checked against, as its front matter says; a text that is no chapter says nothing. */
function checkedAgainst(data: Readonly<Record<string, unknown>>): string | undefined {
  const {checked_against: against} = (data.frontMatter ?? {}) as {
    readonly checked_against?: unknown;
  };
  return Array.isArray(against) ? against.join(' · ') : undefined;
}

/** Makes a fence an element that `src/theme/MDXComponents` knows. */
function replaceFence(block: Code, file: string, versions: string | undefined): void {
  const language = block.lang ?? '';
  try {
    const html = highlight(block.value, language);
    const title = titleOf(block.meta ?? '');
    const against = title === undefined ? undefined : versions;
    const wraps = block.meta === FORMULA || undefined;
    Object.assign(block, {
      type: 'codeBlock',
      data: {hName: 'codeblock', hProperties: {html, title, against, language, wraps}},
    });
  } catch (error) {
    throw new Error(`${file}:${block.position?.start.line ?? 0}  the fence is wrong`, {
      cause: error,
    });
  }
}

/**
 * Remark plugin that highlights every fence, so that the browser needs no highlighter. It runs after the plugin that replaces
 * Mermaid blocks.
 *
 * @throws when a fence names a language that is not known; the message names file and line.
 */
export function highlightedCode(): Transformer<Root> {
  return (tree, file) => {
    const against = checkedAgainst(file.data);
    visit(tree, 'code', (block) => {
      if (block.lang !== 'mermaid') replaceFence(block, file.path, against);
    });
  };
}
