import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** What stands in for each module of React in the browser. */
const standIns: Readonly<Record<string, string>> = {
  react: 'react.js',
  'react/jsx-runtime': 'jsxRuntime.ts',
  'react-dom': 'react.js',
  'react-dom/client': 'client.ts',
};

/**
 * Puts Preact in React's place in the scripts of a built page: 57 KiB less of them. The server writes the
 * pages with React, and `docusaurus start` runs React; see `decisions/performance.md`.
 *
 * @example plugins: [[preactInBrowser, {}]]
 */
export function preactInBrowser({siteDir}: LoadContext): Plugin {
  return {
    name: 'preact-in-browser',
    configureWebpack: (_config, isServer, {currentBundler}) => {
      if (isServer || process.env.NODE_ENV === 'development') return {};
      return {
        plugins: [
          new currentBundler.instance.NormalModuleReplacementPlugin(
            /^react(?:-dom)?(?:\/[\w-]+)?$/,
            (resource: {request: string}) => {
              const standIn = standIns[resource.request];
              if (standIn === undefined) throw new Error(`No stand-in for ${resource.request}.`);
              resource.request = path.join(siteDir, 'src/delivery/bundle/preact', standIn);
            },
          ),
        ],
      };
    },
  };
}
