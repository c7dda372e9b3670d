import {execFile, spawnSync} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Block} from '../shared/blocks';
import type {Finding} from '../shared/finding';

/** Runs a program and gives what it prints, whatever its exit status. */
export type Runner = (program: string, args: readonly string[]) => Promise<string>;

interface Comment {
  readonly file: string;
  readonly line: number;
  readonly code: number;
  readonly message: string;
}

// Later blocks may use what a block sets, so "appears unused" (SC2034) says nothing here.
const shellcheckOptions = [
  '--format=json1',
  '--severity=warning',
  '--shell=bash',
  '--exclude=SC2034',
  '--enable=check-unassigned-uppercase',
];

/**
 * Parses each block with `bash -n`.
 *
 * @param blocks - Blocks whose language is `bash`.
 * @returns A finding for each block that is not a shell script.
 */
export async function syntaxFindings(blocks: readonly Block[]): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const block of blocks) {
    const finding = await syntaxFinding(block);
    if (finding !== undefined) findings.push(finding);
  }
  return findings;
}

function syntaxFinding(block: Block): Promise<Finding | undefined> {
  return new Promise((resolve) => {
    execFile('bash', ['-n', '-c', block.code], (error, _output, errors) => {
      if (error === null) {
        resolve(undefined);
        return;
      }
      const [, line = '1', message = errors] = /line (\d+): (.*)/.exec(errors) ?? [];
      const place = block.line + Math.min(Number(line), block.code.split('\n').length) - 1;
      resolve({
        file: block.file,
        line: place,
        message: `bash cannot parse this: ${message.trim()}`,
      });
    });
  });
}

interface Script {
  readonly block: Block;
  /** The variables of earlier blocks on one line, then the block. */
  readonly text: string;
}

/**
 * Runs shellcheck on the blocks of chapters. A variable counts as set when the block itself or an
 * earlier one of its chapter sets it.
 *
 * @param chapters - The `bash` blocks of each chapter, in order.
 * @param run - Runs the program.
 * @returns Warnings and errors in the blocks.
 */
export async function shellcheckFindings(
  chapters: readonly (readonly Block[])[],
  run: Runner = runProgram,
): Promise<readonly Finding[]> {
  const scripts = chapters.flatMap(scriptsOf);
  const texts = [...new Set(scripts.map(({text}) => text))];
  if (texts.length === 0) return [];
  const folder = await mkdtemp(path.join(tmpdir(), 'shellcheck-'));
  try {
    const files = texts.map((_, index) => path.join(folder, `${index}.sh`));
    await Promise.all(texts.map((text, index) => writeFile(files[index] ?? '', text)));
    const output = await run('shellcheck', [...shellcheckOptions, ...files]);
    const {comments} = JSON.parse(output) as {readonly comments: readonly Comment[]};
    return comments.flatMap((comment) => {
      const text = texts[Number(path.basename(comment.file, '.sh'))];
      return scripts
        .filter((script) => script.text === text)
        .map(({block}) => findingOf(comment, block));
    });
  } finally {
    await rm(folder, {recursive: true});
  }
}

const setsVariables = /^\s*(?:export\s+|readonly\s+)?[A-Za-z_]\w*=.*$/gm;
const setVariable = /(?:^|[\s;])([A-Za-z_]\w*)=/g;

function scriptsOf(blocks: readonly Block[]): readonly Script[] {
  const names = new Set<string>();
  return blocks.map((block) => {
    const text = `${[...names].map((name) => `${name}=''`).join('; ')}\n${block.code}\n`;
    for (const [line] of block.code.matchAll(setsVariables)) {
      for (const [, name = ''] of line.matchAll(setVariable)) names.add(name);
    }
    return {block, text};
  });
}

function findingOf({line, code, message}: Comment, block: Block): Finding {
  return {
    file: block.file,
    // The script's first line holds the variables.
    line: block.line + line - 2,
    message: `shellcheck SC${code}: ${message}`,
  };
}

/** Runs a program of this machine. */
const runProgram: Runner = (program, args) =>
  new Promise((resolve, reject) => {
    execFile(program, args, {maxBuffer: 1 << 26}, (error, output) => {
      if (error !== null && output === '') reject(new Error(error.message));
      else resolve(output);
    });
  });

/** Whether shellcheck is on this machine. A check changes no machine: where it is missing, that is said and the rest goes on. */
export function haveShellcheck(): boolean {
  return spawnSync('shellcheck', ['--version'], {stdio: 'ignore'}).status === 0;
}
