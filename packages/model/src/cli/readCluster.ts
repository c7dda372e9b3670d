import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createWriteStream, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** kubectl could not be run, or refused. */
export class KubectlError extends Error {
  override readonly name = 'KubectlError';
}

/**
 * Reads a cluster by one `kubectl get`, and says on standard error what it runs. Nothing is changed in the cluster.
 *
 * @param flags - For kubectl, such as `--context`.
 * @returns a file with the answer, which is gone when the process ends.
 * @throws KubectlError when kubectl is not there, or ends with an error; it has said why by itself.
 */
export async function readCluster(flags: readonly string[]): Promise<string> {
  const command = ['get', 'nodes,services,endpointslices', '-A', '-o', 'json', ...flags];
  process.stderr.write(`kubectl ${command.join(' ')}\n`);
  const folder = mkdtempSync(path.join(tmpdir(), 'east-west-'));
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  const file = path.join(folder, 'cluster.json');
  const child = spawn('kubectl', command, {stdio: ['ignore', 'pipe', 'inherit']});
  const written = once(child.stdout.pipe(createWriteStream(file)), 'finish');
  const [status] = (await once(child, 'close').catch((error: unknown) => {
    throw new KubectlError(`kubectl: cannot be run, ${(error as Error).message}`);
  })) as [number | null];
  if (status !== 0) throw new KubectlError(`kubectl: ended with status ${status ?? 'none'}`);
  await written;
  return file;
}
