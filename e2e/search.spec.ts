import {readFileSync} from 'node:fs';
import {createSearch} from '../src/components/SiteSearch/search';
import type {SearchedPage} from '../src/delivery/published/searchedPage';
import {axeFindings, holdStill, open, sidewaysOverflow, useTheme} from './support/page';
import {addressOf, builtFile, locales, type Locale} from './support/site';
import {expect, test} from './support/test';
import {watch} from './support/watch';

/** What somebody remembers and wants to find again; code and names are the same in both languages. */
const remembered = [
  'trafficDistribution',
  'PreferSameZone',
  'AmbiguousSelector',
  'DataTransfer-Regional-Bytes',
  'REJECT',
  'linklocal_allowance_exceeded',
  'topologySpreadConstraints',
  'service.kubernetes.io/topology-mode',
  'i/o timeout',
  'no endpoints available',
];

const pagesIn = (locale: Locale) =>
  JSON.parse(
    readFileSync(builtFile(addressOf(locale, 'search.json')), 'utf8'),
  ) as readonly SearchedPage[];

for (const locale of locales) {
  test(`what is remembered is the first or second result, ${locale}`, async () => {
    const search = await createSearch(pagesIn(locale));
    const missed = remembered.filter((query) => {
      const best = search(query).slice(0, 2);
      const wanted = query.toLowerCase();
      return !best.some(({heading, text}) => `${heading} ${text}`.toLowerCase().includes(wanted));
    });
    expect(missed).toEqual([]);
  });
}

/** The middle of a run of Chinese characters, without its first and last. */
const middles = (heading: string) =>
  (heading.match(/\p{Script=Han}{5,}/gu) ?? []).map((run) => run.slice(1, -1));

test('every Chinese heading is found from its middle', async () => {
  const pages = pagesIn('zh-Hans');
  const search = await createSearch(pages);
  const headings = pages.flatMap(({sections}) => sections.map(({heading}) => heading));
  const queries = [...new Set(headings.flatMap(middles))];
  expect(queries.length).toBeGreaterThan(100);
  const missed = queries.filter(
    (query) =>
      !search(query)
        .slice(0, 2)
        .some(({heading}) => heading.includes(query)),
  );
  expect(missed).toEqual([]);
});

const looks = {
  en: {size: {width: 1280, height: 800}, theme: 'light', label: 'Search the guide'},
  'zh-Hans': {size: {width: 360, height: 740}, theme: 'dark', label: '搜索本指南'},
} as const;

for (const locale of locales) {
  test(`the keyboard finds a section and takes the scenario there, ${locale}`, async ({page}) => {
    const {size, theme, label} = looks[locale];
    const problems = watch(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setViewportSize(size);
    const search = '?v=1&trafficGb=40960&azCount=2';
    await open(page, addressOf(locale, `dns/${search}`));
    await useTheme(page, theme);
    await holdStill(page);
    expect(asked.filter((url) => url.includes('search'))).toEqual([]);

    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', {name: label});
    const field = dialog.getByRole('combobox');
    await expect(field).toBeFocused();
    await field.fill('AmbiguousSelector');
    const options = dialog.getByRole('option');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect.poll(() => sidewaysOverflow(page)).toEqual([]);
    expect(await axeFindings(page, 'all', 'dialog')).toEqual([]);

    await page.keyboard.press('ArrowDown');
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(
      (url) =>
        url.pathname === addressOf(locale, 'pod-placement/') &&
        url.search === search &&
        url.hash === '#zone-overload',
    );
    await expect(page.locator('#zone-overload')).toBeFocused();

    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    expect(problems).toEqual([]);
  });
}

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('there is no search, and no button that does nothing', async ({page}) => {
    await page.goto(addressOf('en', 'dns/'));
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    await expect(page.getByRole('button', {name: 'Search'})).toHaveCount(0);
  });
});
