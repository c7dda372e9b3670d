import {readFile, writeFile} from 'node:fs/promises';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

/** Files that a server sends compressed; others are compressed already. */
export const isText = (file: string): boolean =>
  /\.(?:css|html|js|json|md|svg|txt|xml)$/.test(file);

/** Below it, compressing saves less than the packet that it is sent in. */
const worthwhileBytes = 512;

/** The best, 11, saves 1.7 % more and takes more than twice as long (decisions/headers.md). */
const brotliQuality = 10;

/** How many bytes of files there are, and what is left of them. */
export interface Sizes {
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/**
 * Writes `.gz` and `.br` beside a file, so that a server need not.
 *
 * @returns the sizes of what a server sends.
 */
export async function compress(file: string): Promise<Sizes> {
  const content = await readFile(file);
  const plain = content.length;
  if (plain < worthwhileBytes) return {plain, gzip: plain, brotli: plain};
  const [gz, br] = await Promise.all([
    gzipped(content, {level: constants.Z_BEST_COMPRESSION}),
    brotlied(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain,
      },
    }),
  ]);
  await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)]);
  return {plain, gzip: gz.length, brotli: br.length};
}
