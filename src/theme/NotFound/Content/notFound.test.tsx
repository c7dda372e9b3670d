import {screen, within} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import siteConfig from '@site/docusaurus.config';
import {htmlInLocale, renderInLocale} from '@site/test/render';
import NotFoundContent from './index';
import {notFoundWords} from './words';

// The title is tested in a browser: outside a whole page there is nothing to put it in.
vi.mock('@docusaurus/Head', () => ({default: () => null}));

const titles = {en: 'Page not found', 'zh-Hans': '找不到这个页面'} as const;

describe('the page for an address that does not exist', () => {
  it('speaks every language of the site', () => {
    expect(Object.keys(notFoundWords)).toEqual(siteConfig.i18n.locales);
    const chapters = Object.values(notFoundWords).map(({ways}) => ways.map(([to]) => to));
    expect(new Set(chapters.map((ways) => ways.join())).size).toBe(1);
  });

  it.each([
    ['en', 'en', 'nope/'],
    ['zh-Hans', 'zh-Hans', 'nope/'],
    // A host with one such page for the whole site shows the English build's.
    ['en', 'zh-Hans', 'zh-Hans/nope/'],
  ] as const)('of the %s build is in %s at %s', (locale, reader, pathname) => {
    renderInLocale(<NotFoundContent />, {locale, pathname});
    expect(screen.getByRole('heading', {level: 1})).toHaveTextContent(titles[reader]);
    const [first, second] = [...document.querySelectorAll('section')];
    expect(first).toHaveAttribute('lang', reader);
    expect(second).not.toHaveAttribute('lang', reader);
  });

  it('leads home and to the chapters, in both languages and without scripts', () => {
    const page = document.createElement('div');
    page.innerHTML = htmlInLocale(<NotFoundContent />, {locale: 'en', pathname: '404.html'});
    for (const section of page.querySelectorAll('section')) {
      expect(within(section).getAllByRole('link').length).toBe(6);
    }
    expect(page.querySelector('h1')).toHaveTextContent(titles.en);
  });
});
