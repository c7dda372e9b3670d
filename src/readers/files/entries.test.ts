import {gzipSync} from 'node:zlib';
import {strToU8, zipSync} from 'fflate';
import {packTar} from 'modern-tar';
import {describe, expect, it} from 'vitest';
import {gunzipped, piecesOf, type Bytes} from './bytes';
import {entriesOf, type Delivered, type UnpackOptions} from './entries';
import {FileFault} from './fault';

const file = (name: string, ...parts: readonly (string | Uint8Array)[]): Delivered => ({
  name,
  blob: new Blob(parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part)))),
});

async function contents(delivered: Delivered, options?: UnpackOptions) {
  const found: [string, string][] = [];
  for await (const entry of entriesOf(delivered, options)) {
    let text = '';
    if (entry.kind === 'text') for await (const piece of entry.text) text += piece;
    found.push([entry.name, entry.kind === 'text' ? text : entry.kind]);
  }
  return found;
}

async function faultOf(delivered: Delivered, options?: UnpackOptions) {
  try {
    await contents(delivered, options);
  } catch (error) {
    if (error instanceof FileFault) return [error.reason, error.file, error.kind];
    throw error;
  }
  return 'none';
}

const csv = 'usage_type,gb\nDataTransfer-Regional-Bytes,9100\n';
const tar = () =>
  packTar([
    {header: {name: 'dump/', type: 'directory', size: 0}},
    {header: {name: 'dump/nodes.json', size: 2, type: 'file'}, body: '{}'},
    {header: {name: 'dump/pods.yaml', size: 9, type: 'file'}, body: 'kind: Pod'},
  ]);

describe('a file as it was delivered', () => {
  it('is recognised by its content, whatever its name', async () => {
    expect(await contents(file('a.parquet', csv))).toEqual([['a.parquet', csv]]);
    expect(await contents(file('a.csv', gzipSync(csv)))).toEqual([['a.csv', csv]]);
    expect(await contents(file('a.txt', zipSync({'b.csv': strToU8(csv)})))).toEqual([
      ['b.csv', csv],
    ]);
    expect(await contents(file('a', 'PAR1 and more'))).toEqual([['a', 'parquet']]);
  });

  it('can hold many, read one after the other; folders and asides fall away', async () => {
    const zip = zipSync({
      'x/': new Uint8Array(),
      'x/1.csv': strToU8('1'),
      '__MACOSX/x': strToU8('no'),
      'x/2.csv': strToU8('2'),
      'x/logo.png': new Uint8Array([0x89, 0x50, 0, 1]),
    });
    expect(await contents(file('parts.zip', zip))).toEqual([
      ['x/1.csv', '1'],
      ['x/2.csv', '2'],
      ['x/logo.png', 'skipped'],
    ]);
  });

  it('can be a tar, packed or not', async () => {
    const files = [
      ['dump/nodes.json', '{}'],
      ['dump/pods.yaml', 'kind: Pod'],
    ];
    expect(await contents(file('dump.tar', await tar()))).toEqual(files);
    expect(await contents(file('dump.tar.gz', gzipSync(await tar())))).toEqual(files);
  });

  it('is text in UTF-8 or UTF-16, with or without a mark', async () => {
    const wide = Buffer.from(`\uFEFF${csv}`, 'utf16le');
    expect(await contents(file('a', wide))).toEqual([['a', csv]]);
    expect(await contents(file('a', wide.subarray(2)))).toEqual([['a', csv]]);
    expect(await contents(file('a', Buffer.from(wide).swap16()))).toEqual([['a', csv]]);
    expect(await contents(file('a', `\uFEFF流量,${csv}`))).toEqual([['a', `流量,${csv}`]]);
  });

  it('need not be read to its end', async () => {
    const zip = zipSync({'1.csv': strToU8(csv), '2.csv': strToU8(csv)});
    for await (const entry of entriesOf(file('a.zip', zip))) {
      expect(entry.name).toBe('1.csv');
      break;
    }
    const names: string[] = [];
    for await (const entry of entriesOf(file('a.zip', zip))) names.push(entry.name);
    expect(names).toEqual(['1.csv', '2.csv']);
  });

  it('says how far it was read, and stops when it is told to', async () => {
    const read: number[] = [];
    const delivered = file('a.csv.gz', gzipSync(csv));
    await contents(delivered, {onRead: (bytes) => read.push(bytes)});
    expect(read.at(-1)).toBe(delivered.blob.size);
    const signal = AbortSignal.abort(new RangeError('enough'));
    await expect(contents(delivered, {signal})).rejects.toThrow('enough');
  });
});

