import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readDates} from './gitDates';

const folder = mkdtempSync(path.join(tmpdir(), 'dates-'));
const whole = path.join(folder, 'whole');
const shallow = path.join(folder, 'shallow');

const days = {first: '2026-01-01', second: '2026-02-02', third: '2026-03-03'};

function git(cwd: string, day: string, ...command: readonly string[]): void {
  const date = `${day}T12:00:00Z`;
  const who = {NAME: 'a', EMAIL: 'a@example.com'};
  execFileSync('git', command, {
    cwd,
    stdio: 'pipe',
    env: {
      ...process.env,
      GIT_AUTHOR_NAME: who.NAME,
      GIT_AUTHOR_EMAIL: who.EMAIL,
      GIT_COMMITTER_NAME: who.NAME,
      GIT_COMMITTER_EMAIL: who.EMAIL,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    },
  });
}

function commit(day: string, file: string): void {
  writeFileSync(path.join(whole, file), day);
  git(whole, day, 'add', '.');
  git(whole, day, 'commit', '-m', day);
}

beforeAll(() => {
  mkdirSync(whole);
  git(whole, days.first, 'init', '--initial-branch=main');
  commit(days.first, 'old.mdx');
  commit(days.second, 'middle.mdx');
  commit(days.third, '新.mdx');
  git(folder, days.third, 'clone', '--depth=2', `file://${whole}`, shallow);
});

afterAll(() => rmSync(folder, {recursive: true}));

const daysIn = async (repository: string) =>
  Object.fromEntries(
    [...(await readDates(repository))].map(([file, at]) => [
      path.relative(repository, file),
      new Date(at).toISOString().slice(0, 10),
    ]),
  );

describe('the dates of files', () => {
  it('are those of the last commit that changed them', async () => {
    expect(await daysIn(whole)).toEqual({
      'old.mdx': days.first,
      'middle.mdx': days.second,
      '新.mdx': days.third,
    });
  });

  it('are unknown where a shallow clone ends', async () => {
    expect(await daysIn(shallow)).toEqual({'新.mdx': days.third});
  });

  it('are unknown outside of a repository', async () => {
    expect(await readDates(tmpdir())).toEqual(new Map());
  });
});
