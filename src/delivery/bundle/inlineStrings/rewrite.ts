import ts from 'typescript';

/** The translation of each string, by its id. */
export type Strings = ReadonlyMap<string, string>;

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The names under which a file imports `translate` and `<Translate>`. */
function importedNames(file: ts.SourceFile): {call?: string; tag?: string} {
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    if (!ts.isStringLiteral(statement.moduleSpecifier)) continue;
    if (statement.moduleSpecifier.text !== '@docusaurus/Translate') continue;
    const {name: tag, namedBindings} = statement.importClause ?? {};
    const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
    const call = named.find(({name, propertyName}) => (propertyName ?? name).text === 'translate');
    return {...(call && {call: call.name.text}), ...(tag && {tag: tag.text})};
  }
  return {};
}

const literal = (node: ts.Node | undefined): string | undefined =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;

function field(object: ts.Node | undefined, name: string): ts.Expression | undefined {
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return undefined;
  return object.properties.find(
    (property): property is ts.PropertyAssignment =>
      ts.isPropertyAssignment(property) && property.name.getText() === name,
  )?.initializer;
}

/** `message` of `translate({id, message})`. */
function inCall(node: ts.CallExpression, strings: Strings): Replacement | undefined {
  const [declaration] = node.arguments;
  const translation = strings.get(literal(field(declaration, 'id')) ?? '');
  const message = field(declaration, 'message');
  if (message === undefined || translation === undefined) return undefined;
  return {start: message.getStart(), end: message.getEnd(), text: JSON.stringify(translation)};
}

/** The words of `<Translate id="…">words</Translate>`. */
function inElement(node: ts.JsxElement, strings: Strings): Replacement | undefined {
  const id = node.openingElement.attributes.properties.find(
    (attribute): attribute is ts.JsxAttribute =>
      ts.isJsxAttribute(attribute) && attribute.name.getText() === 'id',
  );
  const translation = strings.get(literal(id?.initializer) ?? '');
  if (translation === undefined) return undefined;
  const start = node.openingElement.getEnd();
  const end = node.closingElement.getStart();
  return {start, end, text: `{${JSON.stringify(translation)}}`};
}

/**
 * Puts the translations in the place of the English strings of a source file.
 *
 * @param source - TypeScript, with or without JSX.
 * @param fileName - Its name; the ending tells whether there is JSX in it.
 * @throws when the file has a string without translation: the page would show English.
 */
export function inlineStrings(source: string, fileName: string, strings: Strings): string {
  if (!source.includes('@docusaurus/Translate')) return source;
  const kind = fileName.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, kind);
  const {call, tag} = importedNames(file);
  const replacements: Replacement[] = [];
  const note = (node: ts.Node, replacement: Replacement | undefined) => {
    if (replacement !== undefined) replacements.push(replacement);
    else if (!/['"]theme\./.test(node.getText())) {
      throw new Error(`${fileName}: no translation for ${node.getText().slice(0, 80)}`);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === call) {
      note(node, inCall(node, strings));
    } else if (ts.isJsxElement(node) && node.openingElement.tagName.getText() === tag) {
      note(node, inElement(node, strings));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return replacements
    .sort((a, b) => b.start - a.start)
    .reduce((text, {start, end, text: by}) => text.slice(0, start) + by + text.slice(end), source);
}

/**
 * The table of translations without what the source files carry themselves: only the theme's strings.
 *
 * @param table - `codeTranslations.json` as Docusaurus writes it.
 * @example themeStringsOnly('{"theme.a": "甲", "b.c": "乙"}') // '{"theme.a":"甲"}'
 */
export function themeStringsOnly(table: string): string {
  const all = JSON.parse(table) as Record<string, string>;
  const unused = /^theme\.(?:blog|tags)\./;
  const kept = Object.entries(all).filter(([id]) => id.startsWith('theme.') && !unused.test(id));
  return JSON.stringify(Object.fromEntries(kept));
}
