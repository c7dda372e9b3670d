import type {Element, ElementContent, Nodes} from 'hast';

export const isElement = (node: Nodes | undefined): node is Element => node?.type === 'element';

const gone = new Set(['button', 'nav', 'noscript', 'script', 'textarea']);

/** Only there to find one's way in a page that is alone. */
const goneClasses = ['hash-link', 'theme-doc-toc-mobile', 'theme-doc-footer'];

const classesOf = ({properties}: Element): readonly unknown[] =>
  Array.isArray(properties.className) ? properties.className : [];

function* elementsBelow(element: Element): Generator<Element> {
  for (const child of element.children.filter(isElement)) {
    yield child;
    yield* elementsBelow(child);
  }
}

const has = (element: Element, test: (below: Element) => boolean): boolean =>
  [...elementsBelow(element)].some(test);

const isChoice = ({tagName, properties}: Element) =>
  tagName === 'input' && ['checkbox', 'radio'].includes(String(properties.type));

const isChosen = (element: Element) => isChoice(element) && element.properties.checked === true;

function isGone(element: Element, inCell: boolean): boolean {
  const {tagName} = element;
  // A total in a table is a button, and is what the table says.
  if (tagName === 'button') return !inCell;
  if (gone.has(tagName) || classesOf(element).some((name) => goneClasses.includes(String(name))))
    return true;
  if (element.properties.dataPageTool !== undefined) return true;
  if (tagName === 'input') return ['range', 'file'].includes(String(element.properties.type));
  if (tagName === 'label') return has(element, isChoice) && !has(element, isChosen);
  if (tagName === 'fieldset') return has(element, isChoice) && !has(element, isChosen);
  // A panel that is filled when it is opened, and the frame of a chart that is drawn when it is seen.
  if (tagName === 'details') return element.children.filter(isElement).length < 2;
  return element.properties.dataChart === 'waiting';
}

/**
 * What of a page can be read where nothing can be pressed: no buttons, sliders, choices that were not made, and panels without content.
 * A panel with the figures of a chart is open.
 *
 * @param inCell - Whether the nodes stand in a cell of a table.
 */
export function kept(nodes: readonly ElementContent[], inCell = false): ElementContent[] {
  return nodes.flatMap<ElementContent>((node) => {
    if (node.type === 'comment') return [];
    if (!isElement(node)) return [node];
    if (isGone(node, inCell)) return [];
    const {tagName} = node;
    if (tagName === 'input' || tagName === 'select') node.properties.disabled = true;
    if (node.properties.dataTwin !== undefined) node.properties.open = true;
    const isCell = inCell || tagName === 'td' || tagName === 'th';
    node.children = kept(node.children, isCell);
    return [node];
  });
}
