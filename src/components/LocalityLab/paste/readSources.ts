import {clusterReader, type ClusterReader} from '@site/src/readers/cluster/readCluster';
import type {ClusterFault, ReadCluster} from '@site/src/readers/cluster/types';
import {sizeOf, type Progress, type ReadFault, type Source} from './protocol';

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

function readText(
  text: string,
  reader: ClusterReader,
  onRead: (characters: number) => void,
): ClusterFault | undefined {
  for (let start = 0; start < text.length; start += CHUNK) {
    const piece = text.slice(start, start + CHUNK);
    const fault = reader.push(piece);
    if (fault !== undefined) return fault;
    onRead(piece.length);
  }
  return reader.endOfText();
}

async function readFile(
  content: Blob,
  reader: ClusterReader,
  onRead: (bytes: number) => void,
): Promise<ClusterFault | undefined> {
  const decoder = await decoderOf(content);
  for (let start = 0; start < content.size; start += CHUNK) {
    const bytes = await content.slice(start, start + CHUNK).arrayBuffer();
    const fault = reader.push(decoder.decode(bytes, {stream: true}));
    if (fault !== undefined) return fault;
    onRead(bytes.byteLength);
  }
  return reader.push(decoder.decode()) ?? reader.endOfText();
}

/**
 * Reads texts and files one after the other as one cluster, in pieces, so that no more than one object is held.
 *
 * @param onProgress called after every piece.
 * @returns the cluster, or what is wrong and with which file.
 * @example await readSources([{name: 'cluster.json', content: file}], () => {})
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
  for (const {name, content} of sources) {
    try {
      const fault =
        typeof content === 'string'
          ? readText(content, reader, onRead)
          : await readFile(content, reader, onRead);
      if (fault !== undefined) return {ok: false, fault, name};
    } catch {
      // Moved, changed or locked since it was chosen.
      return {ok: false, fault: {kind: 'unreadable'}, name};
    }
  }
  const reading = reader.finish();
  return reading.ok ? reading : {...reading, name: null};
}