describe('what is not opened', () => {
  const zipped = zipSync({'a.csv': strToU8(csv.repeat(50))});
  const encrypted = () => {
    const bytes = zipped.slice();
    const entry = bytes.findIndex(
      (_, at) =>
        bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2,
    );
    bytes[entry + 8] = 1;
    return bytes;
  };
  const letters = new Uint8Array(3 * 2 ** 20).fill(97);

  it.each<[string, () => Delivered, unknown]>([
    ['nothing', () => file('a.csv'), ['empty', 'a.csv', undefined]],
    ['half a gzip', () => file('a.gz', gzipSync(csv).subarray(0, 30)), ['broken', 'a.gz', 'gzip']],
    ['half a zip', () => file('a.zip', zipped.subarray(0, 60)), ['broken', 'a.zip', 'zip']],
    ['an encrypted zip', () => file('a.zip', encrypted()), ['encrypted', 'a.zip', 'zip']],
    ['a gzip in a gzip', () => file('a.gz', gzipSync(gzipSync(csv))), ['nested', 'a.gz', 'gzip']],
    ['a zip in a zip', () => file('a.zip', zipSync({'b.zip': zipped})), ['nested', 'b.zip', 'zip']],
    [
      'a gzip in a zip',
      () => file('a.zip', zipSync({'b.gz': gzipSync(csv)})),
      ['nested', 'b.gz', 'gzip'],
    ],
    ['a bomb of gzip', () => file('a.gz', gzipSync(letters)), ['bomb', 'a.gz', undefined]],
    [
      'a bomb of zip',
      () => file('a.zip', zipSync({'b.csv': letters})),
      ['bomb', 'a.zip', undefined],
    ],
    [
      'a spreadsheet',
      () => file('a.xlsx', zipSync({'[Content_Types].xml': strToU8('<x/>')})),
      ['spreadsheet', 'a.xlsx', undefined],
    ],
    [
      'an xz',
      () => file('a.xz', new Uint8Array([0xfd, 0x37, 0x7a, 0x58, 0x5a])),
      ['unknown-kind', 'a.xz', 'xz'],
    ],
    ['a program', () => file('a', new Uint8Array([1, 0, 2, 3])), ['unknown-kind', 'a', 'binary']],
  ])('%s', async (_, delivered, expected) => {
    expect(await faultOf(delivered())).toEqual(expected);
  });

  it('more than the limit, whatever its ratio', async () => {
    const delivered = file('a.gz', gzipSync(csv.repeat(100)));
    expect(await faultOf(delivered, {limits: {ratio: 1e9, bytes: 1000}})).toEqual([
      'bomb',
      'a.gz',
      undefined,
    ]);
  });
});

describe('a long gzip', () => {
  const PIECE = 2 ** 14;
  // Digits of a sequence that does not repeat: packed they are about half their size.
  const text = Array.from({length: 400_000}, (_, at) => (at * at * 7919) % 1_000_003).join('\n');
  const packed = gzipSync(text, {level: 1});

  it('is read only as fast as it is used', async () => {
    let given = 0;
    async function* pieces(): Bytes {
      for (let at = 0; at < packed.length; at += PIECE) {
        given += 1;
        yield packed.subarray(at, at + PIECE);
        // A turn of the event loop, in which a queue that does not push back would ask for more.
        await new Promise((resolve) => setImmediate(resolve));
      }
    }
    const reader = gunzipped(pieces(), 'long.gz')[Symbol.asyncIterator]();
    let unpacked = 0;
    let ahead = 0;
    for (;;) {
      const next = await reader.next();
      if (next.done === true) break;
      unpacked += next.value.length;
      // Whoever uses it takes longer than whoever inflates it.
      for (let turn = 0; turn < 20; turn += 1)
        await new Promise((resolve) => setImmediate(resolve));
      const used = (packed.length * unpacked) / text.length;
      ahead = Math.max(ahead, given * PIECE - used);
    }
    expect(unpacked).toBe(text.length);
    expect(packed.length).toBeGreaterThan(40 * PIECE);
    expect(ahead).toBeLessThan(8 * PIECE);
  });

  it('can be left before its end', async () => {
    for await (const piece of gunzipped(
      piecesOf(new Blob([new Uint8Array(packed)]).stream()),
      'long.gz',
    )) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
  });
});
