import {createHash} from 'node:crypto';
import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';

function* scriptsBelow(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node && node.tagName === 'script') yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* scriptsBelow(child);
}

/** A script that the browser runs; others hold data, and no policy applies to them. */
const isRun = ({attrs}: Tree.Element) =>
  attrs.every(({name, value}) => name !== 'src' && (name !== 'type' || value === 'module'));

/**
 * The sources of a policy that allow the scripts within a page, and no others.
 *
 * @returns `'sha256-…'` of each, in the order of the page.
 * @see https://www.w3.org/TR/CSP3/#match-element-to-source-list
 */
export function inlineScripts(page: string): readonly string[] {
  return [...scriptsBelow(parse(page))].filter(isRun).map((script) => {
    const text = script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  });
}
