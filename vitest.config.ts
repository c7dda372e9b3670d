import {availableParallelism} from 'node:os';
import path from 'node:path';
import {transformWithEsbuild, type Plugin} from 'vite';
import {configDefaults, defineConfig} from 'vitest/config';

const root = import.meta.dirname;
const inRoot = (file: string) => path.join(root, file);
const docusaurus = (file: string) => inRoot(`node_modules/@docusaurus/${file}`);

/** Docusaurus ships JSX in .js files for its bundler; Vite reads JSX only in .jsx. */
const docusaurusJsx: Plugin = {
  name: 'docusaurus-jsx',
  enforce: 'pre',
  transform(code, id) {
    if (!/@docusaurus\/[^/]+\/lib\/.*\.js$/.test(id)) return undefined;
    return transformWithEsbuild(code, id, {loader: 'jsx', jsx: 'automatic'});
  },
};

// The aliases of the Docusaurus bundler. Its own code runs in the tests; only what a build
// generates (the translations and the configuration of the language) is doubled.
const alias = [
  {find: '@site', replacement: root},
  {
    find: '@generated/codeTranslations',
    replacement: inRoot('test/docusaurus/codeTranslations.ts'),
  },
  {find: /^@generated\/.*/, replacement: inRoot('test/docusaurus/generated.ts')},
  {
    find: /^@docusaurus\/((?:use)?[A-Z]\w+|router|renderRoutes|constants)$/,
    replacement: `${docusaurus('core/lib/client/exports')}/$1`,
  },
  {find: /^@theme\/(.*)/, replacement: `${docusaurus('theme-classic/lib/theme')}/$1`},
];

export default defineConfig({
  plugins: [docusaurusJsx],
  resolve: {alias},
  esbuild: {jsx: 'automatic'},
  test: {
    // A machine that builds the site at the same time is slow; a test that hangs still ends.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Vitest leaves one core to others; here nothing else needs it.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'model',
          environment: 'node',
          include: ['{src,scripts,test,packages}/**/*.test.ts'],
          // Its modules import folders, which Node does not resolve.
          server: {deps: {inline: ['dt-sql-parser']}},
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['{src,test}/**/*.test.tsx'],
          exclude: configDefaults.exclude,
          setupFiles: ['test/setup.ts'],
          server: {deps: {inline: [/@docusaurus/]}},
        },
      },
    ],
  },
});
