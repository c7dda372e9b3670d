/**
 * Writes `packaged/*.json` anew from the types of the packages in `packages.ts`:
 * `npx tsx scripts/checks/schemas/build.ts`. It asks the npm registry, so no test runs it.
 */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {schemasFromTypes} from './fromTypes';
import {typePackages} from './packages';
import type {TypePackage} from './packages';

interface LockFile {
  readonly packages: Readonly<Record<string, {readonly integrity?: string}>>;
}

const modules = 'node_modules/';

/** `…/node_modules/kubernetes-models/apps/v1/Deployment.d.ts` → `apps.v1.Deployment`. */
function definitionName(file: string, interfaceName: string): string {
  const inside = file.slice(file.lastIndexOf(modules) + modules.length).replace(/\.d\.ts$/, '');
  const parts = inside.split('/').slice(inside.startsWith('@') ? 2 : 1);
  const name = interfaceName.replace(/^I(?=[A-Z])/, '');
  return [...parts.slice(0, -1), name].join('.');
}

function snapshotOf(source: TypePackage, folder: string, lock: LockFile): string {
  const kinds = Object.entries(source.kinds).flatMap(([version, names]) =>
    names.map((name) => ({version, name})),
  );
  const definitions = schemasFromTypes(
    kinds.map(({version, name}) => ({
      file: path.join(folder, modules, source.name, version, `${name}.d.ts`),
      name: `I${name}`,
    })),
    {numbers: source.numbers, definitionName},
  );
  const snapshot = {
    package: source.name,
    version: source.version,
    integrity: lock.packages[modules + source.name]?.integrity,
    license: 'MIT',
    holds: source.holds,
    kinds: Object.fromEntries(
      kinds.map(({version, name}) => [
        `${version}/${name}`,
        `${version.replaceAll('/', '.')}.${name}`,
      ]),
    ),
    definitions,
  };
  return `${JSON.stringify(snapshot)}\n`;
}

const folder = mkdtempSync(path.join(tmpdir(), 'schemas-'));
try {
  writeFileSync(path.join(folder, 'package.json'), '{}');
  const wanted = typePackages.map(({name, version}) => `${name}@${version}`);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--save-exact'];
  execFileSync('npm', ['install', ...options, ...wanted], {cwd: folder, stdio: 'inherit'});
  const lock = JSON.parse(readFileSync(path.join(folder, 'package-lock.json'), 'utf8')) as LockFile;
  for (const source of typePackages) {
    const target = path.join(import.meta.dirname, 'packaged', `${source.snapshot}.json`);
    writeFileSync(target, snapshotOf(source, folder, lock));
  }
} finally {
  rmSync(folder, {recursive: true});
}
