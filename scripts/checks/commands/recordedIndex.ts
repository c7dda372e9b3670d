import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';
import type {Finding} from '../shared/finding';

/** Where an input of `test/recorded` comes from. */
export interface RecordedEntry {
  /** `kept`: written by an earlier version of this project. */
  readonly how: 'recorded' | 'by hand' | 'kept';
  /** What it was recorded from, or whose form it has. */
  readonly version: string;
  /** Day on which it was recorded or made, ISO. */
  readonly date: string;
  /** The chapter whose block renews it: `npm run verify:cluster -- --record`. */
  readonly renewedBy?: string;
}

/** Entries by path below `test/recorded`; one ending in `/` stands for a folder. */
export type RecordedIndex = Readonly<Record<string, RecordedEntry>>;

/** The index's file, below the folder with the recorded inputs. */
export const indexFile = 'index.json';

/** @throws when the index is missing or no JSON. */
export async function readIndex(folder: string): Promise<RecordedIndex> {
  return JSON.parse(await readFile(path.join(folder, indexFile), 'utf8')) as RecordedIndex;
}

/**
 * Checks that the index says of every recorded file where it comes from, and names no other.
 *
 * @param folder - The folder with the recorded inputs.
 * @param shown - The folder's name in findings.
 * @returns A finding for each file without an entry, and each entry that is wrong or leads nowhere.
 */
export async function indexFindings(folder: string, shown: string): Promise<readonly Finding[]> {
  const index = await readIndex(folder);
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name !== indexFile);
  const finding = (message: string) => ({file: `${shown}/${indexFile}`, message});
  const covers = (key: string, name: string) =>
    key === name || (key.endsWith('/') && name.startsWith(key));
  const missing = files
    .filter((name) => !Object.keys(index).some((key) => covers(key, name)))
    .map((name) => finding(`${name}: say how it came about, from which version, and when`));
  return [
    ...missing,
    ...Object.entries(index).flatMap(([key, entry]) => {
      const found = files.some((name) => covers(key, name));
      const faults = found ? entryFaults(entry) : ['there is no such file'];
      return faults.map((fault) => finding(`${key}: ${fault}`));
    }),
  ];
}

function entryFaults({how, version, date}: Partial<RecordedEntry>): readonly string[] {
  const ways = ['recorded', 'by hand', 'kept'];
  return [
    ...(ways.includes(how ?? '') ? [] : [`how: ${String(how)}; allowed: ${ways.join(', ')}`]),
    ...(typeof version === 'string' && version !== '' ? [] : ['version: missing']),
    ...(/^\d{4}-\d\d-\d\d$/.test(date ?? '') ? [] : [`date: ${String(date)}; allowed: an ISO day`]),
  ];
}
