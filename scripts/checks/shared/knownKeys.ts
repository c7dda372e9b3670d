import {readFile, readdir} from 'node:fs/promises';
import path from 'node:path';

/** An annotation, or a label with a domain, that somebody reads. */
export interface KnownKey {
  /** Who reads it. */
  readonly owner: string;
  /** First version of the owner that reads it. */
  readonly since: string;
  readonly source: string;
  readonly label?: true;
  /** Kinds it may stand on; absent where that does not matter. */
  readonly on?: readonly string[];
  readonly values?: readonly string[];
  /** Regular expression for the whole value. */
  readonly pattern?: string;
}

export type KnownKeys = ReadonlyMap<string, KnownKey>;

/** A key and its value as a manifest or a command writes them; no value where it is only named. */
export interface UsedKey {
  readonly key: string;
  readonly value?: string;
  readonly role: 'annotation' | 'label';
  /** Kind of the object that carries it, where that is plain. */
  readonly on?: string | undefined;
}

/**
 * Loads the lists of known annotations and labels.
 *
 * @param folder - The folder with the lists, one JSON file a topic.
 * @returns All of them, by key.
 * @throws When an entry lacks owner, since or source, or stands in two lists.
 */
export async function loadKnownKeys(folder: string): Promise<KnownKeys> {
  const known = new Map<string, KnownKey>();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()) {
    const text = await readFile(path.join(folder, file), 'utf8');
    for (const [key, entry] of Object.entries(
      JSON.parse(text) as Record<string, Partial<KnownKey>>,
    )) {
      if (known.has(key)) throw new Error(`${file}: ${key} stands in another list too`);
      known.set(key, complete(file, key, entry));
    }
  }
  return known;
}

function complete(file: string, key: string, entry: Partial<KnownKey>): KnownKey {
  const {owner, since, source} = entry;
  if (!owner || !since || !source?.startsWith('https://')) {
    throw new Error(`${file}: ${key} needs "owner", "since" and "source" (https)`);
  }
  return {...entry, owner, since, source};
}

/** Domains that RFC 2606 keeps for examples: what the guide shows as the reader's own. */
const readersOwn = /^([\w-]+\.)*example\.(com|net|org)\//;

/**
 * Says what is wrong with one use of a key.
 *
 * @param used - The use. Labels without a domain and keys of example domains are the reader's own.
 * @param known - The lists.
 * @returns A sentence, or undefined when nothing is wrong.
 * @example
 * keyFault({key: 'vendor.io/x', value: '1', role: 'annotation'}, known) // 'unknown annotation …'
 */
export function keyFault(used: UsedKey, known: KnownKeys): string | undefined {
  const {key, value, role, on} = used;
  if (role === 'label' && !key.includes('/')) return undefined;
  if (readersOwn.test(key)) return undefined;
  const entry = known.get(key);
  if (entry === undefined) {
    return `unknown ${role} ${key}: add it with owner and since to scripts/checks/annotations/`;
  }
  if ((entry.label === true) !== (role === 'label')) {
    return `${key} is ${entry.label === true ? 'a label' : 'an annotation'}, not ${role === 'label' ? 'a label' : 'an annotation'}`;
  }
  if (on !== undefined && entry.on !== undefined && !entry.on.includes(on)) {
    return `${key} is read on ${entry.on.join(', ')}, not on ${on}`;
  }
  if (value === undefined) return undefined;
  if (entry.values !== undefined && !entry.values.includes(value)) {
    return `"${value}" is not a value of ${key}; allowed: ${entry.values.join(', ')}`;
  }
  if (entry.pattern !== undefined && !new RegExp(entry.pattern).test(value)) {
    return `"${value}" is not a value of ${key}; it must match ${entry.pattern}`;
  }
  return undefined;
}
