/**
 * What takes long or needs more than Node, one part after another; a part that fails keeps no other from running.
 *
 *     npm run test:deep                       all parts
 *     npm run test:deep -- fuzz browsers      these
 *     npm run test:deep -- --list             their names, and what each is for
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {deepParts, readDeepRequest} from './deepParts';

function run(name: string): boolean {
  const {command: [program = '', ...rest] = [], env} = deepParts[name] ?? {};
  console.log(`\n▸ ${name}`);
  const {status} = spawnSync(program, rest, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {...process.env, ...env},
  });
  return status === 0;
}

const request = readDeepRequest(process.argv.slice(2), existsSync('build/index.html'));
if (!request.ok) {
  console.error(request.reason);
  process.exitCode = 2;
} else if ('list' in request) {
  console.log(request.list.join('\n'));
} else {
  const failed = request.run.filter((name) => !run(name));
  if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}
