import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {writeMarkdown} from './article';
import type {PublishedPage} from './pages';

interface Place {
  /** Where the site is published, without a path. */
  readonly origin: string;
  readonly language: string;
  /** Day of the last change: `2026-11-29`. */
  readonly modified?: string;
}

/** Makes every link one that works from anywhere. */
function withWholeLinks(tree: Root, address: string): Root {
  visit(tree, ['link', 'image'], (node) => {
    if (node.type === 'link' || node.type === 'image') node.url = new URL(node.url, address).href;
  });
  return tree;
}

/**
 * A page as Markdown: what it says, with its address, language and date at the top.
 *
 * @param tree - The page, from `readPage`; its links are made whole.
 */
export function markdownTwin(tree: Root, page: PublishedPage, place: Place): string {
  const url = `${place.origin}${page.address}`;
  const fields = {
    title: page.title,
    description: page.description,
    url,
    language: place.language,
    ...(place.modified !== undefined && {modified: place.modified}),
  };
  // A string of JSON is one of YAML, too.
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${head.join('\n')}\n---\n\n${writeMarkdown(withWholeLinks(tree, url))}`;
}
