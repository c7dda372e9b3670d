import {readFileSync} from 'node:fs';
import path from 'node:path';
import semver from 'semver';
import {describe, expect, it} from 'vitest';

interface LockedPackage {
  version?: string;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  engines?: {node?: string};
}

interface Manifest {
  engines: {node: string};
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string | Record<string, string>>;
}

const read = (file: string): unknown =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, '..', file), 'utf8'));

const manifest = read('package.json') as Manifest;
const {packages} = read('package-lock.json') as {packages: Record<string, LockedPackage>};
/** Versions of overrides, also of those that hold for one package's dependencies only. */
const overridden = Object.entries(manifest.overrides).flatMap(
  ([name, version]): [string, string][] =>
    typeof version === 'string' ? [[name, version]] : Object.entries(version),
);

const declared: Readonly<Record<string, string>> = {
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...Object.fromEntries(overridden),
};

/** The oldest Node of each line that the project runs on. */
const nodes = ['20.19.0', '22.13.0', '24.0.0'];

describe('packages', () => {
  it.each(nodes)('all run on Node %s', (node) => {
    const refusing = Object.entries(packages)
      .filter(([, {optional, engines}]) => optional !== true && engines?.node !== undefined)
      .filter(([, {engines}]) => !semver.satisfies(node, engines?.node ?? '*'))
      .map(([name, {version, engines}]) => `${name}@${version} wants ${engines?.node}`);
    expect(refusing).toEqual([]);
  });

  it('are declared with exact versions', () => {
    const loose = Object.entries(declared).filter(([, version]) => semver.valid(version) === null);
    expect(loose).toEqual([]);
  });

  it('are locked at the versions that package.json declares', () => {
    const drifted = Object.entries({...manifest.dependencies, ...manifest.devDependencies})
      .filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)
      .map(([name]) => name);
    expect(drifted).toEqual([]);
  });

  it('are locked for every platform, or npm ci refuses the lock file', () => {
    const locked = new Set(Object.keys(packages).map((key) => key.split('node_modules/').at(-1)));
    const missing = Object.entries(packages).flatMap(([key, {optionalDependencies = {}}]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !locked.has(name))
        .map((name) => `${key} wants ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
