import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** What stands in for Docusaurus's own ways to load the scripts of a page. */
const standIns: Readonly<Record<string, string>> = {
  './prefetch': 'prefetchNothing.ts',
  './preload': 'preloadInOwnTask.ts',
};

/**
 * When the scripts of a page are loaded.
 *
 * - Those of other chapters: not before the reader comes near a link to one. Docusaurus would fetch the scripts of
 *   every page that a visible link leads to, and the sidebar shows links to all of them: more bytes than the page
 *   itself.
 * - Those of the page itself: as Docusaurus does it, but in a task of its own.
 *
 * @example plugins: [[chunkLoading, {}]]
 */
export function chunkLoading({siteDir}: LoadContext): Plugin {
  return {
    name: 'chunk-loading',
    configureWebpack: (_config, _isServer, {currentBundler}) => ({
      plugins: [
        new currentBundler.instance.NormalModuleReplacementPlugin(
          /^\.\/(?:prefetch|preload)$/,
          (resource: {context: string; request: string}) => {
            const isCore = /@docusaurus[\\/]core[\\/]lib[\\/]client$/.test(resource.context);
            const standIn = standIns[resource.request];
            if (!isCore || standIn === undefined) return;
            resource.request = path.join(siteDir, 'src/delivery/bundle/chunkLoading', standIn);
          },
        ),
      ],
    }),
  };
}
