import type {Plugin} from '@docusaurus/types';

interface PostCssOptions {
  readonly plugins?: readonly unknown[];
}

/** PostCSS plugins stand as themselves, by their file's name, or by it and their options. */
function isPresetEnv(plugin: unknown): boolean {
  const name: unknown = Array.isArray(plugin) ? plugin[0] : plugin;
  return typeof name === 'string' && name.includes('postcss-preset-env');
}

/**
 * Leaves prefixes and newer syntax of styles to the minifier, which knows the same browsers. Docusaurus has them done for
 * every file first, and every file's folder searched for a configuration: a fifth of a clean build.
 */
export function plainStyles(): Plugin {
  return {
    name: 'plain-styles',
    configurePostCss: (options: PostCssOptions) => ({
      ...options,
      config: false,
      plugins: (options.plugins ?? []).filter((plugin) => !isPresetEnv(plugin)),
    }),
  };
}
