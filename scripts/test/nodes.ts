/**
 * The package on every version of Node that ci names: installs the packed file in an empty folder, and runs each command.
 *
 *     npm run test:nodes              # 20, 22 and 24; npm fetches those that are not there
 *     npm run test:nodes -- 22
 */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {parse} from 'yaml';

interface Ci {
  readonly jobs: {readonly test: {readonly strategy: {readonly matrix: {readonly node: number[]}}}};
}

const {jobs} = parse(readFileSync('.github/workflows/ci.yml', 'utf8')) as Ci;
const named = jobs.test.strategy.matrix.node.map(String);
const majors = process.argv.length > 2 ? process.argv.slice(2) : named;
const shell = process.platform === 'win32';

/** Where npm keeps a Node of this version; its package `node` brings the program. */
function programOf(major: string): string {
  const args = ['--yes', '--package', `node@${major}`, '--', 'node', '--print', 'process.execPath'];
  const {status, stdout} = spawnSync('npx', args, {
    encoding: 'utf8',
    shell,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`npx cannot run Node ${major}`);
  return stdout.trim();
}

const failed = majors.filter((major) => {
  const env = {...process.env, NODE_MAJOR: major, NODE_UNDER_TEST: programOf(major)};
  console.log(`\nNode ${major}: ${env.NODE_UNDER_TEST}`);
  const run = spawnSync('npx', ['vitest', 'run', 'packages/model'], {stdio: 'inherit', shell, env});
  return run.status !== 0;
});
if (failed.length > 0) console.error(`Failed on Node ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
