import {defaultLimits, Gauge, gunzipped, peek, piecesOf, type Bytes, type Limits} from './bytes';
import {FileFault} from './fault';
import {kindOf, SNIFFED_BYTES} from './kind';
import {untarred} from './tar';
import {textOf} from './text';
import {checkDirectory, unzipped, type ArchiveEvent} from './zip';

/** A file as it was delivered: a File of the browser, a Blob of Node's `openAsBlob`. */
export interface Delivered {
  readonly name: string;
  readonly blob: Blob;
}

/** One file out of what was delivered, with its content. Texts have to be read before the next entry is asked for. */
export type Entry =
  | {readonly kind: 'text'; readonly name: string; readonly text: AsyncIterable<string>}
  | {readonly kind: 'parquet'; readonly name: string; readonly blob: Blob}
  /** Left out: an image, a program, an archive inside an archive of many files. */
  | {readonly kind: 'skipped'; readonly name: string};

export interface UnpackOptions {
  readonly limits?: Limits;
  readonly signal?: AbortSignal | undefined;
  /** Called with the packed bytes that were read of this file. */
  readonly onRead?: ((bytes: number) => void) | undefined;
}

/** Parquet is read from its end, so inside an archive it has to be held. */
const HELD_PARQUET = 512 * 2 ** 20;

async function* watched(pieces: Bytes, {signal, onRead}: UnpackOptions): Bytes {
  let read = 0;
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    read += piece.length;
    onRead?.(read);
    yield piece;
  }
}

async function held(pieces: Bytes, name: string): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > HELD_PARQUET) throw new FileFault('too-large', name, 'Parquet');
    parts.push(new Uint8Array(piece));
  }
  return new Blob(parts);
}

/** What lies in an archive, or in a file of its own. */
async function entryOf(bytes: Bytes, name: string, isMember: boolean): Promise<Entry> {
  const {head, all} = await peek(bytes, SNIFFED_BYTES);
  const kind = kindOf(head);
  if (kind === 'text' || kind === 'empty') return {kind: 'text', name, text: textOf(all)};
  if (kind === 'parquet') return {kind: 'parquet', name, blob: await held(all, name)};
  if (typeof kind === 'object') {
    if (isMember) return {kind: 'skipped', name};
    throw new FileFault('unknown-kind', name, kind.other);
  }
  throw new FileFault('nested', name, kind);
}

/** Bytes of the entry that has begun, up to its end. */
async function* untilEnd(events: AsyncIterator<ArchiveEvent>): Bytes {
  for (;;) {
    const next = await events.next();
    if (next.done === true || next.value.kind === 'end') return;
    if (next.value.kind === 'data') yield next.value.data;
  }
}

/** Names that archives hold beside what they are about. */
const ASIDE = /(?:^|\/)(?:__MACOSX\/|\.)/;

async function* membersOf(events: AsyncGenerator<ArchiveEvent>): AsyncGenerator<Entry> {
  try {
    for (;;) {
      const next = await events.next();
      if (next.done === true) return;
      const {value} = next;
      if (value.kind !== 'begin') continue;
      const bytes = untilEnd(events);
      if (ASIDE.test(value.name)) continue;
      yield await entryOf(bytes, value.name, true);
      // What the reader left of this entry goes by, so that the next one can begin.
      for await (const rest of bytes) void rest;
    }
  } finally {
    await events.return(undefined);
  }
}

/** A spreadsheet is a zip with this in it. */
const SPREADSHEET = /^(?:\[Content_Types\]\.xml|xl\/)/;

async function* zipMembers(
  blob: Blob,
  name: string,
  options: UnpackOptions,
  gauge: Gauge,
): AsyncGenerator<Entry> {
  await checkDirectory(blob, name);
  const events = unzipped(gauge.in(watched(piecesOf(blob.stream()), options)), name, gauge);
  for await (const entry of membersOf(events)) {
    if (SPREADSHEET.test(entry.name)) throw new FileFault('spreadsheet', name);
    yield entry;
  }
}

/**
 * What is in a file as it was delivered: itself, or what a gzip, a zip or a tar holds. Recognised by content; unpacked in a
 * stream, in memory that does not grow with it. The texts of an archive come one after the other.
 *
 * @throws FileFault for a broken, encrypted or nested archive, a bomb, or a kind that is not read.
 */
export async function* entriesOf(
  {name, blob}: Delivered,
  options: UnpackOptions = {},
): AsyncGenerator<Entry> {
  const gauge = new Gauge(name, options.limits ?? defaultLimits);
  const head = new Uint8Array(await blob.slice(0, SNIFFED_BYTES).arrayBuffer());
  const kind = kindOf(head);
  if (kind === 'empty') throw new FileFault('empty', name);
  if (typeof kind === 'object') throw new FileFault('unknown-kind', name, kind.other);
  if (kind === 'parquet') {
    yield {kind, name, blob};
    return;
  }
  if (kind === 'zip') {
    yield* zipMembers(blob, name, options, gauge);
    return;
  }
  const bytes = watched(piecesOf(blob.stream()), options);
  if (kind === 'text') {
    yield {kind, name, text: textOf(bytes)};
    return;
  }
  if (kind === 'tar') {
    yield* membersOf(untarred(bytes, name));
    return;
  }
  const inner = await peek(gauge.out(gunzipped(gauge.in(bytes), name)), SNIFFED_BYTES);
  if (kindOf(inner.head) === 'tar') yield* membersOf(untarred(inner.all, name));
  else yield await entryOf(inner.all, name, false);
}
