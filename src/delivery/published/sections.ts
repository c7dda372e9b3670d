import type {Root} from 'mdast';
import {idOf} from './article';
import type {Section} from './searchedPage';
import {textOf} from './textOf';

/** One text behind another: full-width punctuation brings its own space. */
const behind = (before: string, text: string) =>
  before + (before === '' || /[。！？；：，、）」]$/.test(before) ? '' : ' ') + text;

/**
 * Cuts a page into the sections to which a link can lead. A heading without an id belongs to the section around it.
 *
 * @param tree - The page, from `readPage`; its first heading is its title.
 */
export function sectionsOf(tree: Root): readonly Section[] {
  const sections: {id: string; heading: string; texts: string[]}[] = [];
  for (const node of tree.children) {
    const isTitle = node.type === 'heading' && sections.length === 0;
    const id = node.type === 'heading' ? idOf(node) : undefined;
    if (isTitle || id !== undefined) {
      sections.push({id: id ?? '', heading: textOf(node), texts: []});
    } else {
      sections.at(-1)?.texts.push(textOf(node));
    }
  }
  return sections.map(({id, heading, texts}) => ({id, heading, text: texts.reduce(behind, '')}));
}
