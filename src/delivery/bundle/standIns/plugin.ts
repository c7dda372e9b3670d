import {createHash} from 'node:crypto';
import path from 'node:path';
import type {ConfigureWebpackUtils, LoadContext, Plugin} from '@docusaurus/types';
import {faultsIn, rowFor, type BundledModule} from './faults';
import {keptOut, standIns, type StandIn} from './table';

type Bundler = ConfigureWebpackUtils['currentBundler']['instance'];
type Compiler = Parameters<InstanceType<Bundler['NormalModuleReplacementPlugin']>['apply']>[0];

interface BundlerPlugin {
  apply(compiler: Compiler): void;
}

/** Which rows a bundle has. */
interface Rows {
  /** With the whole path of the module that is taken. */
  readonly rows: readonly StandIn[];
  /** Packages that the rows keep out of it. */
  readonly banned: readonly string[];
}

function replacing(bundler: Bundler, rows: readonly StandIn[]): BundlerPlugin {
  return new bundler.NormalModuleReplacementPlugin(
    /./,
    (resource: {context: string; request: string}) => {
      const row = rowFor(resource, rows);
      if (row !== undefined) resource.request = row.by;
    },
  );
}

/** Looks at the finished module graph, which a cached build has as well. */
function checking(bundler: Bundler, {rows, banned}: Rows): BundlerPlugin {
  const name = 'stand-in-modules';
  return {
    apply(compiler: Compiler) {
      compiler.hooks.thisCompilation.tap(name, (compilation) => {
        compilation.hooks.finishModules.tap(name, (modules) => {
          const faults = faultsIn(modules as Iterable<BundledModule>, rows, banned);
          compilation.errors.push(...faults.map((fault) => new bundler.WebpackError(fault)));
        });
      });
    },
  };
}

/** What the bundler is told. A strict bundle fails where a row matches nothing, and where an export is missing. */
export function bundlerOptions(bundler: Bundler, use: Rows & {readonly strict: boolean}) {
  const {rows, strict} = use;
  return {
    plugins: [replacing(bundler, rows), ...(strict ? [checking(bundler, use)] : [])],
    ...(strict && {module: {parser: {javascript: {exportsPresence: 'error' as const}}}}),
  };
}

function rowsOf({siteDir, siteConfig}: LoadContext, isBrowserBuild: boolean): Rows {
  const folder = path.join(siteDir, 'src/delivery/bundle/standIns/modules');
  const withReact = process.env.REACT_IN_BROWSER === '1';
  const rows = standIns.filter(
    ({only, unless, instead}) =>
      (only === undefined || isBrowserBuild) &&
      (instead !== 'React' || !withReact) &&
      (unless === undefined || siteConfig.themeConfig[unless] === undefined),
  );
  return {
    rows: rows.map((row) => ({...row, by: path.join(folder, row.by)})),
    banned: withReact ? [] : keptOut,
  };
}

/** The bundler's cache does not know the table: another table is another cache. */
function cacheOf({experiments}: object & {experiments?: unknown}, rows: readonly StandIn[]) {
  const {cache} = (experiments ?? {}) as {readonly cache?: {readonly version?: string}};
  if (cache?.version === undefined) return {};
  const hash = createHash('md5').update(JSON.stringify(rows)).digest('hex');
  return {experiments: {cache: {version: `${cache.version}-${hash}`}}};
}

/**
 * Puts the modules of `table.ts` in the place of others. A browser build fails where a row matches nothing, and where a
 * module is asked for something that it does not have: what an upgrade changes shows on its day.
 */
export function standInModules(context: LoadContext): Plugin {
  return {
    name: 'stand-in-modules',
    configureWebpack: (config, isServer, {currentBundler}) => {
      const strict = !isServer && process.env.NODE_ENV !== 'development';
      const use = rowsOf(context, strict);
      return {
        ...bundlerOptions(currentBundler.instance, {...use, strict}),
        ...cacheOf(config, use.rows),
      };
    },
  };
}
