import type {Plugin} from '@docusaurus/types';

/**
 * Leaves Prism out of what the browser loads: the theme imports it on every page, and our code is
 * highlighted before the build (`src/delivery/markdown/code`). `src/theme/prism-include-languages.ts` is the other half.
 *
 * @example plugins: [[withoutPrism, {}]]
 */
export function withoutPrism(): Plugin {
  return {
    name: 'without-prism',
    configureWebpack: () => ({resolve: {alias: {'prism-react-renderer': false}}}),
  };
}
