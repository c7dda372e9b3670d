import type {ErrorObject} from 'ajv';
import type {Finding} from '../shared/finding';
import type {JsonSchema} from '../schemas/fromTypes';
import type {KindSchema, SchemaRegistry} from '../schemas/registry';
import type {FieldPath, ManifestDocument} from './document';
import {explain} from './explain';
import {findKind, fragmentPlace, schemaAt} from './place';

/** A complete object of a chapter. */
export interface KubernetesObject {
  readonly document: ManifestDocument;
  readonly kind: KindSchema;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What one document turned out to be. */
export interface Validated {
  readonly object?: KubernetesObject;
  readonly findings: readonly Finding[];
}

/**
 * Validates one document by what its block's meta says it is.
 *
 * @param document - The document.
 * @param registry - The schemas.
 * @returns The object, when the document is a complete one of a known kind, and every fault.
 */
export function validateDocument(document: ManifestDocument, registry: SchemaRegistry): Validated {
  const {meta} = document.block;
  if ('fragment' in meta) return {findings: validateFragment(document, registry)};
  if (meta.values !== undefined) return {findings: validateValues(document, registry, meta.values)};
  return validateObject(document, registry);
}

/** A finding about a field: `file:LINE  Kind/name: path: message`. */
export function findingAt(
  document: ManifestDocument,
  subject: string,
  path: FieldPath,
  message: string,
): Finding {
  const place = path.length > 0 ? `${showPath(path)}: ` : '';
  return {
    file: document.block.file,
    line: document.lineOf(path),
    message: `${subject}: ${place}${message}`,
  };
}

function showPath(path: FieldPath): string {
  return path
    .map((step) => (/^\d+$/.test(String(step)) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

function validateObject(document: ManifestDocument, registry: SchemaRegistry): Validated {
  const data = (document.data ?? {}) as Readonly<Record<string, unknown>>;
  const {apiVersion, kind} = data;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') {
    const message = 'apiVersion and kind are needed; a part of an object is marked `fragment`';
    return {findings: [findingAt(document, 'object', [], message)]};
  }
  const metadata = (data.metadata ?? {}) as Readonly<Record<string, unknown>>;
  const name = typeof metadata.name === 'string' ? metadata.name : '';
  const subject = `${kind}/${name}`;
  const known = findKind(registry, {apiVersion, kind});
  if (typeof known === 'string') return {findings: [findingAt(document, subject, ['kind'], known)]};
  const namespace = typeof metadata.namespace === 'string' ? metadata.namespace : undefined;
  const findings = [
    ...faultsOf({document, subject, schema: known.schema, registry}),
    ...identityFaults({document, subject, scope: known.scope, name, namespace}),
  ];
  return {object: {document, kind: known, name, namespace, data}, findings};
}

function identityFaults(object: {
  readonly document: ManifestDocument;
  readonly subject: string;
  readonly scope: KindSchema['scope'];
  readonly name: string;
  readonly namespace: string | undefined;
}): readonly Finding[] {
  const {document, subject, scope, name, namespace} = object;
  const at = (message: string) => [findingAt(document, subject, ['metadata'], message)];
  if (scope === 'file') return [];
  if (name === '') return at('"name" is missing');
  if (scope === 'namespaced' && namespace === undefined) return at('"namespace" is missing');
  if (scope === 'cluster' && namespace !== undefined)
    return at('"namespace" on an object that has none');
  return [];
}

function validateFragment(
  document: ManifestDocument,
  registry: SchemaRegistry,
): readonly Finding[] {
  const place = fragmentPlace(document.block.code);
  if (place === undefined) {
    const message = 'first line must be `# fragment of KIND: path.to.place`';
    return [findingAt(document, 'fragment', [], message)];
  }
  const subject = `fragment of ${place.kind}`;
  const known = findKind(registry, place);
  if (typeof known === 'string') return [findingAt(document, subject, [], known)];
  const target = schemaAt(registry, known.schema, place.path);
  if ('missing' in target) {
    return [findingAt(document, subject, [], `the kind has no "${target.missing}" at that place`)];
  }
  return faultsOf({document, subject, schema: target.schema, registry, partial: true});
}

function validateValues(
  document: ManifestDocument,
  registry: SchemaRegistry,
  chart: string,
): readonly Finding[] {
  const schema = registry.values.get(chart);
  const subject = `values of ${chart}`;
  if (schema !== undefined) return faultsOf({document, subject, schema, registry});
  const message = `no schema: write scripts/checks/schemas/values/${chart}.json`;
  return [findingAt(document, subject, [], message)];
}

function faultsOf(check: {
  readonly document: ManifestDocument;
  readonly subject: string;
  readonly schema: JsonSchema;
  readonly registry: SchemaRegistry;
  /** A fragment may leave out fields at its own place, not further in. */
  readonly partial?: boolean;
}): readonly Finding[] {
  const {document, subject, schema, registry, partial = false} = check;
  const validate = registry.compile(schema);
  if (validate(document.data)) return [];
  const counts = (error: ErrorObject) =>
    !(partial && error.keyword === 'required' && error.instancePath === '');
  const faults = explain((validate.errors ?? []).filter(counts));
  return faults.map(({path, message}) => findingAt(document, subject, path, message));
}
