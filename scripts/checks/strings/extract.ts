import ts from 'typescript';
import type {Finding} from '../shared/finding';
import {maybeSame} from './sameInBoth';

/** A string of the interface as the code declares it. */
export interface DeclaredString {
  readonly id: string;
  /** The English words, with `{placeholders}`. */
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** What a source file says to the reader, and what cannot be translated as it stands. */
export interface Extraction {
  readonly strings: readonly DeclaredString[];
  readonly findings: readonly Finding[];
}

/** Ids of the theme name its components, in capitals: a component of ours may say what the theme says. */
const dottedId = /^(?:theme(?:\.[A-Za-z0-9]+)+|[a-z][A-Za-z0-9]*(?:\.[a-z0-9][A-Za-z0-9]*)+)$/;
const spokenAttributes = new Set(['alt', 'aria-label', 'aria-description', 'placeholder', 'title']);

/** The value of an expression that is written out: a literal, or literals joined with `+`. */
function literalText(node: ts.Node | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node)) {
    return literalText(node.expression);
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) {
    return undefined;
  }
  const [left, right] = [literalText(node.left), literalText(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** Local names under which a file imports `translate` and `<Translate>`. */
function translateNames(file: ts.SourceFile): {call: string | undefined; tag: string | undefined} {
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    if (literalText(statement.moduleSpecifier) !== '@docusaurus/Translate') continue;
    const clause = statement.importClause;
    const named = clause?.namedBindings;
    const call =
      named && ts.isNamedImports(named)
        ? named.elements.find(({name, propertyName}) => (propertyName ?? name).text === 'translate')
        : undefined;
    return {call: call?.name.text, tag: clause?.name?.text};
  }
  return {call: undefined, tag: undefined};
}

function property(object: ts.Expression | undefined, name: string): string | undefined {
  if (!object || !ts.isObjectLiteralExpression(object)) return undefined;
  const found = object.properties.find(
    (one): one is ts.PropertyAssignment =>
      ts.isPropertyAssignment(one) && one.name.getText() === name,
  );
  return literalText(found?.initializer);
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

/**
 * Finds every string that a source file shows: translated ones with their ids, and words that were
 * typed past the translation.
 *
 * @param file - Path from the root of the project.
 * @param source - The file's text, TypeScript with or without JSX.
 */
export function extractStrings(file: string, source: string): Extraction {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind);
  const names = translateNames(tree);
  const strings: DeclaredString[] = [];
  const findings: Finding[] = [];
  const lineOf = (node: ts.Node) => tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const fault = (node: ts.Node, message: string) =>
    findings.push({file, line: lineOf(node), message});

  const declare = (node: ts.Node, id: string | undefined, message: string | undefined) => {
    if (id === undefined) fault(node, 'a translated string needs an id written out as a literal');
    else if (!dottedId.test(id)) fault(node, `id "${id}" is not dotted (component.part.word)`);
    else if (message === undefined)
      fault(node, `"${id}": the English must be written out as a literal`);
    else strings.push({id, message, file, line: lineOf(node)});
  };
  const typedPast = (node: ts.Node, text: string) => {
    if (/\p{L}{2,}/u.test(text) && !maybeSame(text)) {
      fault(
        node,
        `"${text.trim().replace(/\s+/g, ' ')}" is typed past the translation: use translate()`,
      );
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === names.call) {
      const [argument] = node.arguments;
      declare(node, property(argument, 'id'), property(argument, 'message'));
    } else if (ts.isJsxElement(node) && node.openingElement.tagName.getText() === names.tag) {
      declare(node, attribute(node.openingElement, 'id'), childText(node));
      // Its own words are translated; its attributes may hold further elements.
      visit(node.openingElement);
      return;
    } else if (ts.isJsxText(node)) {
      typedPast(node, node.text);
    } else if (ts.isJsxAttribute(node) && spokenAttributes.has(node.name.getText())) {
      typedPast(node, literalText(node.initializer) ?? '');
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return {strings, findings};
}

/**
 * Ids that are declared twice with different words.
 *
 * @example findConflicts([{id: 'a.b', message: 'Yes', …}, {id: 'a.b', message: 'No', …}]).length // 1
 */
export function findConflicts(strings: readonly DeclaredString[]): readonly Finding[] {
  const first = new Map<string, DeclaredString>();
  return strings.flatMap((one) => {
    const before = first.get(one.id) ?? one;
    first.set(one.id, before);
    if (before.message === one.message) return [];
    const message = `"${one.id}" says something else in ${before.file}:${before.line}: use one id for one string`;
    return [{file: one.file, line: one.line, message}];
  });
}
