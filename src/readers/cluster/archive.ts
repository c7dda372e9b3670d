import {entriesOf, type Entry} from '../files/entries';
import {endOfText, push} from './push';
import type {ClusterReader} from './readCluster';
import type {ClusterFault} from './types';

/** So much of a file tells whether it holds objects of Kubernetes. */
const ENOUGH = 4096;
const field = /(?:^|[\s{,"])(?:apiVersion|kind|items|metadata)"?\s*:/;

/** What of an archive cannot be used. */
export interface ArchiveFault {
  readonly fault: ClusterFault;
  /** The file inside of it. */
  readonly name: string;
}

/** The beginning of a text, and what follows it. */
async function begun(text: AsyncIterable<string>) {
  const rest = text[Symbol.asyncIterator]();
  let head = '';
  while (head.length < ENOUGH) {
    const next = await rest.next();
    if (next.done === true) break;
    head += next.value;
  }
  return {head, rest};
}

async function readEntry(
  {head, rest}: Awaited<ReturnType<typeof begun>>,
  reader: ClusterReader,
): Promise<ClusterFault | undefined> {
  let fault = await push(reader, head);
  while (fault === undefined) {
    const next = await rest.next();
    if (next.done === true) return endOfText(reader);
    fault = await push(reader, next.value);
  }
  return fault;
}

async function takeEntry(
  entry: Entry,
  reader: ClusterReader,
  isAlone: boolean,
): Promise<ArchiveFault | undefined> {
  const {name} = entry;
  const text = entry.kind === 'text' ? await begun(entry.text) : undefined;
  if (text === undefined || (!isAlone && !field.test(text.head))) {
    reader.skipText(name);
    return undefined;
  }
  const before = reader.kept();
  const fault = await readEntry(text, reader);
  if (fault === undefined) return undefined;
  // Half of a file would give a wrong share; a Secret ends everything.
  if (isAlone || fault.kind === 'secret' || reader.kept() > before) return {fault, name};
  reader.skipText(name);
  return undefined;
}

/**
 * Reads what an archive or a gzip holds: the files of must-gather, of a support bundle, of `cluster-info dump`. Files that
 * hold no objects are skipped and counted.
 *
 * @param onRead called with the packed bytes that were read in all.
 * @returns what cannot be used, and in which file.
 * @throws FileFault for an archive that cannot be opened.
 */
export async function readArchive(
  {name, blob}: {readonly name: string; readonly blob: Blob},
  reader: ClusterReader,
  onRead: (bytes: number) => void,
): Promise<ArchiveFault | undefined> {
  for await (const entry of entriesOf({name, blob}, {onRead})) {
    const wrong = await takeEntry(entry, reader, entry.name === name);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}
