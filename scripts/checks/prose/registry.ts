import {access, readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {ProseFact} from '../../../src/data/facts/types';
import type {Source} from '../../../src/data/types';

/** Something registered in `src/data`, with the place where it is written. */
export interface Registered<T> {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly value: T;
}

/** What `src/data` knows, as far as prose is checked against it. */
export interface Registry {
  readonly facts: readonly Registered<ProseFact>[];
  readonly sources: readonly Registered<Source>[];
  /** Ids of sources that prices, latency figures and other data outside `facts` name. */
  readonly sourcesOfData: ReadonlySet<string>;
  /** Names of the groups of sources, in the order of the references chapter. */
  readonly sourceGroups: readonly string[];
  /** Ids that the two index files reach; components see no others. */
  readonly indexed: ReadonlySet<string>;
}

const tables = {facts: 'src/data/facts', sources: 'src/data/sources'};

/**
 * Collects every id that stands in a `sources` list anywhere in a value.
 *
 * @example sourceIdsIn({albHour: {value: 0.0225, sources: ['elbPage']}}) // Set {'elbPage'}
 */
export function sourceIdsIn(value: unknown, seen = new Set<unknown>()): Set<string> {
  const ids = new Set<string>();
  if (typeof value !== 'object' || value === null || seen.has(value)) return ids;
  seen.add(value);
  for (const [key, child] of Object.entries(value)) {
    if (key === 'sources' && Array.isArray(child)) {
      for (const id of child) if (typeof id === 'string') ids.add(id);
    }
    for (const id of sourceIdsIn(child, seen)) ids.add(id);
  }
  return ids;
}

async function exportsOf(file: string): Promise<Record<string, unknown>> {
  return (await import(pathToFileURL(file).href)) as Record<string, unknown>;
}

async function modulesUnder(root: string, folder: string): Promise<string[]> {
  const names = await readdir(path.join(root, folder), {recursive: true});
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => path.posix.join(folder, name));
}

/** A table may spread another one: the entry counts where it is written. */
function uniqueEntries<T>(entries: readonly Registered<T>[]): Registered<T>[] {
  const byValue = new Map<T, Registered<T>>();
  for (const entry of entries) {
    const known = byValue.get(entry.value);
    if (!known || known.line === 0) byValue.set(entry.value, entry);
  }
  return [...byValue.values()];
}

/** Where a module's entries stand: in the module, or in the JSON of the same name that it gives out. */
async function writtenIn(root: string, file: string): Promise<string> {
  const json = file.replace(/ts$/, 'json');
  const present = await access(path.join(root, json)).then(
    () => true,
    () => false,
  );
  return present ? json : file;
}

/** The entries of every table in a topic file; `index` only spreads them and `types` has none. */
async function entriesOf<T>(root: string, folder: string): Promise<Registered<T>[]> {
  const files = (await modulesUnder(root, folder)).filter(
    (file) => !/(index|types)\.ts$/.test(file),
  );
  const entries = await Promise.all(
    files.map(async (file) => {
      const written = await writtenIn(root, file);
      const lines = (await readFile(path.join(root, written), 'utf8')).split('\n');
      const exported = await exportsOf(path.join(root, file));
      return Object.values(exported).flatMap((table) =>
        Object.entries(table as Record<string, T>).map(([id, value]) => ({
          id,
          file: written,
          line: lines.findIndex((text) => new RegExp(`^\\s*['"]?${id}['"]?:`).test(text)) + 1,
          value,
        })),
      );
    }),
  );
  return uniqueEntries(entries.flat());
}

/**
 * Reads the registry from a project's `src/data`.
 *
 * @param root - The project's folder.
 * @throws when a module of `src/data` cannot be loaded.
 * @example (await loadRegistry(process.cwd())).facts.length // 240
 */
export async function loadRegistry(root: string): Promise<Registry> {
  const isTable = (file: string) => Object.values(tables).some((folder) => file.startsWith(folder));
  const others = (await modulesUnder(root, 'src/data')).filter((file) => !isTable(file));
  const exported = await Promise.all(others.map((file) => exportsOf(path.join(root, file))));
  const {sourceGroups = {}} = await exportsOf(path.join(root, tables.sources, 'index.ts'));
  const {facts = {}} = await exportsOf(path.join(root, tables.facts, 'index.ts'));
  const groups = sourceGroups as Record<string, object>;
  return {
    facts: await entriesOf<ProseFact>(root, tables.facts),
    sources: await entriesOf<Source>(root, tables.sources),
    sourcesOfData: sourceIdsIn(exported),
    sourceGroups: Object.keys(groups),
    indexed: new Set(
      [facts as object, ...Object.values(groups)].flatMap((table) => Object.keys(table)),
    ),
  };
}
