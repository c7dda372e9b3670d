import {spawn} from 'node:child_process';
import {text} from 'node:stream/consumers';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** What a command did. */
interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program in the project's root and waits for its end. */
export async function run(command: string, args: readonly string[], input: string): Promise<Ended> {
  const child = spawn(command, args, {cwd: root});
  child.stdin.end(input);
  const status = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return {status: await status, stdout, stderr};
}
