import AxeBuilder from '@axe-core/playwright';
import {
  drawCharts,
  holdStill,
  open,
  openPanels,
  sidewaysOverflow,
  useTheme,
  type Theme,
} from '../support/page';
import {sitePages, type Locale} from '../support/site';
import {expect, test, type Page} from '../support/test';

interface Look {
  readonly width: number;
  readonly theme: Theme;
}

/**
 * Every page in both languages, every width in both themes, every language at every width: what a theme does to a width depends on no word,
 * and what words do to a width on no colour.
 */
const looks: Readonly<Record<Locale, readonly Look[]>> = {
  en: [
    {width: 1280, theme: 'light'},
    {width: 768, theme: 'dark'},
    {width: 360, theme: 'light'},
  ],
  'zh-Hans': [
    {width: 1280, theme: 'dark'},
    {width: 768, theme: 'light'},
    {width: 360, theme: 'dark'},
  ],
};

/** WCAG 2.2 at the levels A and AA, and what axe calls good practice. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findings(page: Page): Promise<string[]> {
  const {violations} = await new AxeBuilder({page}).withTags(standards).analyze();
  return violations.flatMap(({id, help, nodes}) =>
    nodes.map(({target, any}) => `${id}: ${help}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
  );
}

/** Panels of the text, too, which hold code and notes. */
async function openText(page: Page): Promise<void> {
  await page
    .locator('main details:not([open]) > summary')
    .evaluateAll((all: HTMLElement[]) => all.forEach((summary) => summary.click()));
  await expect(page.locator('main details:not([open])')).toHaveCount(0);
}

for (const {locale, address} of sitePages()) {
  test(`${address} with everything opened keeps WCAG 2.2 AA`, async ({page}) => {
    await open(page, address);
    await drawCharts(page);
    await openPanels(page);
    await openText(page);
    await drawCharts(page);
    await holdStill(page);
    for (const {width, theme} of looks[locale]) {
      await page.setViewportSize({width, height: 800});
      await useTheme(page, theme);
      await expect.poll(() => sidewaysOverflow(page)).toEqual([]);
      expect.soft(await findings(page), `${width} px, ${theme}`).toEqual([]);
    }
  });
}
