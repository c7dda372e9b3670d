import {FileFault} from './fault';

/** Bytes as they come, one piece after the other. */
export type Bytes = AsyncIterable<Uint8Array>;

/** Limits of what is unpacked. */
export interface Limits {
  /** Unpacked bytes for each packed one. */
  readonly ratio: number;
  readonly bytes: number;
}

const GIB = 2 ** 30;
export const defaultLimits: Limits = {ratio: 200, bytes: 8 * GIB};

/** Below this a high ratio harms nobody, and repeated lines have one. */
const RATIO_COUNTS_FROM = 2 ** 20;

/** Pieces of a stream; the stream is cancelled when nobody wants more. */
export async function* piecesOf(stream: ReadableStream<Uint8Array>): Bytes {
  const reader = stream.getReader();
  try {
    for (;;) {
      const next = await reader.read();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A stream of pieces, read as it is asked for. */
export function streamOf(pieces: Bytes): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const next = await iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(new Uint8Array(next.value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** Counts packed bytes on their way in and unpacked ones on their way out, and stops at a bomb. */
export class Gauge {
  private packed = 0;
  private unpacked = 0;

  constructor(
    private readonly file: string,
    private readonly limits: Limits,
  ) {}

  async *in(pieces: Bytes): Bytes {
    for await (const piece of pieces) {
      this.packed += piece.length;
      yield piece;
    }
  }

  /** @throws FileFault where more comes out than a file of this kind has. */
  add(bytes: number): void {
    this.unpacked += bytes;
    const isDense =
      this.unpacked > RATIO_COUNTS_FROM && this.unpacked > this.limits.ratio * this.packed;
    if (isDense || this.unpacked > this.limits.bytes) throw new FileFault('bomb', this.file);
  }

  async *out(pieces: Bytes): Bytes {
    for await (const piece of pieces) {
      this.add(piece.length);
      yield piece;
    }
  }
}

/** The first bytes of some pieces, and all of them again. */
export async function peek(pieces: Bytes, count: number): Promise<{head: Uint8Array; all: Bytes}> {
  const iterator = pieces[Symbol.asyncIterator]();
  const kept: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const next = await iterator.next();
    if (next.done === true) break;
    kept.push(next.value);
    length += next.value.length;
  }
  const head = new Uint8Array(Math.min(length, count));
  let at = 0;
  for (const piece of kept) {
    head.set(piece.subarray(0, head.length - at), at);
    at = Math.min(at + piece.length, head.length);
  }
  async function* all(): Bytes {
    try {
      yield* kept;
      for (;;) {
        const next = await iterator.next();
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return {head, all: all()};
}

/** Pieces that remember why they ended: a stream hides it behind a fault of its own. */
export function remembering(pieces: Bytes): {
  readonly pieces: Bytes;
  readonly why: () => Error | undefined;
} {
  let reason: Error | undefined;
  async function* all(): Bytes {
    try {
      yield* pieces;
    } catch (error) {
      reason = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }
  return {pieces: all(), why: () => reason};
}

/** Pieces of a file that are inflated at once: small enough that what comes out of one fits into memory. */
const FED_BYTES = 2 ** 16;

async function* small(pieces: Bytes): Bytes {
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += FED_BYTES) yield piece.subarray(at, at + FED_BYTES);
  }
}

/**
 * Bytes inflated by the platform, fed only when nothing is left to read. A pipe would not do: the queues of Node's
 * decompressor hold 16,384 pieces before they push back, which is a whole file.
 */
export async function* gunzipped(packed: Bytes, file: string): Bytes {
  const {pieces, why} = remembering(small(packed));
  const source = pieces[Symbol.asyncIterator]();
  const gzip = new DecompressionStream('gzip');
  const writer = gzip.writable.getWriter();
  const reader = gzip.readable.getReader();
  async function feed(): Promise<boolean> {
    const next = await source.next();
    if (next.done === true) await writer.close();
    else await writer.write(new Uint8Array(next.value));
    return next.done !== true;
  }
  try {
    let fed: Promise<boolean> | undefined = feed();
    let read = reader.read();
    for (;;) {
      const first: 'fed' | ReadableStreamReadResult<Uint8Array> = await Promise.race([
        read,
        ...(fed === undefined ? [] : [fed.then(() => 'fed' as const)]),
      ]);
      if (first === 'fed') {
        fed = (await fed) ? feed() : undefined;
        continue;
      }
      if (first.done) return;
      yield first.value;
      read = reader.read();
    }
  } catch {
    throw why() ?? new FileFault('broken', file, 'gzip');
  } finally {
    await Promise.allSettled([reader.cancel(), writer.abort(), source.return?.()]);
  }
}
