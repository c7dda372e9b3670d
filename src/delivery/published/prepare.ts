import type {Element, ElementContent, Root, RootContent, Text} from 'hast';

type Node = Root | RootContent;

/** Elements that stand apart on the page, so that their words must not run on into those of their neighbours. */
const apart = new Set(['button', 'div', 'output', 'small', 'span', 'sub', 'sup']);

const isElement = (node: Node | undefined): node is Element => node?.type === 'element';

const text = (value: string): Text => ({type: 'text', value});

const paragraph = (...children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
});

const strong = (...children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'strong',
  properties: {},
  children,
});

/** The text of a node, as it stands in the source. */
function plainText(node: Node): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

const classesOf = ({properties}: Element): readonly unknown[] =>
  Array.isArray(properties.className) ? properties.className : [];

/** What helps to use the page and says nothing: anchors beside headings, navigation, tools of the page, fields, controls without a figure. */
function isLeftOut(element: Element): boolean {
  const {tagName, properties} = element;
  if (properties.hidden === true || properties.ariaHidden === 'true') return true;
  if (classesOf(element).includes('hash-link') || properties.dataPageTool !== undefined)
    return true;
  // A field with its unit.
  if (element.children.some((child) => isElement(child) && child.tagName === 'input')) return true;
  if (tagName === 'button') return properties.disabled === true || !/\d/.test(plainText(element));
  return ['input', 'nav', 'script', 'select', 'style', 'textarea'].includes(tagName);
}

/** A drawing in words: its title and its description. */
function wordsOfDrawing(svg: Element): ElementContent[] {
  const [title, description] = ['title', 'desc'].map((name) =>
    svg.children.find((child) => isElement(child) && child.tagName === name),
  );
  if (title === undefined) return [];
  const rest = description === undefined ? [] : [text(` ${plainText(description)}`)];
  return [paragraph(strong(text(plainText(title))), ...rest)];
}

/** The caption of a table, which Markdown does not have, as a line of its own. */
function withCaption(table: Element): ElementContent[] {
  const caption = table.children.find((child) => isElement(child) && child.tagName === 'caption');
  return isElement(caption) ? [paragraph(strong(...caption.children)), table] : [table];
}

/** Puts a space between elements that stand apart on the page and touch in the source. */
function spaced(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, index) => {
    const previous = children[index - 1];
    const touch =
      isElement(previous) &&
      isElement(child) &&
      apart.has(previous.tagName) &&
      apart.has(child.tagName);
    return touch ? [text(' '), child] : [child];
  });
}

function prepareElement(element: Element): ElementContent[] {
  if (isLeftOut(element)) return [];
  const {tagName} = element;
  if (tagName === 'svg') return wordsOfDrawing(element);
  if (tagName === 'pre') return [element];
  element.children = spaced(element.children.flatMap(prepareNode));
  if (tagName === 'output') element.children.unshift(text(': '));
  // A cell holds no paragraphs: what stands in a line of its own there goes on after a semicolon.
  if (tagName === 'th' || tagName === 'td') {
    element.children = element.children.flatMap((child, index) =>
      isElement(child) && child.tagName === 'div'
        ? [...(index === 0 ? [] : [text('; ')]), ...child.children]
        : [child],
    );
  }
  if (tagName === 'summary') element.children = [strong(...element.children)];
  return tagName === 'table' ? withCaption(element) : [element];
}

function prepareNode(node: RootContent): ElementContent[] {
  if (node.type === 'text') return [node];
  return node.type === 'element' ? prepareElement(node) : [];
}

/**
 * Rehype plugin that leaves of a page what it says: no controls, drawings as their titles and descriptions, captions as lines, and spaces where
 * only the style keeps words apart.
 */
export function sayOnly() {
  return (tree: Root): void => {
    tree.children = tree.children.flatMap(prepareNode);
  };
}
