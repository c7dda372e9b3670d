import type {
  CallExpression,
  Expression,
  Identifier,
  ImportDeclaration,
  Node,
  ObjectExpression,
  Property,
} from 'estree';

/** A name in the program. */
export const identifier = (name: string): Identifier => ({type: 'Identifier', name});

/** A text in the program. */
export const text = (value: string): Expression => ({type: 'Literal', value});

/** An object of the program. */
export function object(fields: Readonly<Record<string, Expression>>): ObjectExpression {
  const properties = Object.entries(fields).map(([name, value]): Property => ({
    type: 'Property',
    key: identifier(name),
    value,
    kind: 'init',
    method: false,
    shorthand: false,
    computed: false,
  }));
  return {type: 'ObjectExpression', properties};
}

/** `callee(argument, …)` */
export const call = (callee: string, ...args: Expression[]): CallExpression => ({
  type: 'CallExpression',
  callee: identifier(callee),
  arguments: args,
  optional: false,
});

/** `import {imported as local, …} from 'source'` */
export function importOf(
  source: string,
  names: Readonly<Record<string, string>>,
): ImportDeclaration {
  return {
    type: 'ImportDeclaration',
    attributes: [],
    source: {type: 'Literal', value: source},
    specifiers: Object.entries(names).map(([imported, local]) => ({
      type: 'ImportSpecifier',
      imported: identifier(imported),
      local: identifier(local),
    })),
  };
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Every node of a program's part, itself first. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* nodesOf(child);
    }
  }
}

/**
 * The element that a call creates, where MDX has compiled an element to `_jsx(type, props)`.
 *
 * @returns the type and the children as they stand in the call, or `undefined` for any other node.
 */
export function elementOf(
  node: Node,
): {readonly type: Node; readonly children: Property | undefined} | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return undefined;
  if (node.callee.name !== '_jsx' && node.callee.name !== '_jsxs') return undefined;
  const [type, props] = node.arguments;
  if (type === undefined) return undefined;
  const properties = props?.type === 'ObjectExpression' ? props.properties : [];
  const children = properties.find(
    (property): property is Property =>
      property.type === 'Property' &&
      property.key.type === 'Identifier' &&
      property.key.name === 'children',
  );
  return {type, children};
}
