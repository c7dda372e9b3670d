import {execFile} from 'node:child_process';
import {copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import type {Socket} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {answer, outputFile, recordedFrom, fakeCommands} from './fakeCommands';
import type {Recorded} from './fakeCommands';

/** What a block did. */
export interface BlockRun {
  readonly output: string;
  readonly errors: string;
  readonly status: number;
}

/** What a block is run with. */
export interface BlockSetting {
  readonly code: string;
  /** Contents of the recorded files; see `recordedFrom`. */
  readonly recorded: readonly string[];
  /** Variables that earlier blocks of the chapter have set. */
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * Runs a shell block in an empty folder, with fakes of the commands that need a cluster or AWS.
 *
 * Pipes, quoting, `sort`, `uniq` and the like are the shell's own; jq is real. Nothing leaves the
 * machine: the fakes talk to this process over the loopback address.
 *
 * @param setting - The block and its recorded data.
 * @returns What it printed and its exit status; a pipe fails when any part of it does.
 * @throws When bash is missing.
 */
export async function runBlock(setting: BlockSetting): Promise<BlockRun> {
  const folder = await mkdtemp(path.join(tmpdir(), 'block-'));
  const server = createServer(answering(setting.recorded));
  try {
    const bin = path.join(folder, 'bin');
    const work = path.join(folder, 'work');
    await Promise.all([mkdir(bin), mkdir(work)]);
    await copyFile(
      path.join(import.meta.dirname, 'fakeCommand.sh'),
      path.join(bin, '.fake-command'),
    );
    await Promise.all(fakeCommands.map((tool) => symlink('.fake-command', path.join(bin, tool))));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    return await runBash(setting.code, work, {
      ...setting.variables,
      PATH: `${bin}:/usr/local/bin:/usr/bin:/bin`,
      HOME: work,
      LC_ALL: 'C.UTF-8',
      TZ: 'UTC',
      FAKE_COMMAND_FOLDER: folder,
      FAKE_COMMAND_PORT: String(port),
    });
  } finally {
    server.close();
    await rm(folder, {recursive: true});
  }
}

function runBash(
  code: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<BlockRun> {
  return new Promise((resolve) => {
    const args = ['--noprofile', '--norc', '-o', 'pipefail', '-c', code];
    const child = execFile('bash', args, {cwd, env, timeout: 60_000}, (error, output, errors) => {
      const status = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      const late = error?.killed === true ? 'stopped after 60 s\n' : '';
      resolve({output, errors: late + errors, status});
    });
    // Nobody types: a command that reads the terminal finds its end.
    child.stdin?.end();
  });
}

/** Answers one request per connection: a line with the path of the call's files. */
function answering(files: readonly string[]): (socket: Socket) => void {
  const recorded = recordedFrom(files);
  return (socket) => {
    const lines = createInterface({input: socket});
    lines.once('line', (request) => {
      void answerFiles(request, recorded).then((status) => {
        lines.close();
        socket.end(`${status}\n`);
      });
    });
  };
}

async function answerFiles(request: string, recorded: Recorded): Promise<number> {
  const words = (await readFile(`${request}.args`, 'utf8')).split('\0').slice(0, -1);
  const [folder = '', tool = '', ...args] = words;
  const call = {tool, args, input: await readFile(`${request}.in`, 'utf8')};
  const target = outputFile(call);
  try {
    const output = await answer(call, recorded);
    if (target !== undefined) await writeFile(path.join(folder, target), output);
    await writeFile(`${request}.out`, target === undefined ? output : '');
    await writeFile(`${request}.err`, '');
    return 0;
  } catch (error) {
    await writeFile(`${request}.out`, '');
    await writeFile(
      `${request}.err`,
      `${tool}: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 1;
  }
}
