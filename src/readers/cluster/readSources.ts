import {FileFault, type FileFaultReason} from '../files/fault';
import {kindOf, SNIFFED_BYTES} from '../files/kind';
import {readArchive} from './archive';
import {endOfText, push} from './push';
import {clusterReader, type ClusterReader} from './readCluster';
import {sizeOf, type Progress, type Source} from './source';
import type {ClusterFault, ReadCluster} from './types';

/** A file may be gone, not be ours to read, or be an archive that cannot be opened. */
export type ReadFault =
  | ClusterFault
  | {readonly kind: 'unreadable'}
  | {
      readonly kind: 'file';
      readonly reason: FileFaultReason;
      /** What it is instead, where that is known. */
      readonly about: string;
    };

/** Bytes of a file, characters of a text. */
const CHUNK = 1 << 20;
const UTF16_LITTLE_ENDIAN = [0xff, 0xfe] as const;

export type SourcesReading =
  | {readonly ok: true; readonly cluster: ReadCluster}
  | {readonly ok: false; readonly fault: ReadFault; readonly name: string | null};

/** Windows PowerShell writes files in UTF-16; everything else is UTF-8. */
async function decoderOf(content: Blob): Promise<TextDecoder> {
  const start = new Uint8Array(await content.slice(0, UTF16_LITTLE_ENDIAN.length).arrayBuffer());
  const isUtf16 = UTF16_LITTLE_ENDIAN.every((byte, index) => start[index] === byte);
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8');
}

async function readText(
  text: string,
  reader: ClusterReader,
  onRead: (characters: number) => void,
): Promise<ClusterFault | undefined> {
  for (let start = 0; start < text.length; start += CHUNK) {
    const piece = text.slice(start, start + CHUNK);
    const fault = await push(reader, piece);
    if (fault !== undefined) return fault;
    onRead(piece.length);
  }
  return endOfText(reader);
}

async function readFile(
  content: Blob,
  reader: ClusterReader,
  onRead: (bytes: number) => void,
): Promise<ClusterFault | undefined> {
  const decoder = await decoderOf(content);
  for (let start = 0; start < content.size; start += CHUNK) {
    const bytes = await content.slice(start, start + CHUNK).arrayBuffer();
    const fault = await push(reader, decoder.decode(bytes, {stream: true}));
    if (fault !== undefined) return fault;
    onRead(bytes.byteLength);
  }
  return (await push(reader, decoder.decode())) ?? endOfText(reader);
}

interface Wrong {
  readonly fault: ReadFault;
  readonly name: string | null;
}

async function isText(content: Blob): Promise<boolean> {
  const head = new Uint8Array(await content.slice(0, SNIFFED_BYTES).arrayBuffer());
  const kind = kindOf(head);
  return kind === 'text' || kind === 'empty';
}

/** Archives say how much of them was read in all; a text how much more. */
async function readSource(
  {name, content}: Source,
  reader: ClusterReader,
  onRead: (size: number) => void,
): Promise<Wrong | undefined> {
  try {
    if (typeof content !== 'string' && !(await isText(content))) {
      let before = 0;
      const file = {name: name ?? '', blob: content};
      return await readArchive(file, reader, (bytes) => {
        onRead(bytes - before);
        before = bytes;
      });
    }
    const fault =
      typeof content === 'string'
        ? await readText(content, reader, onRead)
        : await readFile(content, reader, onRead);
    return fault && {fault, name};
  } catch (error) {
    if (error instanceof FileFault) {
      const {reason, file, kind: about = ''} = error;
      return {fault: {kind: 'file', reason, about}, name: file};
    }
    // Moved, changed or locked since it was chosen.
    return {fault: {kind: 'unreadable'}, name};
  }
}

/**
 * Reads texts and files one after the other as one cluster, in pieces, so that no more than one object is held. Archives
 * are unpacked on the way.
 *
 * @param onProgress called after every piece.
 * @returns the cluster, or what is wrong and with which file.
 */
export async function readSources(
  sources: readonly Source[],
  onProgress: (progress: Progress) => void,
): Promise<SourcesReading> {
  const reader = clusterReader();
  const total = sources.reduce((sum, source) => sum + sizeOf(source), 0);
  let done = 0;
  const onRead = (size: number) => {
    done += size;
    onProgress({done, total});
  };
  for (const source of sources) {
    const wrong = await readSource(source, reader, onRead);
    if (wrong !== undefined) return {ok: false, ...wrong};
  }
  const reading = reader.finish();
  return reading.ok ? reading : {...reading, name: null};
}
