import {clusterReader, loadYaml, type ClusterReader} from './readCluster';
import {sizeOf, type Progress, type Source} from './source';
import type {ClusterFault, ReadCluster} from './types';

/** A file may be gone, or not be ours to read. */
export type ReadFault = ClusterFault | {readonly kind: 'unreadable'};

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

/** Hands a piece on; the parser of YAML comes with the first YAML. */
async function push(reader: ClusterReader, piece: string): Promise<ClusterFault | undefined> {
  const fault = reader.push(piece);
  if (fault !== undefined || !reader.wantsYaml()) return fault;
  return reader.useYaml(await loadYaml());
}

async function endOfText(reader: ClusterReader): Promise<ClusterFault | undefined> {
  const fault = reader.endOfText();
  if (fault !== undefined || !reader.wantsYaml()) return fault;
  return reader.useYaml(await loadYaml());
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
          ? await readText(content, reader, onRead)
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
