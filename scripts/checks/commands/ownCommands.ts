import {execFile} from 'node:child_process';
import {isDeepStrictEqual} from 'node:util';
import type {Block} from '../shared/blocks';
import type {Finding} from '../shared/finding';

/** Runs a shell command and gives everything it prints, on both streams. */
export type Printer = (code: string) => Promise<string>;

/**
 * Runs the project's own commands that chapters show, and compares what they print.
 *
 * A `text` block after the command must be all of it; a `json` block must be the printed value or a
 * part of it.
 *
 * @param blocks - All blocks of a chapter, in order.
 * @param print - Runs one block.
 * @returns A finding for each block that prints something else.
 */
export async function ownCommandFindings(
  blocks: readonly Block[],
  print: Printer,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.language !== 'bash' || !isOwn(block.code)) continue;
    const printed = await print(block.code);
    const next = blocks[index + 1];
    if (next === undefined || shows(next, printed)) continue;
    const message = `prints something else than the block after it:\n${printed.trim()}`;
    findings.push({file: block.file, line: block.line, message});
  }
  return findings;
}

function isOwn(code: string): boolean {
  return code.split('\n').every((line) => line.startsWith('npm run --silent '));
}

function shows({language, code}: Block, printed: string): boolean {
  if (language === 'text') return code.trim() === printed.trim();
  if (language !== 'json') return true;
  return partsOf(JSON.parse(printed)).some((part) => isDeepStrictEqual(part, JSON.parse(code)));
}

function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

/**
 * Runs commands in a folder, each distinct one once.
 *
 * @param folder - The project's folder.
 * @returns The printer.
 */
export function printerIn(folder: string): Printer {
  const runs = new Map<string, Promise<string>>();
  return (code) => {
    const known = runs.get(code) ?? printed(code, folder);
    runs.set(code, known);
    return known;
  };
}

function printed(code: string, cwd: string): Promise<string> {
  return new Promise((resolve) => {
    // A command may end with a status of its own and still print what the text says.
    execFile('bash', ['-c', code], {cwd}, (_error, output, errors) => {
      resolve(output + withoutNpmNotes(errors));
    });
  });
}

/** npm's own remarks about its configuration are not the command's. */
function withoutNpmNotes(text: string): string {
  return text.replaceAll(/^npm (warn|notice).*\n?/gm, '');
}
