import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {ConfigureWebpackUtils} from '@docusaurus/types';
import {rspack} from '@docusaurus/faster';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {writeIn} from '@site/test/writeIn';
import {bundlerOptions} from './plugin';
import {keptOut, standIns, type StandIn} from './table';

type Bundler = ConfigureWebpackUtils['currentBundler']['instance'];
const bundler = rspack as unknown as Bundler;

const root = mkdtempSync(path.join(tmpdir(), 'stand-ins-'));
afterAll(() => rmSync(root, {recursive: true}));

const write = (file: string, text: string) => writeIn(root, file, text);

/** The module that asks for what a row stands in for. */
const askerOf = ({request, from = 'any'}: StandIn) =>
  `node_modules/${from}/asks-for-${request.replaceAll(/\W/g, '-')}.js`;

const asks = (request: string) => `import * as it from '${request}';\nconsole.log(it);\n`;

/** The rows of the table, with modules that do nothing. */
const rows = standIns.map((row) => ({
  ...row,
  by: path.join(root, 'modules', row.by.replace(/\.ts$/, '.js')),
}));

/** A small site in which each row matches. */
beforeAll(() => {
  for (const {by} of rows) write(path.relative(root, by), 'export const known = 1;\n');
  for (const row of standIns) write(askerOf(row), asks(row.request));
  write('entry.js', standIns.map((row) => `import './${askerOf(row)}';\n`).join(''));
  for (const name of keptOut) write(`node_modules/${name}/index.js`, 'export const real = 1;\n');
  write('renamed.js', 'export {};\n');
});

/** The errors of a bundle of that site. */
async function bundle(strict = true): Promise<readonly string[]> {
  const compiler = bundler({
    mode: 'production',
    context: root,
    entry: './entry.js',
    output: {path: path.join(root, 'out')},
    ...bundlerOptions(bundler, {rows, banned: keptOut, strict}),
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const errors = stats?.toJson({all: false, errors: true}).errors ?? [];
      compiler.close(() => {
        if (error) reject(error);
        else resolve(errors.map(({message}) => message));
      });
    });
  });
}

/** What a bundle says after one file has changed. */
async function withChanged(file: string, text: string, before: string, strict = true) {
  write(file, text);
  try {
    return await bundle(strict);
  } finally {
    write(file, before);
  }
}

describe('a browser build', () => {
  it('is made where every row matches', async () => {
    expect(await bundle()).toEqual([]);
  });

  it.each(standIns)('fails where nothing asks for $request any more', async (row) => {
    const renamed = `${path.relative(path.dirname(askerOf(row)), '.')}/renamed.js`;
    const errors = await withChanged(askerOf(row), asks(renamed), asks(row.request));
    expect(errors).toEqual([expect.stringContaining(`asks for ${row.request} any more`)]);
  });

  it('names an export that a stand-in does not have, and the module that asks', async () => {
    const [row] = standIns;
    if (row === undefined) throw new Error('The table is empty.');
    const code = `import {known, gone} from '${row.request}';\nconsole.log(known, gone);\n`;
    const errors = await withChanged(askerOf(row), code, asks(row.request));
    expect(errors).toEqual([expect.stringContaining(`'gone'`)]);
    expect(await withChanged(askerOf(row), code, asks(row.request), false)).toEqual([]);
  });

  it.each(keptOut)('fails where %s comes in another way', async (name) => {
    const entry = standIns.map((row) => `import './${askerOf(row)}';\n`).join('');
    const withPackage = `${entry}${asks(`./node_modules/${name}/index.js`)}`;
    expect(await withChanged('entry.js', withPackage, entry)).toEqual([
      expect.stringContaining(`${name} is in the scripts`),
    ]);
  });
});
