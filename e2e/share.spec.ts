import {readFile} from 'node:fs/promises';
import {pathIds} from '../src/data/types';
import {byDefault, CostPage} from './support/costPage';
import {
  axeFindings,
  drawCharts,
  holdStill,
  open,
  openPanels,
  sidewaysOverflow,
  useTheme,
} from './support/page';
import {locales} from './support/site';
import {deepUnless, expect, test, type Download, type Locator, type Page} from './support/test';
import {watch} from './support/watch';
import {word} from './support/words';

const phone = {width: 360, height: 740};
const LONGEST_LINK = 2000;
/** The defaults at 1 TB, pinned. */
const onePin = '?pin=BoGGoAA';

/** What is closed, or not there, when every page is examined; of the bars, which are alike, the first. */
const panels =
  '[data-component="CostSimulation"] :is(details[open]:not(li:nth-child(n + 2) > *), [role="group"]:not([tabindex]))';

/** One theme in each language: what depends on the theme does not depend on the words. */
const themeIn = {en: 'light', 'zh-Hans': 'dark'} as const;

/** Presses a key, Tab unless told, until the control has focus. */
async function tabTo(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  const isFocused = () => control.evaluate((element) => element === document.activeElement);
  const stops = await page.locator('a[href], button, input, select, summary, [tabindex]').count();
  for (let press = 0; press < stops && !(await isFocused()); press += 1) {
    await page.keyboard.press(key);
  }
  await expect(control).toBeFocused();
}

/** Waits for the file that a press of a control brings. */
async function fileOf(page: Page, press: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent('download');
  await press();
  return download;
}

async function textOf(file: Download): Promise<string> {
  return readFile(await file.path(), 'utf8');
}

