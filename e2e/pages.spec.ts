import {expect, test} from '@playwright/test';
import {
  axeFindings,
  drawCharts,
  drawDiagrams,
  holdStill,
  open,
  sidewaysOverflow,
  useTheme,
} from './support/page';
import {addressOf, sitePages} from './support/site';
import {watch} from './support/watch';

const desktop = {width: 1280, height: 800};
const themes = ['light', 'dark'] as const;
const phone = {width: 360, height: 740};

test.describe('every page', () => {
  for (const {locale, address} of sitePages()) {
    test(`${address} stands in both themes and on a phone`, async ({page}) => {
      const problems = watch(page);
      await open(page, address);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', {level: 1})).toHaveCount(1);
      await holdStill(page);
      await drawCharts(page);
      await drawDiagrams(page);

      for (const size of [desktop, phone]) {
        await page.setViewportSize(size);
        await expect.poll(() => sidewaysOverflow(page)).toEqual([]);
        for (const theme of themes) {
          await useTheme(page, theme);
          await drawDiagrams(page);
          expect(await axeFindings(page), `${size.width} px, ${theme}`).toEqual([]);
        }
      }
      expect(problems).toEqual([]);
    });
  }
});

test('an address that leads nowhere says so and leads back', async ({page}) => {
  // Static hosts have one such page for every language.
  const response = await page.goto(addressOf('en', 'no-such-page/'));
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('navigation').getByRole('link').first().click();
  await expect(page).toHaveURL(addressOf('en', ''));
});
