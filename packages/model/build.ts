/**
 * Builds the package from the sources of the guide: one file for programs, two for the commands, types.
 *
 *     npm run package        # packages/model/dist
 */
import {chmodSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {rollup, type Plugin} from 'rollup';
import {dts} from 'rollup-plugin-dts';
import {build} from 'vite';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const dist = path.join(here, 'dist');
const bins = ['east-west', 'kubectl-east_west'];

rmSync(dist, {recursive: true, force: true});

await build({
  configFile: false,
  root: here,
  logLevel: 'warn',
  resolve: {alias: {'@site': root}},
  ssr: {noExternal: true},
  build: {
    ssr: true,
    target: 'node20',
    outDir: dist,
    rollupOptions: {
      input: {
        index: path.join(here, 'src/index.ts'),
        'east-west': path.join(here, 'src/cli/eastWest.ts'),
        'kubectl-east_west': path.join(here, 'src/cli/kubectlPlugin.ts'),
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
        banner: ({name}) => (bins.includes(name) ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
for (const bin of bins) chmodSync(path.join(dist, `${bin}.js`), 0o755);

/** Types know the keys of a JSON file only: its values are typed where it is read. */
function keysAsTypes(file: string): string {
  const keys = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object);
  const fields = keys.map((key) => `  readonly ${JSON.stringify(key)}: unknown;`);
  return `declare const json: {\n${fields.join('\n')}\n};\nexport default json;\n`;
}

/** Puts a file of types in the place of a JSON file. */
const jsonTypes: Plugin = {
  name: 'json-types',
  resolveId(id, importer = '') {
    if (!id.endsWith('.json')) return null;
    const name = path.basename(id, '.json');
    const file = path.resolve(path.dirname(importer), id);
    this.emitFile({type: 'asset', fileName: `${name}.d.ts`, source: keysAsTypes(file)});
    return {id: `./${name}.js`, external: true};
  },
};

const types = await rollup({
  input: path.join(here, 'src/index.ts'),
  plugins: [jsonTypes, dts({tsconfig: path.join(root, 'tsconfig.json')})],
});
await types.write({dir: dist, entryFileNames: 'index.d.ts'});
