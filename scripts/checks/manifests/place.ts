import type {JsonSchema} from '../schemas/fromTypes';
import type {KindSchema, SchemaRegistry} from '../schemas/registry';

/** Where a fragment belongs. */
export interface FragmentPlace {
  readonly apiVersion?: string;
  readonly kind: string;
  /** Field names; `[]` stands for "an item of this list". */
  readonly path: readonly string[];
}

const comment = /^#\s*fragment of (?:(\S+\/?\S*)\s+)?([A-Z]\w*)(?::\s*(\S+))?\s*$/;

/**
 * Reads the first line of a fragment.
 *
 * @param code - The block's code, first line `# fragment of Deployment: spec.template.spec`.
 * @returns The place, or undefined when the first line names none.
 * @example
 * fragmentPlace('# fragment of Ingress: spec.rules[]') // {kind: 'Ingress', path: ['spec', 'rules', '[]']}
 */
export function fragmentPlace(code: string): FragmentPlace | undefined {
  const match = comment.exec(code.split('\n')[0] ?? '');
  if (match === null) return undefined;
  const [, apiVersion, kind = '', path = ''] = match;
  const steps = path.replace(/\[[*\d]*\]/g, '.[]').split('.');
  return {
    ...(apiVersion === undefined ? {} : {apiVersion}),
    kind,
    path: steps.filter((step) => step !== ''),
  };
}

/**
 * Finds the kind that a fragment or an object means.
 *
 * @param registry - The known kinds.
 * @param wanted - The kind, and its apiVersion where the text gives it.
 * @returns The kind, or why there is none: how to add it, or which ones share the name.
 */
export function findKind(
  registry: SchemaRegistry,
  wanted: {readonly apiVersion?: string; readonly kind: string},
): KindSchema | string {
  const found = registry.kinds.filter(
    ({apiVersion, kind}) =>
      kind === wanted.kind && (wanted.apiVersion ?? apiVersion) === apiVersion,
  );
  const [first] = found;
  if (first === undefined) return missingKind(registry, wanted);
  if (found.length === 1) return first;
  const versions = found.map(({apiVersion}) => apiVersion).join(', ');
  return `several groups have this kind (${versions}): write the apiVersion before it`;
}

function missingKind(
  registry: SchemaRegistry,
  {apiVersion, kind}: {readonly apiVersion?: string; readonly kind: string},
): string {
  const others = registry.kinds.filter((known) => known.kind === kind);
  if (others.length > 0 && apiVersion !== undefined) {
    const known = others.map((other) => other.apiVersion).join(', ');
    return `${apiVersion} has no schema for this kind; ${known} has`;
  }
  const group = apiVersion?.includes('/') ? apiVersion.replace(/\/[^/]*$/, '') : '<group>';
  return `no schema: add it to scripts/checks/schemas/packages.ts, or write scripts/checks/schemas/${group}/${kind}.json`;
}

/**
 * Walks from a kind's schema to the part that a path names.
 *
 * @param registry - Follows references.
 * @param schema - The schema of the whole object.
 * @param path - Steps as {@link fragmentPlace} gives them.
 * @returns The schema at that place, or the first step that does not exist.
 */
export function schemaAt(
  registry: SchemaRegistry,
  schema: JsonSchema,
  path: readonly string[],
): {readonly schema: JsonSchema} | {readonly missing: string} {
  let current = registry.resolve(schema);
  for (const step of path) {
    const properties = (current.properties ?? {}) as Readonly<Record<string, JsonSchema>>;
    const next =
      step === '[]'
        ? (current.items as JsonSchema | undefined)
        : (properties[step] ?? (current.additionalProperties as JsonSchema | false | undefined));
    if (next === undefined || typeof next !== 'object') return {missing: step};
    current = registry.resolve(next);
  }
  return {schema: current};
}
