import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {withoutLateImports} from './withoutLateImports';

/** Where components import what comes when a reader asks: charts, readers of files, panels. */
const rooms = ['src/components', 'src/readers'];

/**
 * What only a bundle for readers needs, where every byte travels. The server's is run once and thrown away; what it writes is the same.
 */
const optimization = {
  concatenateModules: false,
  innerGraph: false,
  mangleExports: false,
  realContentHash: false,
  usedExports: false,
} as const;

/**
 * What the server's bundle has in the place of Docusaurus's options.
 *
 * @param siteDir - The root of the site.
 */
export const serverOptions = (siteDir: string) => ({
  optimization,
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        include: rooms.map((room) => path.join(siteDir, room)),
        enforce: 'pre' as const,
        use: [
          {
            loader: path.join(siteDir, 'src/delivery/bundle/serverBundle/loader.js'),
            options: {rewrite: withoutLateImports},
          },
        ],
      },
    ],
  },
});

/**
 * Makes the server's bundle without work for nothing: it writes the first view of a page and asks for nothing more, so that what components
 * import late is left out of it. Where the server did ask, the build fails.
 */
export function lightServerBundle({siteDir}: LoadContext): Plugin {
  return {
    name: 'light-server-bundle',
    configureWebpack: (_, isServer) => (isServer ? serverOptions(siteDir) : {}),
  };
}
