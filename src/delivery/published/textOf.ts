import type {Nodes} from 'mdast';

/** Nodes whose children are words of one line; those of all others stand apart. */
const lines = new Set([
  'delete',
  'emphasis',
  'heading',
  'link',
  'paragraph',
  'strong',
  'tableCell',
]);

/** What a part of a Markdown tree says, as one line, with what stands in tables and code. */
export function textOf(node: Nodes): string {
  return rawTextOf(node).replace(/\s+/g, ' ').trim();
}

function rawTextOf(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  return node.children.map(rawTextOf).join(lines.has(node.type) ? '' : ' ');
}
