import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {ConfigureWebpackUtils, LoadContext, Plugin} from '@docusaurus/types';
import {licenceFaults, thirdPartyList} from './licences';
import {packagesOf} from './packages';

type Bundler = ConfigureWebpackUtils['currentBundler']['instance'];
type Compiler = Parameters<InstanceType<Bundler['NormalModuleReplacementPlugin']>['apply']>[0];

const listName = 'third-party.txt';

/**
 * Lists, in `third-party.txt`, the packages that a reader is sent, with the texts of their licences, and fails a build whose
 * scripts hold one that is not compatible with the project's own. What only builds the site is not in it.
 */
export function thirdParty(context: LoadContext): Plugin {
  const files = new Set<string>();
  const collecting = (bundler: Bundler) => ({
    apply(compiler: Compiler) {
      compiler.hooks.thisCompilation.tap('third-party', (compilation) => {
        compilation.hooks.finishModules.tap('third-party', (modules) => {
          for (const {resource} of modules as Iterable<{readonly resource?: string}>) {
            if (resource !== undefined) files.add(resource);
          }
          const faults = licenceFaults(packagesOf(files));
          compilation.errors.push(...faults.map((fault) => new bundler.WebpackError(fault)));
        });
      });
    },
  });
  const {currentLocale, defaultLocale} = context.i18n;
  return {
    name: 'third-party',
    configureWebpack: (_config, isServer, {currentBundler}) =>
      isServer || process.env.NODE_ENV === 'development'
        ? {}
        : {plugins: [collecting(currentBundler.instance)]},
    async postBuild({outDir}) {
      // Both languages are made of the same.
      if (currentLocale !== defaultLocale) return;
      await writeFile(path.join(outDir, listName), thirdPartyList(packagesOf(files)));
    },
  };
}
