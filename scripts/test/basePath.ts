/**
 * The site below a path of its host: builds a copy of the project there, in both languages, and runs the browser tests that an address
 * could break. The build of this folder stays as it is.
 *
 *     npm run test:base                              # takes what Playwright takes
 *     npm run test:base -- e2e/search.spec.ts
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '../..');
const env = {
  ...process.env,
  SITE_URL: 'https://some-organization.github.io',
  BASE_URL: '/eks-east-west/',
  REPOSITORY_URL: 'https://github.com/some-organization/eks-east-west',
};

/** What git knows, and what is new: not what was built or installed. */
function projectFiles(): readonly string[] {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const files = execFileSync('git', list, {cwd: project, encoding: 'utf8', maxBuffer: 2 ** 26});
  return files.split('\0').filter((file) => file !== '' && existsSync(path.join(project, file)));
}

const copy = mkdtempSync(path.join(tmpdir(), 'guide-base-'));
process.on('exit', () => rmSync(copy, {recursive: true, force: true}));
for (const file of projectFiles()) cpSync(path.join(project, file), path.join(copy, file));
symlinkSync(path.join(project, 'node_modules'), path.join(copy, 'node_modules'), 'junction');

function run(script: string, ...args: readonly string[]): void {
  const {status} = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: copy,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env,
  });
  if (status !== 0) process.exit(1);
}

run('build');
run('test:browser', '--config', 'playwright.base.config.ts', ...process.argv.slice(2));
