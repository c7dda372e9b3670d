import {CostPage} from './support/costPage';
import {layoutShifts, recordLayoutShift} from './support/layoutShift';
import {drawCharts} from './support/page';
import {locales} from './support/site';
import {expect, test, type Page} from './support/test';

/** On none of them is half a chart in view when the page opens. */
const usualSizes = [
  {width: 360, height: 740},
  {width: 768, height: 1024},
  {width: 1280, height: 800},
];

/** The scripts that a page has fetched and that hold the chart library. */
function watchChartLibrary(page: Page): () => Promise<string[]> {
  const scripts: Promise<string | undefined>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    const holdsLibrary = response
      .text()
      .then((text) => (text.includes('recharts-surface') ? response.url() : undefined));
    scripts.push(holdsLibrary);
  });
  return async () => (await Promise.all(scripts)).filter((url) => url !== undefined);
}

for (const locale of locales) {
  test.describe(`charts, ${locale}`, () => {
    test('come when the page is read, and not before', async ({page}) => {
      const chartLibrary = watchChartLibrary(page);
      const guide = new CostPage(page, locale);
      for (const size of usualSizes) {
        await page.setViewportSize(size);
        await guide.open();
        await page.waitForLoadState('networkidle');
        const first = page.locator('[data-chart]').first();
        await expect(first).toHaveAttribute('data-chart', 'waiting');
        expect(await chartLibrary(), `${size.width} × ${size.height}`).toEqual([]);
      }
      await drawCharts(page);
      expect(await chartLibrary()).not.toEqual([]);
    });

    test('come by themselves where the reader looks at their frame', async ({page}) => {
      await new CostPage(page, locale).open();
      const frame = page.locator('[data-chart]').first();
      await expect(frame).toHaveAttribute('data-chart', 'waiting');
      // A window that reaches as far as the frame shows it without a sign of the reader's hand.
      const bottom = await frame.evaluate((element) => element.getBoundingClientRect().bottom);
      await page.setViewportSize({width: 1280, height: Math.ceil(bottom)});
      await expect(frame.locator('svg').first()).toBeVisible();
    });

    test('keep the height of their frames and move nothing', async ({page}) => {
      await recordLayoutShift(page);
      const guide = new CostPage(page, locale);
      await guide.open();
      const frames = page.locator('[data-chart]');
      const heights = () => frames.evaluateAll((all) => all.map((frame) => frame.clientHeight));
      const before = await heights();
      expect(before.length).toBeGreaterThan(0);
      await drawCharts(page);
      expect(await heights()).toEqual(before);
      expect(await layoutShifts(page)).toEqual([]);
    });

    test('that fail leave their table and offer another try', async ({page}) => {
      const chartLibrary = watchChartLibrary(page);
      const guide = new CostPage(page, locale);
      await guide.open();
      await drawCharts(page);
      const [library = ''] = await chartLibrary();
      expect(library).not.toBe('');

      await page.route(library, (route) => route.abort());
      await page.reload();
      const frame = guide.comparison.locator('[data-chart]');
      await frame.scrollIntoViewIfNeeded();
      await expect(frame.getByRole('alert')).toBeVisible();
      await guide.openComparison();
      await expect(guide.comparison.getByRole('table').first()).toBeVisible();

      await page.unroute(library);
      await frame.getByRole('button').click();
      await expect(frame.locator('svg').first()).toBeVisible();
    });
  });
}
