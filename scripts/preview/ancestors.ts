import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

/** A running process. */
interface Running {
  readonly parent: number;
  /** Its command line. */
  readonly command: string;
}

/** Looks a process up; undefined where there is none, or the system does not tell. */
export type LookUp = (pid: number) => Running | undefined;

const PACKAGE_MANAGERS = /\b(npm|npx|pnpm|yarn|bun)\b/;

/** npm, a shell and the compiler stand between a terminal and a script. */
const MOST_ANCESTORS = 5;

const CHECK_MS = 500;

function fromProc(pid: number): Running {
  const [, parent = ''] =
    /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  return {parent: Number(parent), command};
}

function fromPs(pid: number): Running {
  const line = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], {encoding: 'utf8'});
  const [, parent = '', command = ''] = /^\s*(\d+)\s+(.*)$/m.exec(line) ?? [];
  return {parent: Number(parent), command};
}

const lookUpHere: LookUp = (pid) => {
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  } catch {
    return undefined;
  }
};

/**
 * The processes that have started one, nearest first: its parent, and where a package manager runs the script, all up to that.
 *
 * @param parent the parent of that process, as it knows it itself
 * @example ancestorsOf(process.ppid) // [300, 200, 100], where 100 is `npm run preview`
 */
export function ancestorsOf(parent: number, lookUp: LookUp = lookUpHere): number[] {
  const chain = [parent];
  while (chain.length <= MOST_ANCESTORS) {
    const last = chain.at(-1) ?? parent;
    const running = lookUp(last);
    if (running === undefined) break;
    if (PACKAGE_MANAGERS.test(running.command)) return chain;
    if (running.parent <= 1) break;
    chain.push(running.parent);
  }
  return [parent];
}

/**
 * Ends this process when one of those that have started it is gone, in whatever way it ended: `kill -9` tells nobody. It does not keep the
 * process alive.
 */
export function endWithAncestors(): void {
  const isSame = (chain: readonly number[]) => {
    const now = [process.ppid, ...chain.slice(0, -1).map((pid) => lookUpHere(pid)?.parent)];
    return chain.every((pid, index) => pid === now[index]);
  };
  const chain = ancestorsOf(process.ppid);
  setInterval(() => {
    if (!isSame(chain)) process.exit(1);
  }, CHECK_MS).unref();
}
