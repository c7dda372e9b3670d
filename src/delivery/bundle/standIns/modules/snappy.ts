import {snappyUncompress as uncompressInto} from 'hyparquet';

/** Replaces hysnappy: see `table.ts`. What the guide reads Parquet with has it without WebAssembly, too. */
export function snappyUncompress(input: Uint8Array, length: number): Uint8Array {
  const output = new Uint8Array(length);
  uncompressInto(input, output);
  return output;
}

export const snappyUncompressor = () => snappyUncompress;
