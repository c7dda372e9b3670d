import {parseTemplate} from './jsonpathParser';
import type {Filter, Node, Step} from './jsonpathParser';

/**
 * Prints what `kubectl -o jsonpath=TEMPLATE` prints for a value.
 *
 * It follows https://kubernetes.io/docs/reference/kubectl/jsonpath/: fields with escaped dots,
 * `[n]`, `[from:to]`, `[*]`, `['a','b']`, `..field`, `?(@.field == value)`, `range … end` and quoted
 * text. A field that is missing prints nothing, as in kubectl.
 *
 * @param template - The template: `{range .items[*]}{.metadata.name}{"\n"}{end}`.
 * @param data - The value.
 * @returns The text.
 * @throws When the template is not one kubectl would read.
 * @example
 * printJsonPath('{.spec.clusterIP}', {spec: {clusterIP: '10.0.0.1'}}) // '10.0.0.1'
 */
export function printJsonPath(template: string, data: unknown): string {
  return printNodes(parseTemplate(template), data, data);
}

/**
 * The values that one expression finds.
 *
 * @param expression - A path with or without braces and leading dot, as custom columns take it.
 * @param data - The value.
 * @returns The values found, none where a field is missing.
 * @throws When the expression is not a path.
 * @example
 * findJsonPath('.metadata.name', object) // ['orders']
 */
export function findJsonPath(expression: string, data: unknown): readonly unknown[] {
  const bare = expression.replace(/^\{(.*)\}$/s, '$1');
  const [node, ...more] = parseTemplate(`{${/^[.$[@]/.test(bare) ? '' : '.'}${bare}}`);
  if (node?.type !== 'path' || more.length > 0) throw new Error(`not a path: ${expression}`);
  return valuesOf(node.steps, data);
}

/** How kubectl writes one value: text as it is, everything else as JSON. */
export function showValue(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function printNodes(nodes: readonly Node[], current: unknown, root: unknown): string {
  return nodes.map((node) => printNode(node, current, root)).join('');
}

function printNode(node: Node, current: unknown, root: unknown): string {
  if (node.type === 'text') return node.text;
  const start = node.fromRoot ? root : current;
  const values = valuesOf(node.steps, start);
  if (node.type === 'path') return values.map(showValue).join(' ');
  return values.map((value) => printNodes(node.body, value, root)).join('');
}

function valuesOf(steps: readonly Step[], start: unknown): readonly unknown[] {
  let values: readonly unknown[] = [start];
  for (const step of steps) values = values.flatMap((value) => stepInto(step, value));
  return values.filter((value) => value !== undefined && value !== null);
}

function stepInto(step: Step, value: unknown): readonly unknown[] {
  if (step.type === 'deep') return deepValues(value, step.name);
  if (step.type === 'filter') return listOf(value).filter((item) => passes(step.filter, item));
  if (step.type === 'slice') return listOf(value).slice(step.from, step.to);
  if (step.type === 'all') return Array.isArray(value) ? (value as unknown[]) : membersOf(value);
  if (step.type === 'union') return step.branches.flatMap((branch) => valuesOf(branch, value));
  if (typeof value !== 'object' || value === null) return [];
  return [(value as Readonly<Record<string, unknown>>)[step.name]];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function membersOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function deepValues(value: unknown, name: string): readonly unknown[] {
  const here = stepInto({type: 'name', name}, value);
  const found = here.filter((one) => one !== undefined);
  return [...found, ...membersOf(value).flatMap((member) => deepValues(member, name))];
}

function passes(filter: Filter, item: unknown): boolean {
  const [left] = valuesOf(filter.steps, item);
  if (filter.operator === undefined) return left !== undefined;
  return compare(filter.operator, left, filter.value);
}

function compare(operator: string, left: unknown, right: unknown): boolean {
  if (operator === '==') return left === right;
  if (operator === '!=') return left !== right;
  if (typeof left !== typeof right || (typeof left !== 'number' && typeof left !== 'string')) {
    return false;
  }
  const other = right as typeof left;
  if (operator === '<') return left < other;
  if (operator === '<=') return left <= other;
  if (operator === '>') return left > other;
  return left >= other;
}
