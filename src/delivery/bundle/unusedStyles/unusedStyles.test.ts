import {expect, it, vi} from 'vitest';
import {unusedStyles, withoutUnused} from './';
import {isUnused, isUnusedClass} from './unused';

it.each([
  '.footer',
  '.footer__title',
  '.button--link:hover',
  ':where(.button--info):not(.button--outline):hover',
  '.navbar--dark .navbar__link',
  '.pagination__item--active .pagination__link',
])('%s is for a part that no page has', (selector) => {
  expect(isUnused(selector)).toBe(true);
});

it.each([
  '.pagination-nav__link',
  '.button:not(.button--link)',
  '.button--secondary',
  '.theme-doc-footer',
  '.navbar__link',
  '.table-of-contents',
])('%s stays', (selector) => {
  expect(isUnused(selector)).toBe(false);
});

it('tells classes by the same list', () => {
  expect(['tabs', 'tabs__item', 'navbar__search-input'].every(isUnusedClass)).toBe(true);
  expect(['tabs-like', 'theme-doc-footer', 'pagination-nav'].some(isUnusedClass)).toBe(false);
});

const rule = (file: string, ...selectors: string[]) => {
  const made = {selectors, source: {input: {file}}, remove: vi.fn()};
  withoutUnused.OnceExit({walkRules: (visit) => void visit(made)});
  return made;
};
const infima = '/site/node_modules/infima/dist/css/default/default.css';

it('takes a rule of Infima away, or the selectors of it that nothing matches', () => {
  expect(rule(infima, '.footer', '.tabs').remove).toHaveBeenCalledOnce();
  const shared = rule(infima, '.menu', '.tabs');
  expect(shared.remove).not.toHaveBeenCalled();
  expect(shared.selectors).toEqual(['.menu']);
});

it('leaves the styles of others alone, whatever they are called', () => {
  expect(rule('/site/src/css/badge.module.css', '.badge').remove).not.toHaveBeenCalled();
});

it('comes behind what others have added', () => {
  const layers = {postcssPlugin: 'layers'};
  expect(unusedStyles().configurePostCss?.({plugins: [layers]})).toEqual({
    plugins: [layers, withoutUnused],
  });
});
