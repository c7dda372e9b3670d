import {spawnSync} from 'node:child_process';
import {chownSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, test} from '@playwright/test';

const image = readFileSync('deploy/Dockerfile', 'utf8');

/** A line of the image's description, by its first word. */
const line = (word: string) => new RegExp(`^${word} (.*)$`, 'm').exec(image)?.[1] ?? '';

// The image itself is built elsewhere: this is its command, as its user, on the configuration of the build.
test('nginx starts as the user of the image, and may do all that the configuration asks for', async () => {
  const [uid = 0, gid = 0] = line('USER').split(':').map(Number);
  const [, ...words] = JSON.parse(line('CMD')) as readonly string[];
  const folder = await mkdtemp(path.join(tmpdir(), 'guide-image-'));
  const writable = path.join(folder, 'tmp');
  mkdirSync(writable);
  const file = path.join(folder, 'nginx.conf');
  const written = readFileSync('deploy/nginx.conf', 'utf8');
  writeFileSync(file, written.replaceAll('/tmp/', `${writable}/`));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) for (const one of [folder, writable]) chownSync(one, uid, gid);

  // Through a pipe, as containers have it: nginx opens /dev/stdout, which a socket of Node's is not.
  const {stdout} = spawnSync(
    'sh',
    ['-c', '"$0" "$@" 2>&1 | cat', '/usr/sbin/nginx', ...words, '-t', '-c', file],
    {encoding: 'utf8', ...(isRoot && {uid, gid})},
  );
  expect(stdout).toContain('test is successful');
  expect(stdout).not.toContain('Permission denied');
  await rm(folder, {recursive: true});
});
