import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';

/** Names of `style` attributes, by what they declare. */
export type StyleNames = Map<string, string>;

function* elementsBelow(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsBelow(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsBelow(child);
}

function nameOf(declarations: string, names: StyleNames): string {
  if (/[{}<]/.test(declarations))
    throw new Error(`style="${declarations}" is no list of properties`);
  const name = names.get(declarations) ?? names.size.toString(36);
  names.set(declarations, name);
  return name;
}

/**
 * A page without `style` attributes, which a strict policy refuses: each becomes a `data-style` that names a rule.
 *
 * @param names - Those of the pages so far; new ones are added.
 * @throws when an attribute holds what would end its rule.
 * @example nameStyles('<p style="width:50%">', new Map()) // '<p data-style="0">'
 */
export function nameStyles(page: string, names: StyleNames): string {
  // Without scripts the content of <noscript> counts, too.
  const tree = parse(page, {sourceCodeLocationInfo: true, scriptingEnabled: false});
  const styled = [...elementsBelow(tree)].flatMap(({attrs, sourceCodeLocation}) => {
    const place = sourceCodeLocation?.attrs?.style;
    const declared = attrs.find(({name}) => name === 'style');
    return place === undefined || declared === undefined ? [] : [{place, value: declared.value}];
  });
  return (
    styled
      .map(({place, value}) => ({place, name: nameOf(value, names)}))
      // From the end on: a replacement moves no offset that is still to come.
      .toSorted((a, b) => b.place.startOffset - a.place.startOffset)
      .reduce(
        (text, {place, name}) =>
          `${text.slice(0, place.startOffset)}data-style="${name}"${text.slice(place.endOffset)}`,
        page,
      )
  );
}

/**
 * The rules for the names of `nameStyles`. As attributes did, they win over every rule by class, and a script that sets a
 * property on the element wins over them.
 */
export function rulesOf(names: StyleNames): string {
  return [...names]
    .map(([declarations, name]) => `[data-style="${name}"]:not(#_){${declarations}}`)
    .join('');
}
