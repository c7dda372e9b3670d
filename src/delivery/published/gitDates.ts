import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';
import type {VcsConfig} from '@docusaurus/types';

const run = promisify(execFile);

/** When files were last changed, by absolute path; in milliseconds since 1970. */
type Dates = ReadonlyMap<string, number>;

async function git(folder: string, ...command: readonly string[]): Promise<string> {
  const {stdout} = await run('git', ['-C', folder, '-c', 'core.quotePath=false', ...command], {
    maxBuffer: 2 ** 28,
  });
  return stdout;
}

/**
 * Reads a log, newest first, in which a commit is a line `commit <hash> <seconds>` and its files follow. A shallow clone knows nothing before its
 * oldest commits, and calls every file changed in them: what only such a commit names has no date.
 */
function datesIn(log: string, oldestOfShallow: ReadonlySet<string>): ReadonlyMap<string, number> {
  const dates = new Map<string, number | undefined>();
  let date: number | undefined;
  for (const line of log.split('\n')) {
    const [, hash = '', seconds] = /^commit ([0-9a-f]+) (\d+)$/.exec(line) ?? [];
    if (seconds !== undefined)
      date = oldestOfShallow.has(hash) ? undefined : Number(seconds) * 1000;
    else if (line !== '' && !dates.has(line)) dates.set(line, date);
  }
  const known = [...dates].flatMap(([file, at]): [string, number][] =>
    at === undefined ? [] : [[file, at]],
  );
  return new Map(known);
}

/** Where a repository stands, and the commits at which it ends when it is a shallow clone. */
async function placeOf(
  folder: string,
): Promise<{readonly top: string; readonly ends: ReadonlySet<string>}> {
  const said = await git(folder, 'rev-parse', '--show-toplevel', '--is-shallow-repository');
  const [top = '', isShallow] = said.split('\n');
  if (isShallow !== 'true') return {top, ends: new Set()};
  const ends = await git(folder, 'log', '--all', '--format=%H', '--max-parents=0');
  return {top, ends: new Set(ends.split('\n').filter((hash) => hash !== ''))};
}

/**
 * When the files of a folder were last committed.
 *
 * @returns nothing for files that git does not know, and nothing at all outside of a repository.
 */
export async function readDates(folder: string): Promise<Dates> {
  try {
    const [{top, ends}, log] = await Promise.all([
      placeOf(folder),
      git(folder, 'log', '--format=commit %H %ct', '--name-only', '--no-renames', '--', '.'),
    ]);
    return new Map([...datesIn(log, ends)].map(([file, at]) => [path.join(top, file), at]));
  } catch {
    return new Map();
  }
}

/** When the files of the guide were changed, for Docusaurus and for others: one look at the log for both languages. */
export function gitDates(): {readonly vcs: VcsConfig; readonly dates: () => Promise<Dates>} {
  let dates: Promise<Dates> | undefined;
  let root = '';
  const vcs: VcsConfig = {
    initialize: ({siteDir}) => {
      root = siteDir;
      dates ??= readDates(siteDir);
    },
    // eslint-disable-next-line @typescript-eslint/no-unused-vars -- Docusaurus takes functions of one parameter only
    getFileCreationInfo: (_file) => Promise.resolve(null),
    getFileLastUpdateInfo: async (file) => {
      const timestamp = (await dates)?.get(path.resolve(root, file));
      return timestamp === undefined ? null : {timestamp, author: ''};
    },
  };
  return {vcs, dates: () => dates ?? Promise.resolve(new Map())};
}
