import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import {Ajv} from 'ajv';
import type {ValidateFunction} from 'ajv';
import type {JsonSchema} from './fromTypes';
import {closed, constrained, withAbsoluteRefs} from './prepare';
import type {Constraint, Snapshot} from './prepare';

/** `namespaced` and `cluster` objects live in the API server; a `file` is read by a tool. */
export type Scope = 'namespaced' | 'cluster' | 'file';

/** A kind of object that the guide may show. */
export interface KindSchema {
  readonly apiVersion: string;
  readonly kind: string;
  readonly scope: Scope;
  readonly schema: JsonSchema;
}

/** Everything the manifests are validated against. */
export interface SchemaRegistry {
  readonly kinds: readonly KindSchema[];
  /** Helm values by the name that a block's `values=` gives. */
  readonly values: ReadonlyMap<string, JsonSchema>;
  /** Compiles a schema of the registry or a part of one. */
  readonly compile: (schema: JsonSchema) => ValidateFunction;
  /** Follows `$ref` until a schema says something itself. */
  readonly resolve: (schema: JsonSchema) => JsonSchema;
}

const clusterScoped = new Set([
  'ClusterRole',
  'ClusterRoleBinding',
  'GatewayClass',
  'IngressClass',
  'Namespace',
  'Node',
  'PriorityClass',
  'StorageClass',
]);

const readJson = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as unknown;

/**
 * Loads the packaged and the project's own schemas from a folder laid out like this one.
 *
 * `packaged/*.json` come from `build.ts`, `constraints.json` adds what types leave open, and
 * `<group>/<Kind>.json` (several versions: `<Kind>.<version>.json`) describe kinds that no package
 * holds, `values/<name>.json` Helm values.
 *
 * @param folder - The folder with the schemas.
 * @returns The registry; schemas are compiled when first asked for.
 * @throws When a file is not JSON, or one of the project's own schemas names no apiVersion, kind or source.
 */
export async function loadSchemas(folder: string): Promise<SchemaRegistry> {
  const ajv = new Ajv({allErrors: true, verbose: true, allowUnionTypes: true, strictTypes: false});
  ajv.addKeyword('x-scope');
  const packaged = await loadPackaged(folder);
  for (const [id, definitions] of packaged.bundles) ajv.addSchema({$id: id, definitions});
  const own = await loadOwn(folder);
  return {
    kinds: [...packaged.kinds.filter((kind) => !own.kinds.some(isSameKind(kind))), ...own.kinds],
    values: own.values,
    compile: (schema) => ajv.compile(schema),
    resolve: (schema) => {
      let current = schema;
      while (typeof current.$ref === 'string') {
        const [bundle = '', name = ''] = current.$ref.split('#/definitions/');
        const target = packaged.bundles.get(bundle)?.[name];
        if (target === undefined) throw new Error(`no schema ${current.$ref}`);
        current = target;
      }
      return current;
    },
  };
}

/** A schema of the project's own replaces a packaged one: it knows a newer release. */
function isSameKind({apiVersion, kind}: KindSchema): (other: KindSchema) => boolean {
  return (other) => other.apiVersion === apiVersion && other.kind === kind;
}

async function loadPackaged(folder: string) {
  const constraints = (await readJson(path.join(folder, 'constraints.json'))) as Record<
    string,
    Record<string, Constraint>
  >;
  const bundles = new Map<string, Readonly<Record<string, JsonSchema>>>();
  const kinds: KindSchema[] = [];
  for (const [id, added] of Object.entries(constraints)) {
    const snapshot = (await readJson(path.join(folder, 'packaged', `${id}.json`))) as Snapshot;
    const shared = id === 'kubernetes' ? {} : bundles.get('kubernetes');
    bundles.set(id, withAbsoluteRefs(constrained(snapshot.definitions, added), id, shared ?? {}));
    for (const [place, definition] of Object.entries(snapshot.kinds)) {
      const kind = path.posix.basename(place);
      kinds.push({
        apiVersion: path.posix.dirname(place),
        kind,
        scope: clusterScoped.has(kind) ? 'cluster' : 'namespaced',
        schema: {$ref: `${id}#/definitions/${definition}`},
      });
    }
  }
  return {bundles, kinds};
}

async function loadOwn(folder: string) {
  const kinds: KindSchema[] = [];
  const values = new Map<string, JsonSchema>();
  const entries = await readdir(folder, {recursive: true});
  const files = entries.filter((entry) => /^(?!packaged\/)[^/]+\/[^/]+\.json$/.test(entry)).sort();
  for (const file of files) {
    const schema = (await readJson(path.join(folder, file))) as JsonSchema;
    if (typeof schema.$comment !== 'string' || !schema.$comment.includes('https://')) {
      throw new Error(
        `${file}: "$comment" must name the documentation the schema was written from`,
      );
    }
    if (file.startsWith('values/')) values.set(path.basename(file, '.json'), closed(schema));
    else kinds.push(ownKind(file, schema));
  }
  return {kinds, values};
}

function ownKind(file: string, schema: JsonSchema): KindSchema {
  const properties = (schema.properties ?? {}) as Record<string, JsonSchema>;
  const {const: apiVersion} = properties.apiVersion ?? {};
  const {const: kind} = properties.kind ?? {};
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') {
    throw new Error(`${file}: apiVersion and kind must be given as "const"`);
  }
  const scope = (schema['x-scope'] ?? 'namespaced') as Scope;
  const metadata = {$ref: 'kubernetes#/definitions/apis.meta.v1.ObjectMeta'};
  const whole = {...schema, properties: {...(scope === 'file' ? {} : {metadata}), ...properties}};
  return {apiVersion, kind, scope, schema: closed(whole)};
}
