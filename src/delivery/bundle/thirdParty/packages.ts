import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {ShippedPackage} from './licences';

/** The folder of the package that a module is in; undefined for our own. */
export function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  return file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8');
}

/** The licence of a package that brings its text and does not name it. */
function licenceOf(text: string): string {
  const isMit = /^\s*(?:The )?MIT License\b/.test(text) && text.includes('free of charge');
  return isMit ? 'MIT' : 'none';
}

function readPackage(folder: string): ShippedPackage {
  const {name, version, license} = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as {readonly name: string; readonly version: string; readonly license?: string};
  const text = licenceText(folder);
  return {name, version, licence: license ?? licenceOf(text), text};
}

/**
 * The packages that modules are from, each once, by name.
 *
 * @param files - Paths of modules; of those that are ours nothing is said.
 */
export function packagesOf(files: Iterable<string>): readonly ShippedPackage[] {
  const folders = new Set([...files].flatMap((file) => packageFolder(file) ?? []));
  const packages = [...folders]
    .filter((folder) => existsSync(path.join(folder, 'package.json')))
    .map(readPackage);
  const once = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  return [...once.keys()].sort().flatMap((key) => once.get(key) ?? []);
}
