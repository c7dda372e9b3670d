import ts from 'typescript';

/** A string that a source file declares. What is not written out as a literal is undefined. */
export interface ScannedString {
  readonly id: string | undefined;
  /** The English words, with `{placeholders}`. */
  readonly message: string | undefined;
  readonly line: number;
  /** The declaration as it stands in the file. */
  readonly code: string;
  /** Where the English stands, as offsets in the file; `isMarkup` between the tags of an element. */
  readonly words: {readonly start: number; readonly end: number; readonly isMarkup: boolean};
}

/** What a source file says to the reader. */
export interface Scan {
  /** With `translate()` or `<Translate>`, in the order of the file. */
  readonly strings: readonly ScannedString[];
  /** Past the translation: text between tags, and attributes that are read out. */
  readonly loose: readonly {readonly text: string; readonly line: number}[];
}

const spokenAttributes = new Set(['alt', 'aria-label', 'aria-description', 'placeholder', 'title']);

/** The value of an expression that is written out as one literal; the lint refuses others as a message. */
function literalText(node: ts.Node | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) {
    return literalText(node.expression);
  }
  return undefined;
}

/** Local names under which a file imports `translate` and `<Translate>`. */
function importedNames(file: ts.SourceFile): {call?: string; tag?: string} {
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    if (literalText(statement.moduleSpecifier) !== '@docusaurus/Translate') continue;
    const {name: tag, namedBindings} = statement.importClause ?? {};
    const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
    const call = named.find(({name, propertyName}) => (propertyName ?? name).text === 'translate');
    return {...(call && {call: call.name.text}), ...(tag && {tag: tag.text})};
  }
  return {};
}

function property(object: ts.Node | undefined, name: string): ts.Expression | undefined {
  if (!object || !ts.isObjectLiteralExpression(object)) return undefined;
  return object.properties.find(
    (one): one is ts.PropertyAssignment =>
      ts.isPropertyAssignment(one) && one.name.getText() === name,
  )?.initializer;
}

function attribute(element: ts.JsxOpeningLikeElement, name: string): string | undefined {
  const found = element.attributes.properties.find(
    (one): one is ts.JsxAttribute => ts.isJsxAttribute(one) && one.name.getText() === name,
  );
  return literalText(found?.initializer);
}

/** The words between the tags, as Docusaurus reads them. */
function childText(element: ts.JsxElement): string | undefined {
  const children = element.children.filter(
    (child) => !ts.isJsxText(child) || child.text.trim() !== '',
  );
  const [only] = children;
  if (!only || children.length > 1) return undefined;
  return ts.isJsxText(only) ? only.text.trim().replace(/\s+/g, ' ') : literalText(only);
}

type Declared = Pick<ScannedString, 'id' | 'message' | 'words'>;

/** `translate({id, message})`. */
function inCall(node: ts.CallExpression): Declared {
  const [declaration] = node.arguments;
  const message = property(declaration, 'message');
  const {pos, end} = message ?? node;
  return {
    id: literalText(property(declaration, 'id')),
    message: literalText(message),
    words: {start: message?.getStart() ?? pos, end, isMarkup: false},
  };
}

/** `<Translate id="…">words</Translate>`. */
function inElement(node: ts.JsxElement): Declared {
  const {openingElement, closingElement} = node;
  return {
    id: attribute(openingElement, 'id'),
    message: childText(node),
    words: {start: openingElement.getEnd(), end: closingElement.getStart(), isMarkup: true},
  };
}

/**
 * Finds every string that a source file shows: for the check of the translations, and for the build,
 * which puts them in their place. Both read by this one scan, so what passes the check is built.
 *
 * @param source - TypeScript, with or without JSX.
 * @param fileName - Its name; the ending tells whether there is JSX in it.
 * @example scanStrings("…; translate({id: 'a.b', message: 'Hi'})", 'a.ts').strings[0]?.message // 'Hi'
 */
export function scanStrings(source: string, fileName: string): Scan {
  const kind = fileName.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, kind);
  const {call, tag} = importedNames(file);
  const strings: ScannedString[] = [];
  const loose: {text: string; line: number}[] = [];
  const lineOf = (node: ts.Node) => file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const declare = (node: ts.Node, declared: Declared) =>
    strings.push({...declared, line: lineOf(node), code: node.getText()});

  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === call) {
      declare(node, inCall(node));
    } else if (ts.isJsxElement(node) && node.openingElement.tagName.getText() === tag) {
      declare(node, inElement(node));
      // Its own words are translated; its attributes may hold further elements.
      visit(node.openingElement);
      return;
    } else if (ts.isJsxText(node)) {
      loose.push({text: node.text, line: lineOf(node)});
    } else if (ts.isJsxAttribute(node) && spokenAttributes.has(node.name.getText())) {
      loose.push({text: literalText(node.initializer) ?? '', line: lineOf(node)});
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return {strings, loose};
}
