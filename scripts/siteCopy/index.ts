import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {rmSync} from 'node:fs';
import {cp, mkdir, mkdtemp, readdir, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const project = path.resolve(import.meta.dirname, '../..');
const cli = fileURLToPath(import.meta.resolve('@docusaurus/core/bin/docusaurus.mjs'));

/** The folders that Docusaurus, and what makes a release of its build, read of the project. */
const folders = ['diagrams', 'docs', 'i18n', 'scripts', 'src', 'static'] as const;

/** The files beside them: the configuration, what it imports, and the changelog, which is published. */
async function filesOfRoot(): Promise<readonly string[]> {
  const names = await readdir(project);
  return names.filter((name) => name === 'CHANGELOG.md' || /\.(?:ts|json)$/.test(name));
}

interface SiteCopy {
  readonly folder: string;
  /** Runs a command of Docusaurus in the copy; rejects where it fails. */
  readonly docusaurus: (...args: string[]) => Promise<void>;
  /** Makes a release of the build that is in the copy; rejects where that fails. */
  readonly release: () => Promise<void>;
}

interface CopyOptions {
  /** What is left out. */
  readonly without?: readonly (typeof folders)[number][];
  /** Where the copy is made; a folder of its own by default. */
  readonly into?: string;
}

/**
 * A copy of the site that may be written to. It is removed when this process ends, and so is what runs in it.
 */
export async function copySite({without = [], into}: CopyOptions = {}): Promise<SiteCopy> {
  const folder = into ?? (await mkdtemp(path.join(tmpdir(), 'guide-')));
  if (into !== undefined) await mkdir(into);
  let running: ChildProcess | undefined;
  process.on('exit', () => rmSync(folder, {recursive: true, force: true}));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      running?.kill();
      process.exit(1);
    });
  }
  const sources = [...folders.filter((name) => !without.includes(name)), ...(await filesOfRoot())];
  for (const source of sources) {
    await cp(path.join(project, source), path.join(folder, source), {recursive: true});
  }
  await symlink(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const run = async (...args: string[]) => {
    running = spawn(process.execPath, args, {cwd: folder, stdio: 'inherit'});
    const [code] = (await once(running, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
  };
  return {
    folder,
    docusaurus: (...args) => run(cli, ...args),
    release: () => run('--import', 'tsx', 'scripts/release/main.ts'),
  };
}
