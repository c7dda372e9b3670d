import type {Plugin} from '@docusaurus/types';
import {isUnused} from './unused';

/** Of PostCSS's rule what is needed here. */
interface CssRule {
  selectors: string[];
  readonly source?: {readonly input: {readonly file?: string}};
  readonly remove: () => unknown;
}

interface PostCssOptions {
  readonly plugins?: readonly unknown[];
}

/** Takes out of Infima, and of nothing else, the selectors of parts that no page has. */
export const withoutUnused = {
  postcssPlugin: 'unused-styles',
  Rule(rule: CssRule): void {
    if (!/[\\/]infima[\\/]/.test(rule.source?.input.file ?? '')) return;
    const kept = rule.selectors.filter((selector) => !isUnused(selector));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  },
};

/** Leaves the styles of parts that no page has out of the sheet that every page waits for. */
export function unusedStyles(): Plugin {
  return {
    name: 'unused-styles',
    configurePostCss: (options: PostCssOptions) => ({
      ...options,
      plugins: [...(options.plugins ?? []), withoutUnused],
    }),
  };
}
