import {screen, within} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {htmlInLocale, locales} from '@site/test/render';
import NotFoundContent from './index';
import {readersFirst} from './readersFirst';
import {notFoundWords} from './words';

// The title is tested in a browser: outside a whole page there is nothing to put it in.
vi.mock('@docusaurus/Head', () => ({default: () => null}));
// What the server writes, as it does where there is no document.
vi.mock('@docusaurus/ExecutionEnvironment', () => ({default: {canUseDOM: false}}));

const titles = {en: 'Page not found', 'zh-Hans': '找不到这个页面'} as const;

function written(locale: keyof typeof titles): HTMLElement {
  const ui = <NotFoundContent />;
  document.body.innerHTML = htmlInLocale(ui, {locale, pathname: '404.html'});
  return screen.getByRole('main');
}

describe('the page for an address that does not exist', () => {
  it('speaks every language of the site that says everything', () => {
    expect(Object.keys(notFoundWords)).toEqual(expect.arrayContaining([...locales]));
    const chapters = Object.values(notFoundWords).map(({ways}) => ways.map(([to]) => to));
    expect(new Set(chapters.map((ways) => ways.join())).size).toBe(1);
  });

  it.each([
    ['en', 'en', '/nope/'],
    ['zh-Hans', 'zh-Hans', '/zh-Hans/nope/'],
    // A host with one such page for the whole site shows the English build's.
    ['en', 'zh-Hans', '/zh-Hans/nope/'],
    ['zh-Hans', 'en', '/nope/'],
  ] as const)('of the %s build is in %s at %s', (locale, reader, pathname) => {
    readersFirst(written(locale), {pathname});
    expect(screen.getByRole('heading', {level: 1})).toHaveTextContent(titles[reader]);
    expect(screen.getAllByRole('heading', {level: 2})).toHaveLength(1);
    const [first, second] = [...document.querySelectorAll('section')];
    expect(first).toHaveAttribute('lang', reader);
    expect(second).not.toHaveAttribute('lang', reader);
  });

  it('leads home and to the chapters in every language', () => {
    for (const section of written('en').querySelectorAll('section')) {
      const links = within(section).getAllByRole('link');
      expect(links.length).toBe(6);
      for (const link of links) {
        expect(link.getAttribute('href')?.startsWith(section.dataset['begins'] ?? 'none')).toBe(
          true,
        );
      }
    }
  });
});