for (const locale of locales) {
  test.describe(`handing on, ${locale}`, () => {
    let guide: CostPage;
    let problems: string[];
    // Names and roles of both languages are with the tests of components; which key does what has no language.
    const inEnglish = deepUnless(locale === 'en');

    const button = (name: Parameters<typeof word>[1], values = {}) =>
      guide.simulation.getByRole('button', {name: word(locale, name, values)});
    const pinTable = () => guide.simulation.getByRole('table', {name: word(locale, 'pinTable')});
    const panel = (name: Parameters<typeof word>[1]) =>
      guide.simulation.locator('summary', {hasText: word(locale, name)});
    const lcuPrice = () =>
      guide.simulation.getByLabel(word(locale, 'ownRate', {price: word(locale, 'lcuHour')}));
    const chartButtons = (title: 'bars' | 'curve') =>
      guide.simulation.getByRole('group', {
        name: word(locale, 'saveChart', {title: word(locale, title)}),
      });

    test.beforeEach(({page}) => {
      problems = watch(page);
      guide = new CostPage(page, locale);
    });

    test.afterEach(() => {
      expect(problems).toEqual([]);
    });

    test('two pins and an own price reach whoever opens the copied link', async ({
      page,
      context,
      browser,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await guide.open();
      await button('pin').click();
      const zones = guide.simulation.getByRole('slider', {name: word(locale, 'zones')});
      await zones.press('ArrowLeft');
      await guide.expectClusterIpCost('102.40');
      await button('pin').click();
      await panel('ownRates').click();
      await lcuPrice().fill('0.004');
      await expect(pinTable().getByRole('columnheader')).toHaveCount(4);
      await expect(page).toHaveURL(/pin=.*pin=/);

      await button('copyLink').click();
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await expect.poll(copied).toBe(page.url());
      const link = await copied();
      expect(link.length).toBeLessThan(LONGEST_LINK);

      const visitorContext = await browser.newContext();
      const visitor = await visitorContext.newPage();
      const theirProblems = watch(visitor);
      await visitor.goto(link);
      const theirs = new CostPage(visitor, locale);
      const theirTable = visitor.getByRole('table', {name: word(locale, 'pinTable')});
      await expect(theirTable).toHaveText((await pinTable().textContent()) ?? '');
      // 16.425 + 10,240 × 0.004
      await expect(theirs.simulation.locator('ol [data-path="alb-ip"]')).toContainText('57.39');
      expect(theirProblems).toEqual([]);
      await visitorContext.close();
    });

    test(
      'the keyboard alone pins, removes and saves a table, on a narrow screen',
      inEnglish,
      async ({page}) => {
        await page.setViewportSize(phone);
        await guide.open();
        await button('pin').focus();
        await page.keyboard.press('Enter');
        await expect(pinTable()).toBeVisible();
        await expect.poll(() => sidewaysOverflow(page)).toEqual([]);

        await tabTo(page, button('saveCsv'));
        const file = await fileOf(page, () => page.keyboard.press('Enter'));
        expect(file.suggestedFilename()).toBe('eks-east-west-costs-us-east-1-10240gb.csv');
        const csv = await textOf(file);
        expect(csv).toContain(byDefault.clusterip);
        // The address follows when the hand rests.
        await expect.poll(() => csv.includes(page.url())).toBe(true);

        await button('pin').focus();
        await tabTo(page, button('removePin', {letter: 'A'}));
        await page.keyboard.press('Enter');
        await expect(pinTable()).toBeHidden();
        await expect(button('pin')).toBeFocused();
      },
    );

    test('the keyboard alone sets an own price and takes it back', inEnglish, async ({page}) => {
      await page.setViewportSize(phone);
      await guide.open();
      await panel('ownRates').focus();
      await page.keyboard.press('Enter');
      await tabTo(page, lcuPrice());
      await page.keyboard.type('0.004');
      const alb = guide.simulation.locator('ol [data-path="alb-ip"]');
      await expect(alb).toContainText('57.39');
      await expect(page).toHaveURL(/rate\.lcuHour=0\.004/);
      await tabTo(page, button('listPrices'));
      await page.keyboard.press('Enter');
      await expect(alb).toContainText(byDefault.albIp);
      await expect(page).not.toHaveURL(/lcuHour/);
    });

    test('the keyboard alone puts a measurement in', inEnglish, async ({page}) => {
      await page.setViewportSize(phone);
      await guide.open();
      await panel('measured').focus();
      await page.keyboard.press('Enter');
      await tabTo(page, guide.simulation.getByLabel(word(locale, 'measureResult')));
      // Counted at both ends, of two thirds that cross: twice the default's traffic.
      await page.keyboard.insertText('27306.6667 GB of DataTransfer-Regional-Bytes');
      await tabTo(page, button('useMeasured'));
      await page.keyboard.press('Enter');
      await guide.expectClusterIpCost('273.07');
    });

    test('the keyboard alone asks when the answer would change', inEnglish, async ({page}) => {
      await guide.open();
      const question = guide.simulation.getByRole('group', {name: word(locale, 'change')});
      await expect(question).toContainText('3,080 GB');
      // The verdict names the threshold where the saving stays below it.
      await expect(question).toContainText('50.00');
      await question.getByRole('combobox').last().focus();
      await tabTo(page, question.getByLabel(word(locale, 'worthwhile')));
      await page.keyboard.press('Control+A');
      await page.keyboard.type('20');
      await expect(question).not.toContainText('50.00');
      await expect(question).toContainText('38.19');
    });

    test('figures and charts are saved as files that prove themselves', async ({page}) => {
      await guide.open(onePin);
      const json = await fileOf(page, () => button('saveJson').click());
      const answer = JSON.parse(await textOf(json)) as {paths: unknown[]; pins: unknown[]};
      expect(answer.paths).toHaveLength(pathIds.length);
      expect(answer.pins).toHaveLength(1);
      await drawCharts(page);

      const svg = await fileOf(page, () =>
        chartButtons('bars').getByRole('button', {name: 'SVG'}).click(),
      );
      const drawing = await textOf(svg);
      expect(drawing).toContain(byDefault.clusterip);
      expect(drawing).not.toMatch(/var\(|undefined|NaN/);

      const curve = await fileOf(page, () =>
        chartButtons('curve').getByRole('button', {name: 'SVG'}).click(),
      );
      const lines = await textOf(curve);
      expect(lines, 'where the answer changes').toContain(word(locale, 'breakEven'));
      expect(lines, 'the pinned scenario').toMatch(/>A<\/text>/);

      const png = await fileOf(page, () =>
        chartButtons('curve').getByRole('button', {name: 'PNG'}).click(),
      );
      expect(png.suggestedFilename()).toBe(
        'eks-east-west-cost-against-traffic-us-east-1-10240gb.png',
      );
      const bytes = await readFile(await png.path());
      expect(bytes.subarray(1, 4).toString()).toBe('PNG');
      expect(bytes.length).toBeGreaterThan(20_000);
    });

    test(`everything open stands, ${themeIn[locale]}, wide and narrow`, async ({page}) => {
      await guide.open(onePin);
      await openPanels(page);
      await holdStill(page);
      await useTheme(page, themeIn[locale]);
      expect(await axeFindings(page, 'all', panels)).toEqual([]);
      await page.setViewportSize(phone);
      await expect.poll(() => sidewaysOverflow(page)).toEqual([]);
      const controls = guide.simulation.locator('button, select, summary, textarea');
      const heights = await controls.evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => [Math.round(one.getBoundingClientRect().height), one.textContent]),
      );
      expect(heights.filter(([height]) => Number(height) < 44)).toEqual([]);
    });
  });
}

test('a link to a total opens its row, in view and marked, at the same scenario', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const guide = new CostPage(page, 'en');
  await guide.open('?v=1&azCount=2');
  const row = guide.simulation.locator('ol [data-path="alb-ip"]');
  await row.locator('summary').click();
  await row.getByRole('button', {name: word('en', 'copyFigureLink')}).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toBe(`${page.url()}#cost-alb-ip`);

  const reader = await context.newPage();
  await open(reader, await copied());
  const theirs = new CostPage(reader, 'en').simulation.locator('ol [data-path="alb-ip"]');
  await expect(theirs.locator('details')).toHaveAttribute('open', '');
  await expect(theirs).toHaveAttribute('data-marked', 'true');
  await expect(theirs.locator('summary')).toBeInViewport();
  await expect(theirs).toContainText('$');
});
