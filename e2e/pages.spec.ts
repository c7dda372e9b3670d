import {expect, test} from '@playwright/test';
import {layoutShifts, recordLayoutShift} from './support/layoutShift';
import {
  axeFindings,
  colourRules,
  drawCharts,
  holdStill,
  open,
  sidewaysOverflow,
  useTheme,
} from './support/page';
import {addressOf, sitePages} from './support/site';
import {watch} from './support/watch';

const desktop = {width: 1280, height: 800};
const phone = {width: 360, height: 740};

/**
 * Everything is examined once in each theme and once at each width. What is left of the four
 * combinations differs only in colours, or not at all: navigation beside the page in the dark. A wide
 * page in Chinese has the elements of the English one, which the checks of content hold, and its own words.
 */
const looks = {
  en: [
    {size: desktop, theme: 'light'},
    {size: desktop, theme: 'dark', rules: colourRules},
    {size: phone, theme: 'dark'},
  ],
  'zh-Hans': [
    {size: desktop, theme: 'light', rules: colourRules},
    {size: phone, theme: 'dark'},
  ],
} as const;

test.describe('every page', () => {
  for (const {locale, address} of sitePages()) {
    test(`${address} stands in both themes, wide and narrow`, async ({page}) => {
      const problems = watch(page);
      await recordLayoutShift(page);
      const html = await open(page, address);
      expect(html, 'the server wrote the page').toContain('</h1>');
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', {level: 1})).toHaveCount(1);
      await drawCharts(page);
      expect(await layoutShifts(page), 'nothing jumps').toEqual([]);

      await holdStill(page);
      for (const look of looks[locale]) {
        await page.setViewportSize(look.size);
        await useTheme(page, look.theme);
        await expect.poll(() => sidewaysOverflow(page)).toEqual([]);
        const findings = await axeFindings(page, 'rules' in look ? look.rules : undefined);
        expect(findings, `${look.size.width} px, ${look.theme}`).toEqual([]);
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
