import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {rmSync} from 'node:fs';
import path from 'node:path';
import {text} from 'node:stream/consumers';
import {fileURLToPath} from 'node:url';

const cli = fileURLToPath(import.meta.resolve('@docusaurus/core/bin/docusaurus.mjs'));

/**
 * Builds a site in all its languages as on a machine that has never built it.
 *
 * @param site folder of its configuration; what an earlier build generated there is removed.
 * @param out folder of the build; it is emptied.
 * @returns seconds
 * @throws Error with what the build printed when it fails.
 */
export async function cleanBuild(site: string, out: string): Promise<number> {
  rmSync(path.join(site, '.docusaurus'), {recursive: true, force: true});
  rmSync(out, {recursive: true, force: true});
  const start = performance.now();
  const child = spawn(process.execPath, [cli, 'build', '--out-dir', out], {
    cwd: site,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'},
  });
  const [printed, complaints, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ]);
  if (code !== 0) throw new Error(`The build of ${site} failed.\n${printed}${complaints}`);
  return (performance.now() - start) / 1000;
}
