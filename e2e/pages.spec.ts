import {layoutShifts, recordLayoutShift} from './support/layoutShift';
import {
  axeFindings,
  colourRules,
  crampedInBar,
  drawCharts,
  holdStill,
  open,
  sidewaysOverflow,
  useTheme,
} from './support/page';
import {addressOf, locales, sitePages} from './support/site';
import {expect, test} from './support/test';
import {watch} from './support/watch';

const desktop = {width: 1280, height: 800};
const phone = {width: 360, height: 740};

/** What stands beside the text on a wide page only. */
const beside = '.theme-layout-navbar, .theme-doc-sidebar-container, .theme-doc-toc-desktop';

/**
 * Everything is examined once in each theme and once at each width. What is left of the four combinations differs in colours beside the
 * text, or not at all. A wide page in Chinese has the elements and colours of the English one, which the checks of content hold; a narrow one
 * is examined whole, for its own words. Colours take axe most of the time.
 */
const looks = {
  en: [
    {size: desktop, theme: 'light'},
    {size: desktop, theme: 'dark', rules: colourRules, within: beside},
    {size: phone, theme: 'dark'},
  ],
  'zh-Hans': [
    {size: desktop, theme: 'light', rules: colourRules, within: beside},
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
        expect(await crampedInBar(page), `the bar at ${look.size.width} px`).toEqual([]);
        const findings = await ('within' in look
          ? axeFindings(page, [...look.rules], look.within)
          : axeFindings(page));
        expect(findings, `${look.size.width} px, ${look.theme}`).toEqual([]);
      }
      expect(problems).toEqual([]);
      expect(await page.context().cookies(), 'no cookie is set').toEqual([]);
    });
  }
});

for (const locale of locales) {
  test(`an address that leads nowhere says so and leads back, ${locale}`, async ({page}) => {
    const problems = watch(page);
    const response = await page.goto(addressOf(locale, 'no-such-page/'));
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByRole('heading', {level: 1})).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('navigation').getByRole('link').first().click();
    await expect(page).toHaveURL(addressOf(locale, ''));
    // The browser itself reports every answer of 404, of a page too.
    expect(problems.filter((line) => !line.includes('status of 404'))).toEqual([]);
  });
}
