/** Reads fields of data whose shape a schema has already checked, or is absent. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The value at a path.
 *
 * @returns The value, or undefined where a step is missing.
 */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let current = value;
  for (const step of path) current = (current as Fields | null | undefined)?.[step];
  return current;
}

/**
 * A map's entries as strings, numbers included, as the API server compares them.
 *
 * @example
 * labelsAt(service, 'spec', 'selector') // {app: 'orders'}
 */
export function labelsAt(
  value: unknown,
  ...path: readonly string[]
): Readonly<Record<string, string>> {
  const found = (at(value, ...path) ?? {}) as Fields;
  return Object.fromEntries(Object.entries(found).map(([key, text]) => [key, String(text)]));
}

/** A list, empty where there is none. */
export function listAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? (found as unknown[]) : [];
}

/** A string, or undefined. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : undefined;
}

/**
 * Whether a label selector chooses an object with these labels. An empty selector chooses everything.
 *
 * @param selector - `matchLabels` and `matchExpressions`, as Kubernetes writes them.
 * @param labels - The labels of one object.
 * @example
 * selects({matchLabels: {app: 'orders'}}, {app: 'orders', tier: 'web'}) // true
 */
export function selects(selector: unknown, labels: Readonly<Record<string, string>>): boolean {
  const equal = Object.entries(labelsAt(selector, 'matchLabels'));
  return (
    equal.every(([key, value]) => labels[key] === value) &&
    listAt(selector, 'matchExpressions').every((expression) => holds(expression, labels))
  );
}

function holds(expression: unknown, labels: Readonly<Record<string, string>>): boolean {
  const value = labels[textAt(expression, 'key') ?? ''];
  const among = value !== undefined && listAt(expression, 'values').includes(value);
  const outcomes: Readonly<Record<string, boolean>> = {
    In: among,
    NotIn: !among,
    Exists: value !== undefined,
    DoesNotExist: value === undefined,
  };
  return outcomes[textAt(expression, 'operator') ?? ''] ?? false;
}
