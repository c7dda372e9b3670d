import {parquetMetadataAsync, parquetRead, parquetSchema} from 'hyparquet';
import {compressors} from 'hyparquet-compressors';
import {FileFault} from './fault';

/** Rows of cells as text, under the headings of a table. */
export interface ParquetRows {
  readonly headings: readonly string[];
  readonly rows: AsyncIterable<readonly (readonly string[])[]>;
}

/** Rows that are handed on at once. */
const BATCH = 20_000;

function cellOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') {
    return String(value);
  }
  return '';
}

/**
 * Opens a Parquet file: columns of plain values, of which only the wanted ones are read.
 *
 * @param wants whether a column of this name is wanted.
 * @throws FileFault where it is no whole Parquet file.
 */
export async function openParquet(
  {name, blob}: {readonly name: string; readonly blob: Blob},
  wants: (heading: string) => boolean,
  {
    signal,
    onRead,
  }: {
    readonly signal?: AbortSignal | undefined;
    readonly onRead?: ((bytes: number) => void) | undefined;
  } = {},
): Promise<ParquetRows> {
  const file = {
    byteLength: blob.size,
    slice: (start: number, end?: number) => blob.slice(start, end).arrayBuffer(),
  };
  const broken = () => new FileFault('broken', name, 'Parquet');
  const metadata = await parquetMetadataAsync(file).catch(() => {
    throw broken();
  });
  const headings = parquetSchema(metadata)
    .children.filter(({children}) => children.length === 0)
    .map(({element}) => element.name)
    .filter(wants);
  const total = Number(metadata.num_rows);

  async function* rows() {
    let start = 0;
    for (const group of metadata.row_groups) {
      signal?.throwIfAborted();
      const end = start + Number(group.num_rows);
      const columns = await readColumns(start, end);
      for (let at = 0; at < end - start; at += BATCH) {
        const count = Math.min(BATCH, end - start - at);
        yield Array.from({length: count}, (_, row) =>
          headings.map((heading) => cellOf(columns.get(heading)?.[at + row])),
        );
      }
      start = end;
      onRead?.((blob.size * end) / total);
    }
  }

  /** Columns of a group of rows; values of a dictionary are held once. */
  async function readColumns(rowStart: number, rowEnd: number) {
    const columns = new Map<string, ArrayLike<unknown>[]>();
    await parquetRead({
      file,
      metadata,
      columns: [...headings],
      rowStart,
      rowEnd,
      compressors,
      onChunk: ({columnName, columnData}) =>
        columns.set(columnName, [...(columns.get(columnName) ?? []), columnData]),
    }).catch(() => {
      throw broken();
    });
    return new Map(
      [...columns].map(([name, [first = [], ...more]]) => [
        name,
        more.length === 0 ? first : [first, ...more].flatMap((chunk) => Array.from(chunk)),
      ]),
    );
  }

  return {headings, rows: rows()};
}
