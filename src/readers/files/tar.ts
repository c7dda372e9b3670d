import {createTarDecoder} from 'modern-tar';
import {piecesOf, remembering, streamOf, type Bytes} from './bytes';
import {FileFault} from './fault';
import type {ArchiveEvent} from './zip';

/** Entries of a tar, in a stream; folders and links fall away. */
export async function* untarred(packed: Bytes, file: string): AsyncGenerator<ArchiveEvent> {
  const {pieces, why} = remembering(packed);
  const entries = streamOf(pieces).pipeThrough(createTarDecoder({strict: true}));
  const reader = entries.getReader();
  try {
    for (;;) {
      const {done, value} = await reader.read();
      if (done) return;
      if (value.header.type !== undefined && value.header.type !== 'file') {
        await value.body.cancel();
        continue;
      }
      yield {kind: 'begin', name: value.header.name};
      for await (const data of piecesOf(value.body)) yield {kind: 'data', data};
      yield {kind: 'end'};
    }
  } catch {
    throw why() ?? new FileFault('broken', file, 'tar');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
