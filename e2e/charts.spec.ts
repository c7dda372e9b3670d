import {expect, test, type Page} from '@playwright/test';
import {CostPage} from './support/costPage';
import {drawCharts, layoutShift, recordLayoutShift} from './support/page';
import {locales} from './support/site';

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
    test('come when they are near, and not before', async ({page}) => {
      const chartLibrary = watchChartLibrary(page);
      // So low that no chart is near the window.
      await page.setViewportSize({width: 1280, height: 100});
      const guide = new CostPage(page, locale);
      await guide.open();
      await page.waitForLoadState('networkidle');
      await expect(page.locator('[data-chart]').first()).toHaveAttribute('data-chart', 'waiting');
      expect(await chartLibrary()).toEqual([]);

      await drawCharts(page);
      expect(await chartLibrary()).not.toEqual([]);
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
      expect(await layoutShift(page)).toBeLessThan(0.01);
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
      await expect(guide.comparison.getByRole('table').first()).toBeVisible();

      await page.unroute(library);
      await frame.getByRole('button').click();
      await expect(frame.locator('svg').first()).toBeVisible();
    });
  });
}
