import path from 'node:path';
import ts from 'typescript';

/** The part of JSON Schema that declared types turn into. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Where to find one kind, and what its types' numbers are. */
export interface TypeSource {
  /** Absolute path of the `.d.ts` file. */
  readonly file: string;
  /** Name of the interface in it: `IService`. */
  readonly name: string;
}

/** What the conversion needs to know about a package. */
export interface ConversionRules {
  /** What `number` means in this package's API; Kubernetes avoids fractions. */
  readonly numbers: 'integer' | 'number';
  /** Turns a declaration's file into a short, stable prefix for its definition. */
  readonly definitionName: (file: string, name: string) => string;
}

interface Walk {
  readonly checker: ts.TypeChecker;
  readonly rules: ConversionRules;
  readonly definitions: Map<string, JsonSchema>;
}

type Declared = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/**
 * Converts interfaces of declaration files to JSON Schema in which unknown fields are refused.
 *
 * @param sources - The interfaces to start from; what they refer to comes along.
 * @param rules - What the types leave open.
 * @returns Definitions by name, references as `#/definitions/NAME`.
 * @throws When a declaration is missing or uses a form of type this conversion does not know.
 */
export function schemasFromTypes(
  sources: readonly TypeSource[],
  rules: ConversionRules,
): Readonly<Record<string, JsonSchema>> {
  const program = ts.createProgram(
    sources.map(({file}) => file),
    {module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: []},
  );
  const walk: Walk = {checker: program.getTypeChecker(), rules, definitions: new Map()};
  for (const {file, name} of sources) {
    const declared = program
      .getSourceFile(file)
      ?.statements.find(
        (statement): statement is Declared => isDeclared(statement) && statement.name.text === name,
      );
    if (declared === undefined) throw new Error(`${file}: no type ${name}`);
    define(declared, walk);
  }
  const sorted = [...walk.definitions].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted);
}

function isDeclared(node: ts.Node): node is Declared {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

function define(declared: Declared, walk: Walk): string {
  const file = declared.getSourceFile().fileName;
  const name = walk.rules.definitionName(path.normalize(file), declared.name.text);
  if (!walk.definitions.has(name)) {
    walk.definitions.set(name, {});
    const schema = ts.isInterfaceDeclaration(declared)
      ? objectSchema(membersOf(declared, walk), walk)
      : schemaOf(declared.type, walk);
    walk.definitions.set(name, schema);
  }
  return name;
}

/** The members of an interface after those it inherits, so that its own come last and win. */
function membersOf(declared: ts.InterfaceDeclaration, walk: Walk): readonly ts.TypeElement[] {
  const parents = (declared.heritageClauses ?? []).flatMap(({types}) => types);
  const inherited = parents.flatMap(({expression}) => {
    const parent = declarationOf(expression, walk);
    return parent !== undefined && ts.isInterfaceDeclaration(parent) ? membersOf(parent, walk) : [];
  });
  return [...inherited, ...declared.members];
}

function declarationOf(name: ts.Node, walk: Walk): Declared | undefined {
  const symbol = walk.checker.getSymbolAtLocation(name);
  const target =
    symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0
      ? walk.checker.getAliasedSymbol(symbol)
      : symbol;
  return target?.declarations?.find(isDeclared);
}

function objectSchema(members: readonly ts.TypeElement[], walk: Walk): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const required: string[] = [];
  let additionalProperties: JsonSchema | false = false;
  for (const member of members) {
    if (ts.isIndexSignatureDeclaration(member)) additionalProperties = schemaOf(member.type, walk);
    else if (ts.isPropertySignature(member) && member.type !== undefined) {
      const name = propertyName(member.name);
      properties[name] = schemaOf(member.type, walk);
      if (member.questionToken === undefined && !required.includes(name)) required.push(name);
    } else throw new Error(`unknown member: ${member.getText()}`);
  }
  return {
    type: 'object',
    ...(Object.keys(properties).length > 0 ? {properties} : {}),
    ...(required.length > 0 ? {required} : {}),
    additionalProperties,
  };
}

function propertyName(name: ts.PropertyName): string {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name)) return name.text;
  throw new Error(`unknown property name: ${name.getText()}`);
}

function schemaOf(node: ts.TypeNode, walk: Walk): JsonSchema {
  if (ts.isTypeLiteralNode(node)) return objectSchema(node.members, walk);
  if (ts.isArrayTypeNode(node)) return {type: 'array', items: schemaOf(node.elementType, walk)};
  if (ts.isParenthesizedTypeNode(node)) return schemaOf(node.type, walk);
  if (ts.isUnionTypeNode(node)) return unionSchema(node.types.map((part) => schemaOf(part, walk)));
  if (ts.isIntersectionTypeNode(node)) return intersectionSchema(node, walk);
  if (ts.isLiteralTypeNode(node)) return literalSchema(node);
  if (ts.isTypeReferenceNode(node)) return referenceSchema(node, walk);
  return keywordSchema(node, walk);
}

