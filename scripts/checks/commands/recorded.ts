import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Block} from '../shared/blocks';
import type {Finding} from '../shared/finding';
import type {BlockRun, BlockSetting} from './runBlock';
import {runBlock} from './runBlock';

/** Runs a block; a test may hand in its own. */
export type BlockRunner = (setting: BlockSetting) => Promise<BlockRun>;

/**
 * Runs every block of a chapter that is marked `recorded=` and compares what it prints with the
 * `text` block after it.
 *
 * @param blocks - All blocks of the chapter, in order.
 * @param folder - Where the recorded files are.
 * @param run - Runs a block.
 * @returns Blocks that fail, print something else or nothing, and blocks with jq or jsonpath that
 * are not marked.
 */
export async function recordedFindings(
  blocks: readonly Block[],
  folder: string,
  run: BlockRunner = runBlock,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.language !== 'bash') continue;
    if (block.meta.recorded === undefined) findings.push(...unmarked(block));
    else {
      const message = await faultOf({
        block,
        next: blocks[index + 1],
        variables: variablesOf(blocks.slice(0, index)),
        folder,
        run,
      });
      if (message !== undefined) findings.push({file: block.file, line: block.line, message});
    }
  }
  return findings;
}

function unmarked(block: Block): readonly Finding[] {
  const lines = block.code.split('\n');
  const line = lines.findIndex((text) => /(?:\||^|\$\()\s*jq\s|\bjsonpath=/.test(text));
  if (line < 0) return [];
  const message =
    'jq or jsonpath that no test runs: mark the block `recorded=FILE` (under test/recorded/)';
  return [{file: block.file, line: block.line + line, message}];
}

const literals = /^(?:export )?((?:[A-Z_][A-Z0-9_]*=(?:"[^"$`]*"|'[^']*'|[^\s"'$`();|&]*)\s*)+)$/gm;
const literal = /([A-Z_][A-Z0-9_]*)=(?:"([^"]*)"|'([^']*)'|(\S*))/g;

/** Variables that blocks set to plain text; those set to a command's output are left to their own block. */
function variablesOf(blocks: readonly Block[]): Readonly<Record<string, string>> {
  const assignments = blocks
    .filter(({language}) => language === 'bash')
    .flatMap(({code}) => [...code.matchAll(literals)])
    .flatMap(([, line = '']) => [...line.matchAll(literal)]);
  return Object.fromEntries(
    assignments.map(([, name = '', double, single, bare]) => [
      name,
      double ?? single ?? bare ?? '',
    ]),
  );
}

async function faultOf(check: {
  readonly block: Block;
  readonly next: Block | undefined;
  readonly variables: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly run: BlockRunner;
}): Promise<string | undefined> {
  const {block, next, variables, folder, run} = check;
  const files = (block.meta.recorded ?? '')
    .split(',')
    .map((file) => file.replace(/^test\/recorded\//, ''));
  let recorded: readonly string[];
  try {
    recorded = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  } catch (error) {
    return `cannot read the recorded file: ${error instanceof Error ? error.message : String(error)}`;
  }
  const {output, errors, status} = await run({code: block.code, recorded, variables});
  if (status !== 0 || errors !== '') {
    return `fails on ${files.join(', ')} (status ${status}): ${errors.trim() || `no message, printed: ${output.trim()}`}`;
  }
  if (next?.language !== 'text' || 'insights' in next.meta) return undefined;
  if (sameText(output, next.code)) return undefined;
  return `prints something else on ${files.join(', ')} than the block after it:\n${output.trimEnd()}`;
}

/** Equal but for the last line end, and for tabs that a terminal has already set. */
function sameText(printed: string, shown: string): boolean {
  const [left, right] = [printed.trimEnd(), shown.trimEnd()];
  return left === right || left.split('\n').map(expandTabs).join('\n') === right;
}

function expandTabs(line: string): string {
  return line.split('\t').reduce((done, cell) => done + ' '.repeat(8 - (done.length % 8)) + cell);
}
