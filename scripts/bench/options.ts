import {parseArgs} from 'node:util';
import {InputError} from '../input/inputError';

export const partIds = [
  'load',
  'thread',
  'lighthouse',
  'slider',
  'model',
  'build',
  'query',
] as const;
export type Part = (typeof partIds)[number];

export interface Options {
  readonly parts: readonly Part[];
  /** Of each page, these letters are in its address; all pages where there are none. */
  readonly pages: readonly string[];
  readonly locales: readonly string[];
  /** How often Lighthouse and the builds run; their median counts. */
  readonly runs: number;
  /** Rows that the query over Parquet reads, in millions. */
  readonly millions: number;
  /** The built site. */
  readonly build: string;
  readonly markdown: boolean;
}

const USAGE =
  'npm run bench -- [--parts load,thread,lighthouse,slider,model,build,query] [--pages cost-and-latency,/] [--locales en,zh-Hans] [--runs 3] [--millions 100] [--build build] [--markdown]';

const listOf = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

function partsOf(text: string | undefined): readonly Part[] {
  const wanted = listOf(text);
  const unknown = wanted.find((part) => !partIds.some((id) => id === part));
  if (unknown !== undefined) {
    throw new InputError({
      field: '--parts',
      got: `got "${unknown}"`,
      allowed: partIds.join(', '),
    });
  }
  return wanted.length === 0 ? partIds : partIds.filter((id) => wanted.includes(id));
}

function runsOf(text: string): number {
  const runs = Number(text);
  if (Number.isInteger(runs) && runs >= 1 && runs <= 25) return runs;
  throw new InputError({field: '--runs', got: `got "${text}"`, allowed: 'whole numbers, 1 to 25'});
}

function millionsOf(text: string): number {
  const millions = Number(text);
  if (millions > 0 && millions <= 1000) return millions;
  throw new InputError({
    field: '--millions',
    got: `got "${text}"`,
    allowed: 'numbers above 0, up to 1000',
  });
}

function read(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        parts: {type: 'string'},
        pages: {type: 'string'},
        locales: {type: 'string'},
        runs: {type: 'string', default: '3'},
        millions: {type: 'string', default: '100'},
        build: {type: 'string', default: 'build'},
        markdown: {type: 'boolean', default: false},
      },
    }).values;
  } catch (error) {
    throw new InputError({field: 'arguments', got: (error as Error).message, allowed: USAGE});
  }
}

/**
 * Reads the command line of the benchmark.
 *
 * @throws InputError when an option is unknown or its value cannot be used.
 */
export function readOptions(argv: readonly string[]): Options {
  const {parts, pages, locales, runs, millions, build, markdown} = read(argv);
  return {
    parts: partsOf(parts),
    pages: listOf(pages),
    locales: listOf(locales),
    runs: runsOf(runs),
    millions: millionsOf(millions),
    build,
    markdown,
  };
}
