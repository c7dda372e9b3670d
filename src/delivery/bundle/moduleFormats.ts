import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Tells the bundler and Node which of Docusaurus's files are CommonJS. This package is of
 * `"type": "module"`, so every `.js` file in it counts as an ES module unless something says otherwise:
 *
 * - The modules that Docusaurus generates mix `import` with `require.resolveWeak`, which fails in a
 *   strict ES module.
 * - The chunks of the server bundle are CommonJS; as `.js` they would fail when they are loaded, and
 *   the page would be written with the error in the place of its text.
 */
export function moduleFormats(context: LoadContext): Plugin {
  return {
    name: 'module-formats',
    configureWebpack: (_config, isServer) => ({
      module: {
        rules: [{test: /\.js$/, include: context.generatedFilesDir, type: 'javascript/auto'}],
      },
      ...(isServer && {output: {chunkFilename: 'assets/js/[name].[contenthash:8].cjs'}}),
    }),
  };
}