function keywordSchema(node: ts.TypeNode, walk: Walk): JsonSchema {
  const keywords = new Map<ts.SyntaxKind, JsonSchema>([
    [ts.SyntaxKind.StringKeyword, {type: 'string'}],
    [ts.SyntaxKind.BooleanKeyword, {type: 'boolean'}],
    [ts.SyntaxKind.NumberKeyword, {type: walk.rules.numbers}],
    [ts.SyntaxKind.ObjectKeyword, {type: 'object'}],
    [ts.SyntaxKind.AnyKeyword, {}],
    [ts.SyntaxKind.UnknownKeyword, {}],
  ]);
  const schema = keywords.get(node.kind);
  if (schema === undefined) throw new Error(`unknown type: ${node.getText().slice(0, 200)}`);
  return schema;
}

function literalSchema(node: ts.LiteralTypeNode): JsonSchema {
  if (ts.isStringLiteral(node.literal)) return {enum: [node.literal.text]};
  if (ts.isNumericLiteral(node.literal)) return {enum: [Number(node.literal.text)]};
  if (node.literal.kind === ts.SyntaxKind.TrueKeyword) return {enum: [true]};
  if (node.literal.kind === ts.SyntaxKind.FalseKeyword) return {enum: [false]};
  if (node.literal.kind === ts.SyntaxKind.NullKeyword) return {type: 'null'};
  throw new Error(`unknown literal: ${node.getText()}`);
}

function unionSchema(parts: readonly JsonSchema[]): JsonSchema {
  const values = parts.flatMap((part) =>
    Array.isArray(part.enum) ? (part.enum as unknown[]) : [],
  );
  const others = parts.filter((part) => !Array.isArray(part.enum));
  if (others.length === 0) return {enum: values};
  if (values.length > 0) return {anyOf: [...others, {enum: values}]};
  const simple = others.every((part) => Object.keys(part).join() === 'type');
  return simple ? {type: others.map((part) => part.type)} : {anyOf: others};
}

// Generated types write "at most one of a and b" as `All & (Exclude<All, …> | All with a | All with b)`.
function intersectionSchema(node: ts.IntersectionTypeNode, walk: Walk): JsonSchema {
  const [whole, ...rest] = node.types;
  if (whole === undefined || !ts.isTypeLiteralNode(whole)) {
    throw new Error(`unknown intersection: ${node.getText().slice(0, 200)}`);
  }
  // A branch that asks for nothing leaves no choice to check.
  const choices = rest
    .map(choicesIn)
    .filter((choice) => choice.every((branch) => !isEmpty(branch)));
  const allOf = choices.map((choice) => ({oneOf: choice.map(choiceSchema)}));
  return {...objectSchema(whole.members, walk), ...(allOf.length > 0 ? {allOf} : {})};
}

/** One branch of a choice: the fields it asks for, or that it asks for none of the others'. */
type Choice = readonly string[] | {readonly noneOf: readonly (readonly string[])[]};

function choicesIn(node: ts.TypeNode): readonly Choice[] {
  const branches = ts.isUnionTypeNode(inner(node))
    ? (inner(node) as ts.UnionTypeNode).types
    : [node];
  const wanted = branches.flatMap((branch) => requiredSets(branch));
  const distinct = [...new Map(wanted.map((names) => [names.join(), names])).values()];
  const mayBeAbsent = branches.some((branch) => isExclude(inner(branch)));
  return mayBeAbsent ? [...distinct, {noneOf: distinct}] : distinct;
}

function isEmpty(choice: Choice): boolean {
  return !('noneOf' in choice) && choice.length === 0;
}

function choiceSchema(choice: Choice): JsonSchema {
  if (!('noneOf' in choice)) return {required: choice};
  return {not: {anyOf: choice.noneOf.map((names) => ({required: names}))}};
}

/** The sets of fields that a branch makes obligatory, one set for each way to satisfy it. */
function requiredSets(node: ts.TypeNode): readonly (readonly string[])[] {
  const type = inner(node);
  if (isExclude(type)) return [];
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((part) => requiredSets(part));
  // Inside a branch only what its first part asks for sets it apart from the other branches.
  if (ts.isIntersectionTypeNode(type)) return type.types.slice(0, 1).flatMap(requiredSets);
  if (!ts.isTypeLiteralNode(type))
    throw new Error(`unknown branch: ${type.getText().slice(0, 200)}`);
  const members = type.members.filter(ts.isPropertySignature);
  return [members.filter((m) => m.questionToken === undefined).map((m) => propertyName(m.name))];
}

function inner(node: ts.TypeNode): ts.TypeNode {
  return ts.isParenthesizedTypeNode(node) ? inner(node.type) : node;
}

function isExclude(node: ts.TypeNode): boolean {
  return ts.isTypeReferenceNode(node) && node.typeName.getText() === 'Exclude';
}

function referenceSchema(node: ts.TypeReferenceNode, walk: Walk): JsonSchema {
  const [argument] = node.typeArguments ?? [];
  if (node.typeName.getText() === 'Array' && argument !== undefined) {
    return {type: 'array', items: schemaOf(argument, walk)};
  }
  const declared = declarationOf(node.typeName, walk);
  if (declared === undefined) throw new Error(`cannot resolve ${node.getText()}`);
  return {$ref: `#/definitions/${define(declared, walk)}`};
}
