/**
 * Classes of Infima for parts that the guide does not have: a footer, tabs, avatars, a dark bar, groups of buttons, buttons of other kinds.
 * `e2e/leftOutStyles.spec.ts` finds a page that names one, and a script that names an element of one (`tabs__item`).
 */
const parts = [
  'avatar',
  'badge',
  'button-group',
  'footer',
  'navbar--dark',
  'navbar--primary',
  'navbar__search',
  'navbar__search-input',
  'pagination',
  'pills',
  'tabs',
  ...['block', 'danger', 'info', 'link', 'success', 'warning'].map((kind) => `button--${kind}`),
];

const name = `(?:${parts.join('|')})(?:(?:__|--)[\\w-]+|(?![\\w-]))`;

const unusedClass = new RegExp(`^${name}$`);
const unusedInSelector = new RegExp(`\\.${name}`);

/** Whether a class is one of a part that no page has. */
export const isUnusedClass = (word: string): boolean => unusedClass.test(word);

/**
 * Whether only such a part could match a selector.
 *
 * @example isUnused('.button--link:hover') // true
 * @example isUnused('.button:not(.button--link)') // false
 */
export const isUnused = (selector: string): boolean =>
  unusedInSelector.test(selector.replace(/:not\([^()]*\)/g, ''));
