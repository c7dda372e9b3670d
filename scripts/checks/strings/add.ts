import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {readSiteStrings} from './site';

/** Strings of a translation file, as Docusaurus reads them. */
export type Strings = Readonly<Record<string, {readonly message: string}>>;

/**
 * A translation file with new strings added, left-over ones removed, in order of the ids.
 *
 * @param known - Ids that the file may hold.
 * @example mergeStrings({}, {'a.b': {message: '好'}}, new Set(['a.b'])) // {'a.b': {message: '好'}}
 */
export function mergeStrings(before: Strings, added: Strings, known: ReadonlySet<string>): Strings {
  const merged = Object.entries({...before, ...added}).filter(([id]) => known.has(id));
  return Object.fromEntries(merged.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads what `missing.ts` printed, translated, from standard input and writes it into the files. */
async function main(): Promise<void> {
  const added = JSON.parse(await text(process.stdin)) as Record<string, Strings>;
  const {files} = await readSiteStrings(process.cwd());
  for (const {catalog} of files) {
    const strings = added[catalog.file];
    if (!strings) continue;
    const before = await readFile(catalog.file, 'utf8').catch(() => '{}');
    const known = new Set([...catalog.english.keys(), ...catalog.optional]);
    const merged = mergeStrings(JSON.parse(before) as Strings, strings, known);
    await mkdir(path.dirname(catalog.file), {recursive: true});
    await writeFile(catalog.file, `${JSON.stringify(merged, null, 2)}\n`);
    console.log(`${catalog.file}: ${Object.keys(merged).length} strings`);
  }
}

if (process.argv[1] === import.meta.filename) await main();
