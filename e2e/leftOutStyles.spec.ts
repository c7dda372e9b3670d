import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {isUnusedClass} from '../src/delivery/bundle/unusedStyles/unused';
import {addressOf, builtFile, locales, sitePages} from './support/site';

// Nothing here needs a browser: it reads what the build has written.

const textOf = (address: string) => readFileSync(builtFile(address), 'utf8');

test('no page and no script names a class whose styles were left out', () => {
  for (const locale of locales) {
    const scripts = addressOf(locale, 'assets/js/');
    const files = readdirSync(builtFile(scripts)).filter((file) => file.endsWith('.js'));
    const words = [
      ...sitePages()
        .filter((page) => page.locale === locale)
        .flatMap(({address}) => [
          ...textOf(`${address}index.html`).matchAll(/ class=(?:"([^"]*)"|([^\s>"]+))/g),
        ])
        .flatMap(([, quoted, bare = '']) => (quoted ?? bare).split(' ')),
      ...files.flatMap((file) => textOf(scripts + file).match(/[\w-]+(?:__|--)[\w-]+/g) ?? []),
    ];
    expect(words).toContain('pagination-nav__link');
    expect([...new Set(words.filter(isUnusedClass))]).toEqual([]);
  }
});

test('the style sheet has nothing of the parts of Infima that no page has', () => {
  const folder = 'build/assets/css';
  const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'));
  const classes = sheets.flatMap((file) =>
    [...readFileSync(path.join(folder, file), 'utf8').matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(
      ([, name = '']) => name,
    ),
  );
  expect(classes).toContain('pagination-nav__link');
  expect([...new Set(classes.filter(isUnusedClass))]).toEqual([]);
});
