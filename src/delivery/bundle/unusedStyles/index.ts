import type {Plugin} from '@docusaurus/types';
import {isUnused} from './unused';

/** Of PostCSS's rule what is needed here. */
interface CssRule {
  selectors: string[];
  readonly source?: {readonly input: {readonly file?: string}};
  readonly remove: () => unknown;
}

/** Of PostCSS's root what is needed here. */
interface CssRoot {
  readonly walkRules: (visit: (rule: CssRule) => unknown) => unknown;
}

interface PostCssOptions {
  readonly plugins?: readonly unknown[];
}

function takeOut(rule: CssRule): void {
  if (!/[\\/]infima[\\/]/.test(rule.source?.input.file ?? '')) return;
  const kept = rule.selectors.filter((selector) => !isUnused(selector));
  if (kept.length === 0) rule.remove();
  else if (kept.length < rule.selectors.length) rule.selectors = kept;
}

/** Takes out of Infima, and of nothing else, the selectors of parts that no page has. */
export const withoutUnused = {
  postcssPlugin: 'unused-styles',
  OnceExit(root: CssRoot): void {
    const rules: CssRule[] = [];
    root.walkRules((rule) => rules.push(rule));
    // Not on the way: rules that Docusaurus has put into a layer do not tell it that they go, and it would skip the next one.
    rules.forEach(takeOut);
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
