import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/**
 * Fetches no other chapter before the reader comes near a link to it. Docusaurus would fetch the scripts
 * of every page that a visible link leads to, and the sidebar shows links to all of them: more bytes than
 * the page itself. A link that the pointer touches is still fetched ahead, by `preload`.
 *
 * @example plugins: [[noPrefetch, {}]]
 */
export function noPrefetch({siteDir}: LoadContext): Plugin {
  const standIn = path.join(siteDir, 'plugins/noPrefetch/prefetchNothing.ts');
  return {
    name: 'no-prefetch',
    configureWebpack: (_config, _isServer, {currentBundler}) => ({
      plugins: [
        new currentBundler.instance.NormalModuleReplacementPlugin(
          /^\.\/prefetch$/,
          (resource: {context: string; request: string}) => {
            const isCore = /@docusaurus[\\/]core[\\/]lib[\\/]client$/.test(resource.context);
            if (isCore) resource.request = standIn;
          },
        ),
      ],
    }),
  };
}
