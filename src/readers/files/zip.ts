import {Unzip, UnzipInflate, type UnzipFile} from 'fflate';
import type {Bytes, Gauge} from './bytes';
import {FileFault} from './fault';

/** What happens while an archive is read from its beginning to its end. */
export type ArchiveEvent =
  | {readonly kind: 'begin'; readonly name: string}
  | {readonly kind: 'data'; readonly data: Uint8Array}
  | {readonly kind: 'end'};

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIZE = 46;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** In archives of the 64-bit form the end does not hold the place of its directory. */
const ELSEWHERE = 0xffffffff;

/**
 * Looks into the directory at the end of an archive.
 *
 * @throws FileFault where there is none, or an entry is encrypted.
 */
export async function checkDirectory(blob: Blob, file: string): Promise<void> {
  const from = Math.max(0, blob.size - END_SIZE - LONGEST_COMMENT);
  const tail = new DataView(await blob.slice(from).arrayBuffer());
  let at = tail.byteLength - END_SIZE;
  while (at >= 0 && tail.getUint32(at, true) !== END_MARK) at -= 1;
  if (at < 0) throw new FileFault('broken', file, 'zip');
  const size = tail.getUint32(at + 12, true);
  const start = tail.getUint32(at + 16, true);
  if (start === ELSEWHERE || size === ELSEWHERE) return;
  const directory = new DataView(await blob.slice(start, start + size).arrayBuffer());
  for (let entry = 0; entry + ENTRY_SIZE <= directory.byteLength;) {
    if (directory.getUint32(entry, true) !== ENTRY_MARK) throw new FileFault('broken', file, 'zip');
    const isEncrypted = (directory.getUint16(entry + 8, true) & ENCRYPTED) !== 0;
    if (isEncrypted) throw new FileFault('encrypted', file, 'zip');
    const [name, extra, comment] = [28, 30, 32].map((place) =>
      directory.getUint16(entry + place, true),
    );
    entry += ENTRY_SIZE + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
}

/** Entries of a zip, in a stream. */
export async function* unzipped(
  pieces: Bytes,
  file: string,
  gauge: Gauge,
): AsyncGenerator<ArchiveEvent> {
  const events: ArchiveEvent[] = [];
  let failed: FileFault | undefined;
  const onFile = (entry: UnzipFile) => {
    if (entry.name.endsWith('/')) return;
    if (entry.compression !== STORED && entry.compression !== DEFLATED) {
      failed ??= new FileFault('encrypted', file, 'zip');
      return;
    }
    events.push({kind: 'begin', name: entry.name});
    entry.ondata = (error, data, final) => {
      // Without a type: fflate passes null.
      if ((error as unknown) !== null && (error as unknown) !== undefined) {
        failed ??= new FileFault('broken', entry.name, 'zip');
        return;
      }
      try {
        gauge.add(data.length);
      } catch (bomb) {
        // fflate would take what is thrown here for a fault of the archive.
        if (bomb instanceof FileFault) failed ??= bomb;
        return;
      }
      if (data.length > 0) events.push({kind: 'data', data});
      if (final) events.push({kind: 'end'});
    };
    entry.start();
  };
  const unzip = new Unzip(onFile);
  unzip.register(UnzipInflate);
  const push = (piece: Uint8Array, final: boolean) => {
    try {
      unzip.push(piece, final);
    } catch (error) {
      failed ??= error instanceof FileFault ? error : new FileFault('broken', file, 'zip');
    }
    if (failed !== undefined) throw failed;
  };
  for await (const piece of pieces) {
    push(piece, false);
    yield* events.splice(0);
  }
  push(new Uint8Array(0), true);
  yield* events.splice(0);
}
