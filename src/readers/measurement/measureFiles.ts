import {entriesOf, type Delivered, type Entry, type UnpackOptions} from '../files/entries';
import {FileFault, type FileFaultReason} from '../files/fault';
import {openParquet} from '../files/parquet';
import type {Digest} from './digest';
import {adderFor} from './digestOf';
import {digestText, type Read} from './digestText';
import {Unusable, type Fault} from './fault';
import {streamedTable, type StreamedTable} from './forms/stream';
import {columnOf} from './heading';
import {merged} from './merged';
import {isCounted} from './quantity';

/** Longer texts are read row by row. */
const WHOLE = 4 * 2 ** 20;
/** Longer texts that cannot be read row by row, as JSON in one piece, are refused. */
const LONGEST = 256 * 2 ** 20;

/** What files were understood as; conclusions under other choices need no second reading. */
export interface Gathered extends Read {
  /** Files that were read and files that held nothing to read. */
  readonly files: {readonly read: number; readonly skipped: number};
}

export type MeasuredFiles =
  | {readonly ok: true; readonly gathered: Gathered}
  | {readonly ok: false; readonly fault: Fault}
  | {
      readonly ok: false;
      readonly file: {
        readonly reason: FileFaultReason;
        readonly name: string;
        readonly kind?: string;
      };
    };

async function digestStream(
  table: StreamedTable,
  head: string,
  rest: AsyncIterator<string>,
  chosen?: string,
): Promise<Digest> {
  const adder = adderFor(table, chosen);
  let text = head.slice(table.skip);
  for (;;) {
    const end = table.cut(text);
    for (const row of table.rowsIn(text.slice(0, end))) adder.add(row);
    const next = await rest.next();
    if (next.done === true) {
      for (const row of table.rowsIn(text.slice(end))) adder.add(row);
      return adder.done();
    }
    text = text.slice(end) + next.value;
    if (text.length > LONGEST) throw new Unusable({reason: 'too-long'});
  }
}

async function digestChunks(chunks: AsyncIterable<string>, chosen?: string): Promise<Read> {
  const iterator = chunks[Symbol.asyncIterator]();
  let text = '';
  let isOffered = false;
  for (;;) {
    const next = await iterator.next();
    if (next.done === true) return digestText(text, chosen);
    text += next.value;
    if (text.length > WHOLE && !isOffered) {
      isOffered = true;
      const table = streamedTable(text);
      if (table !== undefined)
        return {digest: await digestStream(table, text, iterator, chosen), said: {}};
    }
    if (text.length > LONGEST) throw new Unusable({reason: 'too-long'});
  }
}

async function digestParquet(
  entry: Extract<Entry, {kind: 'parquet'}>,
  options: UnpackOptions,
  chosen?: string,
): Promise<Digest> {
  const wants = (heading: string) => {
    const {role} = columnOf(heading, 0);
    return (
      heading === chosen ||
      (role !== undefined && role !== 'ignored') ||
      /^(?:interface_id|version|srcport)$/.test(heading)
    );
  };
  const {headings, rows} = await openParquet(entry, wants, options);
  const adder = adderFor({form: 'csv', headings}, chosen);
  for await (const batch of rows) for (const row of batch) adder.add(row);
  return adder.done();
}

async function digestEntry(
  entry: Entry,
  options: UnpackOptions,
  chosen?: string,
): Promise<Read | undefined> {
  if (entry.kind === 'skipped') return undefined;
  if (entry.kind === 'parquet')
    return {digest: await digestParquet(entry, options, chosen), said: {}};
  return digestChunks(entry.text, chosen);
}

/** Whether anything in a file counts: a manifest beside the parts of a bill holds nothing that does. */
function hasNumbers({groups}: Digest): boolean {
  return groups.some((group) => isCounted(group) && group.sums.some(({size}) => size > 0));
}

async function gather(
  files: readonly Delivered[],
  chosen: string | undefined,
  options: UnpackOptions,
): Promise<Gathered> {
  const read: Read[] = [];
  let skipped = 0;
  let fault: Unusable | undefined;
  let before = 0;
  for (const file of files) {
    const onRead = options.onRead && ((bytes: number) => options.onRead?.(before + bytes));
    for await (const entry of entriesOf(file, {...options, onRead})) {
      try {
        const one = await digestEntry(entry, {...options, onRead}, chosen);
        if (one === undefined) skipped += 1;
        else read.push(one);
      } catch (error) {
        // A manifest beside the parts of a bill is no measurement.
        if (!(error instanceof Unusable)) throw error;
        fault ??= error;
        skipped += 1;
      }
    }
    before += file.blob.size;
  }
  const useful = read.length > 1 ? read.filter(({digest}) => hasNumbers(digest)) : read;
  const [first] = useful;
  if (first === undefined) throw fault ?? new Unusable({reason: 'no-number'});
  return {
    digest: merged(useful.map(({digest}) => digest)),
    said: first.said,
    files: {read: useful.length, skipped: skipped + read.length - useful.length},
  };
}

/**
 * Reads files as they were delivered into one measurement in short, in memory that does not grow with them.
 *
 * @param chosen heading of the column that the reader chose.
 * @throws whatever the signal was aborted with.
 */
export async function gatherFiles(
  files: readonly Delivered[],
  chosen?: string,
  options: UnpackOptions = {},
): Promise<MeasuredFiles> {
  try {
    return {ok: true, gathered: await gather(files, chosen, options)};
  } catch (error) {
    if (error instanceof Unusable) return {ok: false, fault: error.fault};
    if (error instanceof FileFault) {
      const {reason, file: name, kind} = error;
      return {ok: false, file: {reason, name, ...(kind === undefined ? {} : {kind})}};
    }
    throw error;
  }
}
