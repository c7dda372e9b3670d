import {parquetMetadataAsync, parquetRead, parquetSchema, type FileMetaData} from 'hyparquet';
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

interface Source {
  readonly name: string;
  readonly blob: Blob;
}

interface Progress {
  readonly signal?: AbortSignal | undefined;
  readonly onRead?: ((bytes: number) => void) | undefined;
}

/** A file whose end was read, which says where its columns stand. */
interface Opened extends Source {
  readonly metadata: FileMetaData;
  readonly headings: readonly string[];
}

const bufferOf = ({blob}: Source) => ({
  byteLength: blob.size,
  slice: (start: number, end?: number) => blob.slice(start, end).arrayBuffer(),
});

/** Says by the fault of the file what the library throws of its own. */
const whole = <Value>({name}: Source, reading: Promise<Value>): Promise<Value> =>
  reading.catch(() => {
    throw new FileFault('broken', name, 'Parquet');
  });

/** Columns of a group of rows; values of a dictionary are held once. */
async function readColumns(opened: Opened, rowStart: number, rowEnd: number) {
  const {metadata, headings} = opened;
  const chunks = new Map<string, ArrayLike<unknown>[]>();
  const reading = parquetRead({
    file: bufferOf(opened),
    metadata,
    columns: [...headings],
    rowStart,
    rowEnd,
    compressors,
    onChunk: ({columnName, columnData}) =>
      chunks.set(columnName, [...(chunks.get(columnName) ?? []), columnData]),
  });
  await whole(opened, reading);
  return new Map(
    [...chunks].map(([name, [first = [], ...more]]) => [
      name,
      more.length === 0 ? first : [first, ...more].flatMap((chunk) => Array.from(chunk)),
    ]),
  );
}

async function* rowsOf(opened: Opened, {signal, onRead}: Progress) {
  const {metadata, headings, blob} = opened;
  let start = 0;
  for (const group of metadata.row_groups) {
    signal?.throwIfAborted();
    const end = start + Number(group.num_rows);
    const columns = await readColumns(opened, start, end);
    for (let at = 0; at < end - start; at += BATCH) {
      const count = Math.min(BATCH, end - start - at);
      yield Array.from({length: count}, (_, row) =>
        headings.map((heading) => cellOf(columns.get(heading)?.[at + row])),
      );
    }
    start = end;
    onRead?.((blob.size * end) / Number(metadata.num_rows));
  }
}

/**
 * Opens a Parquet file: columns of plain values, of which only the wanted ones are read.
 *
 * @param wants whether a column of this name is wanted.
 * @throws FileFault where it is no whole Parquet file.
 */
export async function openParquet(
  source: Source,
  wants: (heading: string) => boolean,
  progress: Progress = {},
): Promise<ParquetRows> {
  const metadata = await whole(source, parquetMetadataAsync(bufferOf(source)));
  const headings = parquetSchema(metadata)
    .children.filter(({children}) => children.length === 0)
    .map(({element}) => element.name)
    .filter(wants);
  return {headings, rows: rowsOf({...source, metadata, headings}, progress)};
}
