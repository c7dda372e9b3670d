import {firstLoadFindings, laterFindings, scrollThrough} from './support/budgets';
import {layoutShifts, recordLayoutShift} from './support/layoutShift';
import {
  axeFindings,
  crampedInBar,
  drawCharts,
  holdStill,
  open,
  sidewaysOverflow,
  useTheme,
  type Rules,
  type Theme,
} from './support/page';
import {sitePages, type Locale, type SitePage} from './support/site';
import {expect, test, type Page} from './support/test';
import {cutTexts, smallTargets} from './support/touch';
import {watch} from './support/watch';
import {weigh} from './support/weight';

const desktop = {width: 1280, height: 800};
const phone = {width: 360, height: 740};

/** What stands beside the text on a wide page only. */
const beside = '.theme-layout-navbar, .theme-doc-sidebar-container, .theme-doc-toc-desktop';

interface Look {
  readonly theme: Theme;
  readonly rules?: Rules;
  readonly within?: string;
}

/**
 * Everything is examined once in each theme and once at each width. What is left of the four combinations differs in colours beside the
 * text, or not at all. A page in Chinese has the elements and colours of the English one, which the checks of content hold: what it has of its
 * own are its words, on a narrow screen most of all. Colours take axe nine tenths of the time; e2e/long/axe.spec.ts looks at all of them.
 */
const looks: Readonly<Record<Locale, Readonly<Record<'narrow' | 'wide', readonly Look[]>>>> = {
  en: {
    narrow: [{theme: 'dark'}],
    wide: [{theme: 'light'}, {theme: 'dark', rules: 'colours', within: beside}],
  },
  'zh-Hans': {
    narrow: [{theme: 'dark', rules: 'other than colours'}],
    wide: [{theme: 'light', rules: 'other than colours'}],
  },
};

/** React is heavier: the site that is built with it keeps no budgets (playwright.config.ts). */
const keepsBudgets = process.env.REACT_IN_BROWSER !== '1';

/** Opens a page and reads it to its end. On a phone the most of it is out of sight, and lines break most. */
async function readOnPhone(page: Page, {address, locale}: SitePage): Promise<void> {
  const files = weigh(page);
  await page.setViewportSize(phone);
  const html = await open(page, address);
  expect(html, 'the server wrote the page').toContain('</h1>');
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await expect(page.getByRole('heading', {level: 1})).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  const first = files();
  const findings = await firstLoadFindings(page, first);
  await scrollThrough(page);
  findings.push(...(await laterFindings(page, first, files())));
  if (keepsBudgets) expect(findings, 'budgets').toEqual([]);
  expect(await layoutShifts(page), 'nothing jumps on a phone').toEqual([]);
  expect(await smallTargets(page), 'large enough for a finger').toEqual([]);
  expect(await cutTexts(page), 'no text is cut').toEqual([]);
}

async function readOnDesktop(page: Page): Promise<void> {
  await page.setViewportSize(desktop);
  await page.reload();
  await expect(page.locator('html[data-has-hydrated="true"]:not([data-hydrating])')).toBeAttached();
  await drawCharts(page);
  expect(await layoutShifts(page), 'nothing jumps on a desktop').toEqual([]);
}

async function expectToStand(page: Page, {theme, rules, within}: Look): Promise<void> {
  await useTheme(page, theme);
  await expect.poll(() => sidewaysOverflow(page)).toEqual([]);
  expect(await crampedInBar(page), 'the bar').toEqual([]);
  expect(await axeFindings(page, rules, within), theme).toEqual([]);
}

test.describe('every page', () => {
  for (const sitePage of sitePages()) {
    const {locale, address} = sitePage;
    test(`${address} keeps its budgets, and stands in both themes, narrow and wide`, async ({
      page,
    }) => {
      const problems = watch(page);
      await recordLayoutShift(page);
      await test.step('read on a phone', () => readOnPhone(page, sitePage));
      await holdStill(page);
      for (const look of looks[locale].narrow) {
        await test.step(`narrow, ${look.theme}`, () => expectToStand(page, look));
      }
      await test.step('read on a desktop', () => readOnDesktop(page));
      await holdStill(page);
      for (const look of looks[locale].wide) {
        await test.step(`wide, ${look.theme}`, () => expectToStand(page, look));
      }
      expect(problems).toEqual([]);
      expect(await page.context().cookies(), 'no cookie is set').toEqual([]);
    });
  }
});
