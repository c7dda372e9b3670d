import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';

type Node = Tree.ChildNode | Tree.Document;

/** Elements whose text does not run on into that of their neighbours. */
const breaks = new Set(
  (
    'address article aside blockquote button caption dd details dialog div dl dt fieldset figcaption ' +
    'figure footer form foreignobject h1 h2 h3 h4 h5 h6 header hr iframe input legend li main nav ol optgroup option ' +
    'p section select summary svg table tbody td text textarea tfoot th thead title tr ul'
  ).split(' '),
);

/** Elements whose text is not read as words. */
const unread = new Set(['script', 'style', 'pre', 'template', 'noscript', 'textarea']);

/** Attributes that a reader hears or sees. */
const spoken = new Set(['alt', 'aria-label', 'aria-description', 'placeholder', 'title']);

/** Meta tags that search engines show. */
const described = /^(?:description|og:title|og:description)$/;

const attributesOf = (node: Node): readonly {name: string; value: string}[] =>
  'attrs' in node ? node.attrs : [];

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** Anchors beside headings and the like: there for the mouse, not read. */
function isUnseen(node: Node): boolean {
  return attributesOf(node).some(
    ({name, value}) =>
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'class' && /\bhash-link\b/.test(value)),
  );
}

function isForeign(node: Node): boolean {
  return attributesOf(node).some(({name, value}) => name === 'lang' && !value.startsWith('zh'));
}

function wordsIn(node: Node): readonly string[] {
  const attributes = attributesOf(node);
  const describes = attributes.some(
    ({name, value}) => /^(?:name|property)$/.test(name) && described.test(value),
  );
  return attributes
    .filter(({name}) => spoken.has(name) || (describes && name === 'content'))
    .map(({value}) => value);
}

/** Collects the stretches of text of a page that a reader takes in as one. */
class Reader {
  readonly blocks: string[] = [];
  private running = '';

  read(node: Node): void {
    const name = node.nodeName.toLowerCase();
    if (name === '#text') this.running += (node as Tree.TextNode).value;
    if (unread.has(name)) return;
    if (isUnseen(node)) {
      this.blocks.push(...wordsIn(node));
      return;
    }
    if (isForeign(node) && name !== 'html') {
      // Words in another language stand in the line like code: with a space around them.
      this.running += '`x`';
      return;
    }
    if (name === 'code' || name === 'kbd') {
      this.running += '`x`';
      return;
    }
    this.blocks.push(...wordsIn(node));
    const alone = breaks.has(name) || this.isBox(node);
    if (alone || name === 'br') this.end();
    for (const child of childrenOf(node)) {
      this.read(child);
    }
    if (alone) this.end();
  }

  end(): void {
    const text = this.running.replace(/\s+/g, ' ').trim();
    if (text !== '') this.blocks.push(text);
    this.running = '';
  }

  /** A span in an element without text of its own is a box in a row, not a word in a line. */
  private isBox(node: Node): boolean {
    const parent = 'parentNode' in node ? node.parentNode : null;
    if (parent === null || !('tagName' in node)) return false;
    return !childrenOf(parent as Node).some(
      (sibling) => sibling.nodeName === '#text' && (sibling as Tree.TextNode).value.trim() !== '',
    );
  }
}

/**
 * The text of a built page as its reader takes it in: strings that components joined, formatted
 * numbers, labels that are heard. Code, and words marked as another language, are an `x` in backticks.
 *
 * @param html - A whole page.
 * @example renderedBlocks('<p>每<!-- --> <b>30 秒</b></p>') // ['每 30 秒']
 */
export function renderedBlocks(html: string): readonly string[] {
  const reader = new Reader();
  reader.read(parse(html));
  reader.end();
  return reader.blocks;
}
