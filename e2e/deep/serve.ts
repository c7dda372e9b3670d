/**
 * Builds a copy of the guide that has one page more, `diagrams.mdx`, and serves it on E2E_PORT. Playwright starts and stops it. One
 * language is enough: Mermaid is the same in both.
 */
import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {rmSync} from 'node:fs';
import {cp, mkdtemp, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const project = path.resolve(import.meta.dirname, '../..');
const cli = fileURLToPath(import.meta.resolve('@docusaurus/core/bin/docusaurus.mjs'));

/** What a build reads. */
const sources = [
  'diagrams',
  'docs',
  'docusaurus.config.ts',
  'i18n',
  'package.json',
  'sidebars.ts',
  'src',
  'static',
  'tsconfig.json',
];

async function copySite(): Promise<string> {
  const site = await mkdtemp(path.join(tmpdir(), 'guide-'));
  for (const source of sources) {
    await cp(path.join(project, source), path.join(site, source), {recursive: true});
  }
  await symlink(path.join(project, 'node_modules'), path.join(site, 'node_modules'), 'junction');
  await cp(path.join(import.meta.dirname, 'diagrams.mdx'), path.join(site, 'docs', 'diagrams.mdx'));
  return site;
}

const site = await copySite();
let running: ChildProcess | undefined;
process.on('exit', () => rmSync(site, {recursive: true, force: true}));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    running?.kill();
    process.exit(1);
  });
}

async function docusaurus(...args: string[]): Promise<void> {
  running = spawn(process.execPath, [cli, ...args], {cwd: site, stdio: 'inherit'});
  const [code] = (await once(running, 'exit')) as [number | null];
  if (code !== 0) process.exit(1);
}

await docusaurus('build', '--locale', 'en');
await docusaurus('serve', '--no-open', '--host', '127.0.0.1', '--port', process.env.E2E_PORT ?? '');
