/** What a file is, by its first bytes. */
export type FileKind =
  | 'text'
  | 'gzip'
  | 'zip'
  | 'tar'
  | 'parquet'
  | 'empty'
  /** Something that is not read here. */
  | {readonly other: string};

/** As many bytes as the kinds below need. */
export const SNIFFED_BYTES = 512;

const TAR_MARK = 257;

const OTHERS: readonly (readonly [string, readonly number[]])[] = [
  ['xz', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['bzip2', [0x42, 0x5a, 0x68]],
  ['zstd', [0x28, 0xb5, 0x2f, 0xfd]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['ORC', [0x4f, 0x52, 0x43]],
  ['Avro', [0x4f, 0x62, 0x6a, 0x01]],
  ['lz4', [0x04, 0x22, 0x4d, 0x18]],
];

const begins = (bytes: Uint8Array, mark: readonly number[], at = 0) =>
  mark.every((byte, index) => bytes[at + index] === byte);

const letters = (word: string) => [...word].map((letter) => letter.charCodeAt(0));

/** The encoding that a byte order mark, or zeros between letters, show. */
export function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (begins(head, [0xff, 0xfe])) return 'utf-16le';
  if (begins(head, [0xfe, 0xff])) return 'utf-16be';
  const zeros = (rest: number) => head.filter((byte, at) => at % 2 === rest && byte === 0).length;
  const many = head.length / 4;
  if (head.length > 3 && zeros(1) > many && zeros(0) === 0) return 'utf-16le';
  return head.length > 3 && zeros(0) > many && zeros(1) === 0 ? 'utf-16be' : 'utf-8';
}

/**
 * Recognises a file by its content; its name says nothing.
 *
 * @param head its first bytes, {@link SNIFFED_BYTES} of them if there are so many.
 * @example kindOf(new Uint8Array([0x1f, 0x8b, 8])) // 'gzip'
 */
export function kindOf(head: Uint8Array): FileKind {
  if (head.length === 0) return 'empty';
  if (begins(head, [0x1f, 0x8b])) return 'gzip';
  if (begins(head, letters('PK\u0003\u0004')) || begins(head, letters('PK\u0005\u0006')))
    return 'zip';
  if (begins(head, letters('PAR1'))) return 'parquet';
  if (begins(head, letters('ustar'), TAR_MARK)) return 'tar';
  const other = OTHERS.find(([, mark]) => begins(head, mark));
  if (other !== undefined) return {other: other[0]};
  return encodingOf(head) === 'utf-8' && head.includes(0) ? {other: 'binary'} : 'text';
}
