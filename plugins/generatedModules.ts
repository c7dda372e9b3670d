import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Lets the bundler read the modules that Docusaurus generates. They mix `import` with
 * `require.resolveWeak`; in a package of `"type": "module"` they would count as strict ES modules,
 * where `require` is left as it stands and fails in the server bundle.
 *
 * @example plugins: [generatedModules]
 */
export function generatedModules({generatedFilesDir}: LoadContext): Plugin {
  return {
    name: 'generated-modules',
    configureWebpack: () => ({
      module: {rules: [{test: /\.js$/, include: generatedFilesDir, type: 'javascript/auto'}]},
    }),
  };
}
