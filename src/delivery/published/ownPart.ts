import type {Nodes, Root} from 'hast';
import {fromParse5} from 'hast-util-from-parse5';
import {parseFragment} from 'parse5';

/** A built page, read once for all that is made of it. */
export interface BuiltPage {
  readonly html: string;
  /** Its own part, from `ownPart`; who changes it, changes a copy. */
  readonly own: Root;
}

/**
 * The part of a built page that is its own, as a tree without positions: the chapter, or all of a page that is none.
 *
 * @param html - The whole page.
 * @returns a tree without children where the page has neither an `<article>` nor a `<main>`.
 */
export function ownPart(html: string): Root {
  const own = ['article', 'main'].map(
    (tag) => new RegExp(`<${tag}[ >].*</${tag}>`, 's').exec(html)?.[0],
  );
  return fromParse5(parseFragment(own.find((part) => part !== undefined) ?? '')) as Root;
}

function copyOfNode<Node extends Nodes>(node: Node): Node {
  return {
    ...node,
    ...('properties' in node && {properties: {...node.properties}}),
    ...('children' in node && {children: node.children.map(copyOfNode)}),
  };
}

/** A copy that can be changed without changing the tree. */
export const copyOf = (tree: Root): Root => copyOfNode(tree);
