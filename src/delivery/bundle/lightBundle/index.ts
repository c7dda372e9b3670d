import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';

/** Parts of the theme that show nothing on a site without versions, drafts, tags and announcements. */
const unusedParts = [
  'AnnouncementBar',
  'ContentVisibility',
  'DocItem/Footer',
  'DocVersionBadge',
  'DocVersionBanner',
  'NavbarItem/DocsVersionDropdownNavbarItem',
  'NavbarItem/DocsVersionNavbarItem',
  'NavbarItem/HtmlNavbarItem',
  'NavbarItem/SearchNavbarItem',
];

/** Folders whose modules do nothing when they are loaded: what is not used need not be in the script. */
const inertFolders = ['src/data', 'src/model', 'src/components/EastWestTrafficTables'];

/** `@theme/Footer` is dropped as long as nobody has configured a footer. */
function unusedIn({themeConfig}: LoadContext['siteConfig']): readonly string[] {
  return themeConfig.footer === undefined ? [...unusedParts, 'Footer'] : unusedParts;
}

/**
 * Keeps out of the scripts what no page shows: unused parts of the theme, components of a barrel that the
 * page does not use, and all of tslib but one function.
 *
 * @example plugins: [[lightBundle, {}]]
 */
export function lightBundle({siteDir, siteConfig}: LoadContext): Plugin {
  const here = (file: string) => path.join(siteDir, 'src/delivery/bundle/lightBundle', file);
  const nothing = here('nothing.ts');
  return {
    name: 'light-bundle',
    configureWebpack: (_config, _isServer, {currentBundler}) => ({
      resolve: {
        alias: Object.fromEntries(unusedIn(siteConfig).map((part) => [`@theme/${part}$`, nothing])),
      },
      module: {
        rules: [
          {
            test: /\.(?:tsx?|json)$/,
            include: inertFolders.map((folder) => path.join(siteDir, folder)),
            sideEffects: false,
          },
        ],
      },
      plugins: [
        new currentBundler.instance.NormalModuleReplacementPlugin(
          /^tslib$/,
          (resource: {context: string; request: string}) => {
            const isShared = /@docusaurus[\\/]utils-common[\\/]lib$/.test(resource.context);
            if (isShared) resource.request = here('importDefault.ts');
          },
        ),
      ],
    }),
  };
}
